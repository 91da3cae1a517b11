import { sampleCity } from 'virtual:sample-city';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

import { blockTexts } from '#lib/report/content/block-texts.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { renderDocx } from '#lib/report/docx/render-docx.ts';
import { renderHtml } from '#lib/report/html/render-html.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { layOutInSteps } from '#lib/report/pdf/layout/lay-out-report.ts';
import { aChecklist, aControl, aLayer } from '../support/a-checklist.ts';
import { arbitraryAssessment } from '../support/arbitrary-assessment.ts';
import { arbitraryCity } from '../support/arbitrary-city.ts';
import { fixedPitchMeasure } from '../support/fixed-pitch-measure.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import {
	asInWord,
	squeezed,
	wordsOfDocx,
	wordsOfHtml,
	wordsOfPages,
	wordsWithin
} from './block-words.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const component = sample.components.find(({ id }) => sample.answers[id])?.id ?? '';
const party = sample.parties[0]?.id ?? '';
const extents: readonly ReportExtent[] = [
	{ kind: 'full' },
	{ kind: 'leaders' },
	{ kind: 'public' },
	{ kind: 'component', component },
	{ kind: 'party', party },
	{ kind: 'interview', party: null, ask: 'all' }
];
const inputOf = (extent: ReportExtent, locale: Locale): ReportInput => ({
	checklist,
	assessment: sample,
	lenses: shippedGuidelines.lenses,
	choices: { ...plainChoices(locale), extent }
});

/** Each format says what the blocks say, in their order, and nothing else. */
function expectSameWords(input: ReportInput): void {
	const document = reportDocument(input);
	const { blocks } = document;
	expect([...blocks.flatMap(blockTexts)].filter(isSaid).sort()).toEqual(
		[...blocks.flatMap(wordsWithin)].sort()
	);
	const wanted = squeezed(blocks.flatMap(blockTexts));
	expectAlike(squeezed([wordsOfHtml(renderHtml(document))]), wanted);
	expectAlike(
		squeezed([wordsOfDocx(renderDocx(document))]),
		squeezed(blocks.flatMap(blockTexts).map(asInWord))
	);
	expectAlike(
		squeezed(wordsOfPages(runAtOnce(layOutInSteps(document, fixedPitchMeasure)))),
		wanted
	);
}

const isSaid = (text: string): boolean => text !== '';

/** Compares long texts, and shows no more of them than where they part. */
function expectAlike(said: string, wanted: string): void {
	let at = 0;
	while (at < wanted.length && said[at] === wanted[at]) at++;
	expect(said.slice(at, at + 80)).toBe(wanted.slice(at, at + 80));
}

describe('HTML, DOCX and PDF say every word of the blocks', () => {
	for (const extent of extents)
		for (const locale of ['ja', 'en'] as const)
			it(`of the sample city, ${extent.kind}, ${locale}`, () => {
				expectSameWords(inputOf(extent, locale));
			});

	it('of any assessment', () => {
		const ids = ['SVC-01', 'GOV-02', '1.2(3)', '7', 'A'];
		const asked = aChecklist({
			layers: [
				aLayer({ id: 'a.b', answeredPer: 'organisation' }),
				aLayer(),
				aLayer({ id: 'city-os' })
			],
			controls: ids.flatMap((id) => [
				aControl({ id }),
				aControl({ id: `${id}-2`, layer: 'city-os' })
			])
		});
		fc.assert(
			fc.property(arbitraryAssessment(), fc.constantFrom('ja', 'en'), (assessment, locale) => {
				expectSameWords({
					checklist: asked,
					assessment,
					lenses: [],
					choices: plainChoices(locale)
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('of any city', () => {
		fc.assert(
			fc.property(arbitraryCity, ({ checklist: asked, assessment }) => {
				expectSameWords({ checklist: asked, assessment, lenses: [], choices: plainChoices('ja') });
			}),
			{ numRuns: 40 }
		);
	});
});
