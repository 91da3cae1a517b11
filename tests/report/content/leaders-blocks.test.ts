import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { plainChoices, type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { leadersBlocks } from '#lib/report/content/leaders-blocks.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { sinceBlocks } from '#lib/report/content/since-part.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aCityOfLayers } from '../../support/hard-city.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { checklist, city, sourceWith } from './city-of-parts.ts';
import { listsIn, paragraphsIn, rowsIn, tablesIn } from './report-texts.ts';

const now: Assessment = {
	...city,
	answers: { ...city.answers, organisation: { 'GOV-01': { status: 'met' } } }
};
const yearOf = (fiscalYear: number, given: Partial<Assessment> = {}) =>
	anEarlierYear(
		{ checklist, assessment: now },
		{ checklist, assessment: { ...now, period: { fiscalYear }, ...given } }
	);
/** Governance alone is answered well enough to be rated. */
const few = {
	answers: {
		organisation: { 'GOV-01': { status: 'met' } },
		bus: { 'SVC-01': { status: 'not-met' } }
	}
} as const;
const blocksOf = (choices: Partial<ReportChoices>, given: Partial<Assessment> = {}) =>
	leadersBlocks(
		sourceWith({ answers: now.answers, ...given }, { extent: { kind: 'leaders' }, ...choices })
	);
const notesIn = (choices: Partial<ReportChoices>) =>
	listsIn(blocksOf(choices)).filter((item) => /年度：|版が変わ|Years|edition/.test(item));
const pictureIn = (choices: Partial<ReportChoices>) =>
	blocksOf(choices)
		.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []))
		.map(({ picture }) => picture.description)
		.join('');

describe('leaders are told of the years compared', () => {
	it('which are passed over, and which have few answers, in the words of the full report', () => {
		const since = [yearOf(2021), yearOf(2023), yearOf(2025, few)];
		expect(notesIn({ since })).toEqual([
			'比べていない年度：2022年度、2024年度（点検がないか、比べる点検に入れていません）。',
			expect.stringMatching(/^回答率が80%に満たない年度：2025年度（[\d.]+%）。/)
		]);
		const full = paragraphsIn(sinceBlocks(sourceWith({ answers: now.answers }, { since }), 2));
		expect(full).toEqual(expect.arrayContaining([...notesIn({ since })]));
		expect(notesIn({ since, locale: 'en' })[0]).toContain('FY2022, FY2024');
	});

	it('that the edition changed', () => {
		const pin = { ...anAssessment().checklist, edition: '0.9' };
		expect(notesIn({ since: [yearOf(2025, { checklist: pin })] })).toEqual([
			'途中で版が変わっています：第0.9版（2025年度）、第1.0版（2026年度）。同じことを問うた項目だけを比べます。'
		]);
	});

	it('nothing more where the year before alone is compared, or none is', () => {
		expect(notesIn({ since: [yearOf(2025)] })).toEqual([]);
		expect(notesIn({ since: [] })).toEqual([]);
	});
});

describe('a year with few answers', () => {
	it('marks in the picture only what enough was answered of', () => {
		const marked = (choices: Partial<ReportChoices>) =>
			(pictureIn(choices).match(/[^。：]+前回/g) ?? []).map((row) => row.split(' ')[0]);
		expect(marked({ since: [yearOf(2025)] })).toHaveLength(5);
		expect(marked({ since: [yearOf(2025, few)] })).toEqual(['governance']);
	});

	it('does not make what nobody had answered look like new gaps', () => {
		const told = paragraphsIn(blocksOf({ since: [yearOf(2025, few)] }));
		expect(told).toContain(
			'前回の不足のうち0件がなくなり、新たに1件が加わりました（うち1件は、前回は未回答か「分からない」だったものです）。1件は前回から続いています。'
		);
	});
});

describe('where not all layers fit', () => {
	const { checklist: many, assessment } = aCityOfLayers(25);
	const blocksSince = (then: Assessment) =>
		leadersBlocks(
			reportSource({
				checklist: many,
				assessment,
				lenses: [],
				choices: {
					...plainChoices('ja'),
					extent: { kind: 'leaders' },
					since: [
						anEarlierYear(
							{ checklist: many, assessment },
							{ checklist: many, assessment: { ...then, period: { fiscalYear: 2025 } } }
						)
					]
				}
			})
		);

	it('it is said how many are shown', () => {
		const blocks = blocksSince(assessment);
		const shown = rowsIn(tablesIn(blocks).at(-1)).length - 1;
		expect(listsIn(blocks)).toContain(
			`層は、25層のうち${String(shown)}層を、変化の大きいものから選んで示します。`
		);
	});
});
