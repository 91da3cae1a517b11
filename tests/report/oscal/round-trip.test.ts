import { shippedGuidelines } from 'virtual:shipped-guidelines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import { plainLine } from '#lib/formats/oscal/markup/plain-line.ts';
import { plainOfMarkup } from '#lib/formats/oscal/markup/plain-of-markup.ts';
import { markupOfText } from '#lib/formats/oscal/markup/markup-of-text.ts';
import { renderCatalog } from '#lib/report/oscal/render-catalog.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const settings = { guideline: 'own', revision: 1, answeredPer: 'organisation', date: '2026-11-22' };

/** A checklist, out and in again. */
function carried(checklist: Checklist, locale: Locale): Checklist {
	const read = decodeOscalCatalog(renderCatalog(checklist, locale), {
		...settings,
		answeredPer: 'organisation'
	});
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value.checklist;
}

/** What a catalog in one language carries of a checklist, in the order of its layers. */
const told = ({ layers, controls, title }: Checklist, locale: Locale) => ({
	title: title[locale],
	layers: layers.map((layer) => [layer.id, layer.title[locale], layer.summary[locale]]),
	controls: layers.flatMap(({ id: layer }) =>
		controls
			.filter((control) => control.layer === layer)
			.map((control) => ({
				id: control.id,
				layer,
				title: control.title[locale],
				statement: control.statement[locale],
				why: control.why?.[locale],
				how: control.how.map((step) => step[locale]),
				partly: control.partly?.[locale],
				evidence: control.evidence.map((proof) => proof[locale]),
				weight: control.weight,
				effort: control.effort,
				essential: control.essential,
				state: control.state
			}))
	)
});

describe('a checklist as an OSCAL catalog, read again', () => {
	it.each(
		shippedGuidelines.checklists.flatMap(({ checklist }) =>
			(['ja', 'en'] as const).map(
				(locale) => [`${checklist.guideline}@${checklist.edition}`, locale, checklist] as const
			)
		)
	)('is the same for %s in %s', (_, locale, checklist) => {
		expect(told(carried(checklist, locale), locale)).toEqual(told(checklist, locale));
	});

	const { checklist } = shippedChecklist();
	const [first] = checklist.controls;
	const line = fc
		.array(
			fc.oneof(
				fc.constantFrom(...'*_`[]()<>&~^{}|#\\!-+=.1 :', '**', '&amp;', '](', '```'),
				fc.constantFrom('鍵', 'a', '〜', '𠮷', '。')
			),
			{ minLength: 1, maxLength: 20 }
		)
		.map((pieces) => `あ${pieces.join('').replace(/\s+/g, ' ').trim()}`);
	const begun = fc.constantFrom(
		'',
		'- ',
		'1. ',
		'1) ',
		'# ',
		'> ',
		'+ ',
		'---',
		'===',
		'| a |',
		'```'
	);
	const lines = fc
		.array(
			fc.tuple(begun, line).map(([mark, words]) => mark + words),
			{ minLength: 1, maxLength: 5 }
		)
		.map((several) => several.join('\n'));

	it('is the same whatever marks stand in its texts', () => {
		fc.assert(
			fc.property(line, lines, (title, statement) => {
				expect(plainOfMarkup(markupOfText(statement))).toBe(statement);
				expect(plainLine(markupOfText(title))).toBe(title);
			}),
			{ numRuns: 300 }
		);
		fc.assert(
			fc.property(line, lines, (title, statement) => {
				if (first === undefined) throw new Error('no control');
				const text = (words: string) => ({ ja: words, en: words });
				const given = { ...first, title: text(title), statement: text(statement), how: [] };
				const read = carried({ ...checklist, controls: [given] }, 'ja').controls[0];
				expect([read?.title.ja, read?.statement.ja]).toEqual([title, statement]);
			}),
			{ numRuns: 30 }
		);
	});

	it('keeps ids that are no tokens of OSCAL', () => {
		const ids = ['1.1', '2(3)', '10-1', 'A.1', 'GOV-01'];
		expect(ids.every((id) => controlIdSchema.safeParse(id).success)).toBe(true);
		if (first === undefined) throw new Error('no control');
		const controls = ids.map((id) => ({ ...first, id }));
		const read = carried({ ...checklist, controls }, 'ja');
		expect(read.controls.map(({ id }) => id)).toEqual(ids);
	});
});
