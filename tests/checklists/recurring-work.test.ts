import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { recurringWork } from 'virtual:recurring-work';
import { describe, expect, it } from 'vitest';
import { openProposals, recurringWorkOf } from '#lib/domain/cadence/recurring-work.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklists = shippedGuidelines.checklists.map(({ checklist }) => checklist);

/** How a statement says how often: months, by its words. */
const said: readonly (readonly [RegExp, number])[] = [
	[/月1回以上/u, 1],
	[/四半期(?:に1回以上|ごと)/u, 3],
	[/半年に1回以上/u, 6],
	[/(?:年|毎年度)1回以上/u, 12],
	[/3年に1回以上/u, 36]
];
const monthsSaid = (statement: string) =>
	said.flatMap(([words, months]) => (words.test(statement) ? [months] : []));

describe.each(checklists.map((one) => [`${one.guideline}@${one.edition}`, one] as const))(
	'the recurring work of %s',
	(_, checklist) => {
		const proposed = recurringWorkOf(checklist, recurringWork, checklists);

		it('is named of every control whose statement says how often, as often as it says', () => {
			const asking = checklist.controls.filter(
				({ statement }) => monthsSaid(statement.ja).length > 0
			);
			expect(asking.length).toBeGreaterThan(10);
			expect(proposed.map(({ control }) => control)).toEqual(asking.map(({ id }) => id));
			for (const { control, everyMonths } of proposed) {
				const { statement } = checklist.controls.find(({ id }) => id === control) ?? {};
				expect(monthsSaid(statement?.ja ?? ''), control).toContain(everyMonths);
			}
		});

		it('has a short name of its own in both languages', () => {
			for (const locale of ['ja', 'en'] as const) {
				const names = proposed.map(({ work }) => work[locale]);
				expect(new Set(names).size).toBe(names.length);
				expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(80);
			}
		});
	}
);

describe('what is proposed to a city', () => {
	const [checklist] = checklists.filter(({ guideline }) => guideline === 'scsg');

	it('is asked of what it has, and not in its calendar yet', () => {
		if (checklist === undefined) throw new Error('no checklist of the guideline');
		const proposed = recurringWorkOf(checklist, recurringWork, checklists);
		const city = anAssessment({ components: [aComponent({ id: 'bus', layer: 'service' })] });
		const asked = openProposals(proposed, listPairs(checklist, city), []);
		const ids = asked.map(({ control }) => control);
		expect(ids).toContain('SVC-04');
		expect(ids).not.toContain('COS-21');
		const taken = [{ id: 'o1', title: '診断', everyMonths: 12, controls: ['SVC-04'] }];
		const left = openProposals(proposed, listPairs(checklist, city), taken);
		expect(left.map(({ control }) => control)).toEqual(ids.filter((id) => id !== 'SVC-04'));
	});

	it('is nothing for a checklist of one’s own', () => {
		if (checklist === undefined) throw new Error('no checklist of the guideline');
		const own = { ...checklist, guideline: 'own-list' };
		expect(recurringWorkOf(own, recurringWork, checklists)).toEqual([]);
	});
});
