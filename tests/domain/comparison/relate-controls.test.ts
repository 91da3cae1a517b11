import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { relateControls, type EditionStep } from '#lib/domain/comparison/relate-controls.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { arbitraryCrosswalk } from '../../support/arbitrary-crosswalk.ts';

const edition = (...controls: readonly (readonly [id: string, words: string])[]) =>
	aChecklist({
		controls: controls.map(([id, words]) => aControl({ id, statement: text(words) }))
	});
const crosswalk = (...relations: Crosswalk['relations']): Crosswalk => ({
	format: 'machi-tenken/crosswalk',
	formatVersion: 1,
	guideline: 'sample',
	from: { edition: '1.0', revision: 1 },
	to: { edition: '2.0', revision: 1 },
	about: text('試験用'),
	relations
});
const onward = (
	from: EditionStep['from'],
	to: EditionStep['to'],
	given?: Crosswalk
): EditionStep => ({ from, to, crosswalk: given, direction: 'onward' });

describe('controls that are compared', () => {
	const old = edition(['A', 'x'], ['B', 'x'], ['C', 'x'], ['D', 'x'], ['E', 'x'], ['F', 'x']);
	const next = edition(
		['A', 'x'],
		['B', 'y'],
		['C', 'y'],
		['M', 'x'],
		['E1', 'x'],
		['E2', 'x'],
		['N', 'x']
	);
	const related = relateControls([
		onward(
			old,
			next,
			crosswalk(
				{ relation: 'same', ids: ['A'] },
				{ relation: 'reworded', from: 'B', to: 'B' },
				{ relation: 'strengthened', from: 'C', to: 'C' },
				{ relation: 'moved', from: 'D', to: 'M' },
				{ relation: 'split', from: 'E', to: ['E1', 'E2'] },
				{ relation: 'retired', from: 'F' }
			)
		)
	]);

	it('are the same ones, those that moved, and those the crosswalk calls reworded', () => {
		expect([...related.same]).toEqual([
			['A', 'A'],
			['B', 'B'],
			['D', 'M']
		]);
		expect(related.reworded).toEqual(['B']);
	});

	it('are not those that ask for more, came of a split or are new', () => {
		expect(related.others).toEqual([
			{ control: 'C', relation: 'strengthened', from: ['C'] },
			{ control: 'E1', relation: 'split', from: ['E'] },
			{ control: 'E2', relation: 'split', from: ['E'] },
			{ control: 'N', relation: 'new', from: [] }
		]);
		expect(related.retired).toEqual(['F']);
	});

	it('are not those that have one id and other words where no crosswalk says what they ask', () => {
		const plain = relateControls([
			onward(edition(['A', 'x'], ['B', 'x']), edition(['A', 'x'], ['B', 'y']))
		]);
		expect([...plain.same.keys()]).toEqual(['A']);
		expect(plain.others).toEqual([{ control: 'B', relation: 'unsaid', from: ['B'] }]);
	});

	it('are the same whichever of the two editions is the earlier year', () => {
		const back = relateControls([
			{
				from: next,
				to: old,
				direction: 'back',
				crosswalk: crosswalk(
					{ relation: 'reworded', from: 'B', to: 'B' },
					{ relation: 'strengthened', from: 'C', to: 'C' },
					{ relation: 'moved', from: 'D', to: 'M' },
					{ relation: 'split', from: 'E', to: ['E1', 'E2'] }
				)
			}
		]);
		expect([...back.same]).toEqual([
			['A', 'A'],
			['B', 'B'],
			['M', 'D']
		]);
		expect(back.others).toEqual([
			{ control: 'C', relation: 'strengthened', from: ['C'] },
			{ control: 'E', relation: 'merged', from: ['E1', 'E2'] },
			{ control: 'F', relation: 'new', from: [] }
		]);
		expect(back.retired).toEqual(['N']);
	});

	it('have to be the same at every step of a longer way', () => {
		const middle = edition(['A', 'x'], ['B', 'y']);
		const last = edition(['A', 'z'], ['B', 'y']);
		const both = relateControls([
			onward(
				edition(['A', 'x'], ['B', 'x']),
				middle,
				crosswalk({ relation: 'reworded', from: 'B', to: 'B' })
			),
			onward(middle, last, crosswalk({ relation: 'strengthened', from: 'A', to: 'A' }))
		]);
		expect([...both.same]).toEqual([['B', 'B']]);
		expect(both.reworded).toEqual(['B']);
		expect(both.others).toEqual([{ control: 'A', relation: 'strengthened', from: ['A'] }]);
	});
});

describe('whatever a crosswalk says', () => {
	it('every control of both editions is compared or named', () => {
		fc.assert(
			fc.property(
				arbitraryCrosswalk,
				fc.constantFrom('onward' as const, 'back' as const),
				({ from, to, crosswalk: { relations } }, direction) => {
					const [then, now] = direction === 'onward' ? [from, to] : [to, from];
					const { same, others, retired } = relateControls([
						{ from: then, to: now, direction, crosswalk: crosswalk(...relations) }
					]);
					expect([...same.values(), ...others.map(({ control }) => control)].sort()).toEqual(
						now.controls.map(({ id }) => id).sort()
					);
					const told = new Set([...same.keys(), ...retired, ...others.flatMap((one) => one.from)]);
					expect([...told].sort()).toEqual(then.controls.map(({ id }) => id).sort());
				}
			)
		);
	});

	it('nothing with other words is compared unless it is called reworded', () => {
		fc.assert(
			fc.property(arbitraryCrosswalk, ({ from, to, crosswalk: { relations } }) => {
				const { same, reworded } = relateControls([onward(from, to, crosswalk(...relations))]);
				const wordsOf = (controls: typeof from.controls, id: string) =>
					controls.find((control) => control.id === id)?.statement.ja;
				for (const [then, now] of same) {
					if (wordsOf(from.controls, then) !== wordsOf(to.controls, now))
						expect(reworded).toContain(now);
				}
			})
		);
	});
});
