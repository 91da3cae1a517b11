import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { recurringWork } from 'virtual:recurring-work';
import { describe, expect, it } from 'vitest';
import { openProposals, recurringWorkOf } from '#lib/domain/cadence/recurring-work.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { compileRecurring } from '../../scripts/compile-recurring.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

describe('the build', () => {
	const build = (name: string, text: string) => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
		return compileRecurring(folder, shippedGuidelines.checklists);
	};
	const head =
		'format: machi-tenken/recurring\nformatVersion: 1\nguideline: scsg\nedition: "3.0"\n';
	const work = 'everyMonths: 12, work: { ja: 研修, en: Training }';

	it('takes what is there', () => {
		expect(build('scsg/3.0.yaml', `${head}controls: { GOV-01: { ${work} } }\n`)).toHaveLength(1);
	});

	it('is refused with file and line where a control is not there', () => {
		expect(() => build('scsg/3.0.yaml', `${head}controls:\n  GOV-99: { ${work} }\n`)).toThrow(
			/3\.0\.yaml:6 controls\.GOV-99 unknown-reference GOV-99/u
		);
	});

	it('is refused where a file belongs to no checklist', () => {
		expect(() => build('scsg/9.yaml', `${head}controls: {}\n`)).toThrow(/belongs to no checklist/u);
	});
});

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
