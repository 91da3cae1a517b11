import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import { shippedChecklist } from '../../../support/shipped-checklist.ts';
import { ask } from '../japanese/pdf-tools.ts';
import { fontFile } from '../japanese/test-fonts.ts';
import { accessibilityChecks } from './accessibility-checks.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import { openPdf, textOf } from './opened-pdf.ts';
import { structureOf, withAll } from './structure-elements.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const fonts = {
	regular: fontFile('biz-udpgothic-regular'),
	bold: fontFile('biz-udpgothic-bold'),
	fallback: fontFile('noto-sans-jp-fallback')
};

const make = (extent: ReportExtent, locale: 'ja' | 'en' = 'ja', assessment: Assessment = sample) =>
	renderReport('pdf', {
		checklist,
		assessment,
		lenses: shippedGuidelines.lenses,
		choices: { ...plainChoices(locale), handlingMark: '機密性2', extent },
		loadFonts: () => Promise.resolve(fonts)
	});

const extents: readonly ReportExtent[] = [
	{ kind: 'full' },
	{ kind: 'leaders' },
	{ kind: 'party', party: sample.parties[1]?.id ?? '' },
	{ kind: 'component', component: sample.components[0]?.id ?? '' },
	{ kind: 'interview', party: null, ask: 'all' }
];

describe('every report', () => {
	for (const extent of extents)
		for (const locale of ['ja', 'en'] as const)
			it(`for ${extent.kind} in ${locale} passes every check a program can make, and other readers agree`, async () => {
				const pdf = await make(extent, locale);
				expect(findAccessibilityFaults(pdf)).toEqual({});
				expect(ask(pdf, 'qpdf', (path) => ['--check', path])).toContain('No syntax');
				expect(ask(pdf, 'pdfinfo', (path) => [path])).toMatch(/Tagged: +yes/);
				expect(ask(pdf, 'mutool', (path) => ['show', path, 'trailer/Root/Lang'])).toContain(locale);
			});

	it('says in text what stars and colons are, and what belongs to what', async () => {
		const pdf = await make({ kind: 'component', component: sample.components[0]?.id ?? '' });
		const text = ask(pdf, 'pdftotext', (path) => ['-layout', path, '-']);
		expect(text).toMatch(/お願いする回答： +\d+件/);
		expect(text).toMatch(/★ *SVC-\d\d/);
		const stars = withAll(structureOf(openPdf(pdf))).filter(({ tag }) => tag === 'Span');
		expect(stars.length).toBeGreaterThan(2);
		for (const { dictionary } of stars) expect(textOf(dictionary['/ActualText'])).toMatch(/必須$/);
	});

	it('for leaders has two pages, in both languages', async () => {
		for (const locale of ['ja', 'en'] as const) {
			const pdf = await make({ kind: 'leaders' }, locale);
			expect(ask(pdf, 'pdfinfo', (path) => [path])).toMatch(/Pages: +2\n/);
		}
	});
});

/** The same file with some bytes replaced by others of the same length; what is packed must be unpacked first. */
function planted(pdf: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	expect(text).toMatch(from);
	return Buffer.from(
		text.replace(from, (found) => to(found).padEnd(found.length).slice(0, found.length)),
		'latin1'
	);
}

const blank = (found: string) => ' '.repeat(found.length);
const faults: Readonly<Record<string, readonly [RegExp, (found: string) => string]>> = {
	'01 content is tagged or an artifact': [/\/Artifact BMC/, () => ''],
	'01 marks and elements belong together': [/\/MCID 0>>BDC/, () => '/MCID 9>> BDC'],
	'02 only standard tags are used': [/\/S \/P\b/, () => '/S /X'],
	'06 metadata name the document': [/<dc:title>/, () => '<dc:other>'],
	'07 the title is shown': [/\/DisplayDocTitle true/, () => '/DisplayDocTitle null'],
	'09 tags stand where they belong': [/\/S \/TBody/, () => '/S /Div'],
	'10 every letter can be read out': [/\/ToUnicode \d+ 0 R/, blank],
	'11 the language is said': [/\/Lang \(ja-JP\)/, blank],
	'13 pictures have words and a place': [/\/BBox/, () => '/Box'],
	'13 pictures hold their captions': [/\/S \/Caption/, () => '/S /P'],
	'13 signs say their word': [/\/ActualText/, () => '/XctualText'],
	'14 headings begin with the first level and skip none': [/\/S \/H1/, () => '/S /H3'],
	'15 header cells say what they name, rows are as wide as their table': [
		/\/Scope/,
		() => '/Xcope'
	],
	'16 lists hold items, items hold their words': [/\/S \/LBody/, () => '/S /Span'],
	'16 labels and values stand apart': [/\/S \/Lbl\b/, () => '/S /P'],
	'21 files that are carried have names and a relation': [
		/\/AFRelationship/,
		() => '/XFRelationship'
	],
	'25 and 29 no forms of its own, no scripts': [/\/PageLayout \/OneColumn/, () => '/AcroForm <<>>'],
	'28 links are elements, have words, and pages keep the order': [/\/StructParent \d/, blank],
	'31 fonts are embedded': [/\/FontFile2 \d+ 0 R/, blank]
};

describe('a planted fault', () => {
	it('is there for every check', () => {
		expect(Object.keys(faults)).toEqual(Object.keys(accessibilityChecks));
	});

	it.each(Object.entries(faults))('is found by "%s"', async (name, [from, to]) => {
		const withPictures = name.includes('pictures') || name.startsWith('16 lists');
		const pdf = await make(
			withPictures
				? { kind: 'leaders' }
				: { kind: 'component', component: sample.components[0]?.id ?? '' }
		);
		const unpacked = Buffer.from(
			ask(pdf, 'sh', (path) => [
				'-c',
				`qpdf --object-streams=disable --stream-data=uncompress --no-original-object-ids '${path}' - | base64`
			]),
			'base64'
		);
		expect(findAccessibilityFaults(unpacked)[name] ?? []).toEqual([]);
		const broken = planted(unpacked, from, to);
		expect(findAccessibilityFaults(broken)[name]?.length ?? 0).toBeGreaterThan(0);
	});
});
