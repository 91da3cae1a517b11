import { describe, expect, it } from 'vitest';
import { compareCityYears } from '#lib/application/compare-city-years.ts';
import { describeYearsCompared, type ToldYear } from '#lib/i18n/describe-years-compared.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { aChecklist } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist();
const control = checklist.controls[0]?.id ?? '';
const years = [2020, 2021, 2025, 2027].map((fiscalYear) => ({
	checklist,
	assessment: anAssessment({
		period: { fiscalYear },
		components: [aComponent()],
		answers: fiscalYear === 2027 ? {} : { bus: { [control]: { status: 'met' } } }
	})
}));
const trend = compareCityYears(years, { checklists: [], crosswalks: [] })?.trend ?? { years: [] };
const now = { code: '042161', name: '富谷市' };
const told = (...changes: readonly Partial<ToldYear>[]): readonly ToldYear[] =>
	years.map(({ assessment }, place) => ({
		fiscalYear: assessment.period.fiscalYear,
		edition: '3.0',
		municipality: now,
		...changes[place]
	}));
const notes = (given: readonly ToldYear[], locale: Locale = 'ja') =>
	describeYearsCompared(given, trend, locale);

describe('what has to be known of compared years', () => {
	it('names years without an assessment, and years with few answers', () => {
		expect(notes(told())).toEqual([
			'比べていない年度：2022〜2024年度、2026年度（点検がないか、比べる点検に入れていません）。',
			'回答率が80%に満たない年度：2027年度（0.0%）。得点は示しますが、ほかの年度との差は示しません。'
		]);
	});

	it('says which years are on which edition where it changed', () => {
		expect(notes(told({ edition: '2.0' }, { edition: '2.0' }))[0]).toBe(
			'途中で版が変わっています：第2.0版（2020〜2021年度）、第3.0版（2025年度、2027年度）。同じことを問うた項目だけを比べます。'
		);
	});

	it('tells a new name from another code', () => {
		const then = { code: '044237', name: '富谷町' };
		const found = notes(
			told({ municipality: then }, { municipality: { ...now, name: '富谷町' } }),
			'en'
		);
		expect(found[2]).toMatch(/^Years of a predecessor: FY2020 \(富谷町, code 044237\)\./);
		expect(found[3]).toMatch(/had another name: FY2021 \(富谷町\)\./);
	});

	it('is silent on names where only figures are known', () => {
		const unnamed = told().map(({ fiscalYear, edition }) => ({
			fiscalYear,
			edition,
			municipality: null
		}));
		expect(notes(unnamed)).toHaveLength(2);
	});
});
