import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#lib/domain/edition-change/changes-between.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { arbitraryCrosswalk } from '../../support/arbitrary-crosswalk.ts';

const editionOf = (...controls: readonly ReturnType<typeof aControl>[]) =>
	aChecklist({ controls: [...controls] });
const named = (id: string, statement = id) => aControl({ id, statement: text(statement) });

const lines = (changes: ReturnType<typeof changesBetween>) =>
	changes.map(({ relation, from, to }) => `${relation} ${from.join('+')}>${to.join('+')}`);

describe('changesBetween', () => {
	it('follows the crosswalk, finds what is new, and stands in the order of the new checklist', () => {
		const from = editionOf(...['A', 'B', 'C', 'D', 'E', 'F'].map((id) => named(id)));
		const to = editionOf(...['N', 'A', 'B', 'C1', 'C2', 'DE'].map((id) => named(id)));
		const changes = changesBetween(
			{ from, to },
			{
				relations: [
					{ relation: 'same', ids: ['A'] },
					{ relation: 'strengthened', from: 'B', to: 'B', note: text('厳しく') },
					{ relation: 'split', from: 'C', to: ['C1', 'C2'] },
					{ relation: 'merged', from: ['D', 'E'], to: 'DE' },
					{ relation: 'retired', from: 'F' }
				]
			}
		);
		expect(lines(changes)).toEqual([
			'new >N',
			'same A>A',
			'strengthened B>B',
			'split C>C1+C2',
			'merged D+E>DE',
			'retired F>'
		]);
		expect(changes[2]?.note?.ja).toBe('厳しく');
	});

	it('reads ids and texts where no crosswalk speaks', () => {
		const from = editionOf(named('A'), named('B'), named('C'), named('D'), named('G'));
		const to = editionOf(
			named('A'),
			named('B', 'other'),
			aControl({ id: 'C', layer: 'asset', statement: text('C') }),
			named('E'),
			aControl({ id: 'G', statement: text('G'), partly: text('a guide that asks for more') })
		);
		expect(lines(changesBetween({ from, to }))).toEqual([
			'same A>A',
			'reworded B>B',
			'moved C>C',
			'new >E',
			'reworded G>G',
			'retired D>'
		]);
	});

	it('handles every id of both checklists exactly once, whatever the crosswalk says', () => {
		fc.assert(
			fc.property(arbitraryCrosswalk, ({ from, to, crosswalk }) => {
				const changes = changesBetween({ from, to }, crosswalk);
				const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
				expect(changes.flatMap((change) => change.from).sort()).toEqual(ids(from.controls));
				expect(changes.flatMap((change) => change.to).sort()).toEqual(ids(to.controls));
			})
		);
	});
});

it('a crosswalk of other revisions is not believed where the words have changed since', () => {
	const from = editionOf(named('A'), named('B'));
	const to = editionOf(named('A', 'changed in a later revision'), named('B2', 'changed'));
	const changes = changesBetween(
		{ from, to },
		{
			relations: [
				{ relation: 'same', ids: ['A'] },
				{ relation: 'moved', from: 'B', to: 'B2' }
			]
		}
	);
	expect(lines(changes)).toEqual(['reworded A>A', 'reworded B>B2']);
});
