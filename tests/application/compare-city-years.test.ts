import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { compareCityYears } from '#lib/application/compare-city-years.ts';
import { stepsBetween } from '#lib/application/steps-between.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { relateControls } from '#lib/domain/comparison/relate-controls.ts';
import { aChecklist, aControl, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const known = {
	checklists: shippedGuidelines.checklists.map(({ checklist }) => checklist),
	crosswalks: shippedGuidelines.crosswalks
};
const components = [
	aComponent({ id: 'maas', name: '移動支援' }),
	aComponent({ id: 'hub', layer: 'city-os' })
];
const year = (fiscalYear: number, edition: string, given: Partial<Assessment> = {}) => {
	const { checklist, pin } = shippedChecklist(`scsg@${edition}`);
	const asOf = `${String(fiscalYear)}-11-22`;
	return {
		checklist,
		assessment: anAssessment({
			id: `y${String(fiscalYear)}`,
			period: { fiscalYear },
			asOf,
			checklist: pin,
			components,
			...given
		})
	};
};

describe('years of one city on editions 2.0 and 3.0', () => {
	const before = year(2025, '2.0', {
		answers: { organisation: { 'GOV-01': { status: 'not-met' }, 'GOV-06': { status: 'met' } } }
	});
	const now = year(2026, '3.0', {
		answers: { organisation: { 'GOV-01': { status: 'met' }, 'GOV-06': { status: 'not-met' } } }
	});
	const compared = compareCityYears([now, before], known);

	it('are compared over what the crosswalk calls the same, and count nothing that asks for more', () => {
		const ids = new Set(compared?.trend.pairs.map(({ control }) => control.id));
		expect(ids).toContain('GOV-01');
		expect(ids).toContain('COS-12');
		for (const id of ['GOV-06', 'GOV-24', 'SVC-16', 'SUP-08', 'DAT-01']) {
			expect(ids).not.toContain(id);
		}
		expect(compared?.changes?.changes.map(({ kind, pair }) => [pair.control.id, kind])).toEqual([
			['GOV-01', 'closed']
		]);
		const figures = compared?.trend.years.map(({ fiscalYear, score }) => [
			fiscalYear,
			score.overall.percent
		]);
		expect(figures).toEqual([
			[2025, 0],
			[2026, 100]
		]);
	});

	it('name what was left out and why', () => {
		const told = new Map(
			compared?.leftOut.controls.map(({ control, relation }) => [control.id, relation])
		);
		expect(told.get('GOV-06')).toBe('strengthened');
		expect(told.get('SUP-08')).toBe('split');
		expect(told.get('DAT-03')).toBe('new');
		expect(compared?.earlier[0]?.comparable.reworded).toEqual(['COS-12']);
		expect(compared?.leftOut.retired).toEqual([]);
	});

	it('leave out the same where the order of editions is the other way round', () => {
		const turned = compareCityYears([year(2025, '3.0'), year(2026, '2.0')], known);
		const controls = (one: typeof turned) =>
			new Set(one?.trend.pairs.map(({ control }) => control.id));
		expect(controls(turned)).toEqual(controls(compared));
		expect(turned?.leftOut.retired.map(({ control }) => control)).toContain('DAT-03');
	});
});

describe('which assessments are compared', () => {
	it('the newest of a fiscal year, and the others are named', () => {
		const [first, second] = [
			year(2025, '3.0', { id: 'first' }),
			year(2025, '3.0', {
				id: 'second',
				reopenedFrom: { assessment: 'first', revision: 2, digest: '0'.repeat(64) }
			})
		];
		const compared = compareCityYears([second, year(2026, '3.0'), first], known);
		expect(compared?.earlier.map(({ year: { assessment } }) => assessment.id)).toEqual(['second']);
		expect(
			compared?.superseded.map(({ year: { assessment }, by }) => [assessment.id, by.assessment.id])
		).toEqual([['first', 'second']]);
	});

	it('none of another guideline', () => {
		const other = year(2025, '3.0');
		const foreign = { ...other, checklist: { ...other.checklist, guideline: 'own' } };
		const compared = compareCityYears([foreign, year(2026, '3.0')], known);
		expect(compared?.earlier).toEqual([]);
		expect(compared?.otherGuideline).toEqual([foreign]);
	});

	it('one alone gives its own figures', () => {
		const alone = compareCityYears([year(2026, '3.0')], known);
		expect(alone?.trend.years).toHaveLength(1);
		expect(alone?.changes).toBeUndefined();
		expect(compareCityYears([], known)).toBeUndefined();
	});
});

describe('a way over an edition in between', () => {
	const edition = (name: string, words: string) =>
		aChecklist({
			edition: name,
			controls: [aControl({ id: 'A', statement: text(words) }), aControl({ id: 'B' })]
		});
	const [one, two, three] = [edition('1.0', 'x'), edition('2.0', 'y'), edition('3.0', 'y')];
	const way = (from: string, to: string): Crosswalk => ({
		format: 'machi-tenken/crosswalk',
		formatVersion: 1,
		guideline: 'sample',
		from: { edition: from, revision: 1 },
		to: { edition: to, revision: 1 },
		about: text('試験用'),
		relations: [{ relation: 'reworded', from: 'A', to: 'A' }]
	});
	const crosswalks = [way('1.0', '2.0'), way('2.0', '3.0')];

	it.each(['onward', 'back'] as const)(
		'is found where no crosswalk leads there directly, %s',
		(direction) => {
			const [from, to] = direction === 'onward' ? [one, three] : [three, one];
			const steps = stepsBetween({ from, to }, { checklists: [one, two, three], crosswalks });
			expect(steps.map((step) => [step.from.edition, step.to.edition])).toEqual(
				direction === 'onward'
					? [
							['1.0', '2.0'],
							['2.0', '3.0']
						]
					: [
							['3.0', '2.0'],
							['2.0', '1.0']
						]
			);
			expect([...relateControls(steps).same.keys()]).toEqual(['A', 'B']);
		}
	);

	it('is not gone without the checklist in between', () => {
		const steps = stepsBetween({ from: one, to: three }, { checklists: [one, three], crosswalks });
		expect([...relateControls(steps).same.keys()]).toEqual(['B']);
	});
});
