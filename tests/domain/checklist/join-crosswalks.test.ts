import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { joinCrosswalks } from '#lib/domain/checklist/join-crosswalks.ts';
import { text } from '../../support/a-checklist.ts';

const step = (number: number, ...relations: Crosswalk['relations']): Crosswalk => ({
	format: 'machi-tenken/crosswalk',
	formatVersion: 1,
	guideline: 'sample',
	from: { edition: '1.0', revision: number },
	to: { edition: '1.0', revision: number + 1 },
	about: text(`改訂${String(number)}から`),
	relations
});
const same = (...ids: string[]) => ({ relation: 'same' as const, ids });
const to = (relation: 'reworded' | 'strengthened' | 'moved', id: string, note?: string) => ({
	relation,
	from: id,
	to: id,
	...(note !== undefined && { note: text(note) })
});
const joined = (first: Crosswalk['relations'], second: Crosswalk['relations']) =>
	joinCrosswalks(step(1, ...first), step(2, ...second));

describe('two crosswalks as one', () => {
	it('lead from the beginning of the first to the end of the second', () => {
		const { from, to: end, about } = joined([same('A')], [same('A')]);
		expect([from.revision, end.revision, about.ja]).toEqual([1, 3, '改訂2から']);
	});

	it('say of a control what changed more, with the notes of both steps', () => {
		const relations = joined(
			[
				to('reworded', 'A', '言い方。'),
				same('B', 'C'),
				to('strengthened', 'D', '増えた。'),
				same('E')
			],
			[
				to('strengthened', 'A', '増えた。'),
				same('B'),
				to('moved', 'C'),
				to('reworded', 'D'),
				same('E')
			]
		).relations;
		expect(relations).toEqual([
			{
				relation: 'strengthened',
				from: 'A',
				to: 'A',
				note: text('言い方。増えた。', '言い方。 増えた。')
			},
			same('B'),
			{ relation: 'moved', from: 'C', to: 'C' },
			{ relation: 'strengthened', from: 'D', to: 'D', note: text('増えた。') },
			same('E')
		]);
	});

	it('follow a control through a split, a merger and its end', () => {
		const relations = joined(
			[
				{ relation: 'split', from: 'A', to: ['A1', 'A2'] },
				{ relation: 'merged', from: ['B', 'C'], to: 'B' },
				{ relation: 'retired', from: 'D' },
				same('E', 'F')
			],
			[
				same('A1', 'A2', 'B'),
				{ relation: 'retired', from: 'E' },
				{ relation: 'split', from: 'F', to: ['F1', 'F2'] },
				same('N')
			]
		).relations;
		expect(relations).toHaveLength(5);
		expect(relations).toEqual(
			expect.arrayContaining([
				{ relation: 'split', from: 'A', to: ['A1', 'A2'] },
				{ relation: 'merged', from: ['B', 'C'], to: 'B' },
				{ relation: 'retired', from: 'D' },
				{ relation: 'retired', from: 'E' },
				{ relation: 'split', from: 'F', to: ['F1', 'F2'] }
			])
		);
	});

	it('ask to look again at what was parted and is one control again', () => {
		const { relations } = joined(
			[{ relation: 'split', from: 'A', to: ['A1', 'A2'] }],
			[{ relation: 'merged', from: ['A1', 'A2'], to: 'A' }]
		);
		expect(relations).toEqual([{ relation: 'strengthened', from: 'A', to: 'A' }]);
	});

	it('leave no control of the beginning out, whatever becomes of each on its own', () => {
		const ids = ['A', 'B', 'C', 'D', 'E'];
		const relation = fc.constantFrom('same', 'reworded', 'strengthened', 'moved', 'retired');
		const steps = fc.array(relation, { minLength: 5, maxLength: 5 }).map((relations) =>
			relations.map((one, i) => {
				const id = ids[i] ?? '';
				if (one === 'same') return same(id);
				return one === 'retired' ? { relation: one, from: id } : to(one, id);
			})
		);
		fc.assert(
			fc.property(steps, steps, (first, second) => {
				const told = changesOf(joined(first, second));
				expect(told.flatMap(({ from }) => from).sort()).toEqual(ids);
			})
		);
	});
});
