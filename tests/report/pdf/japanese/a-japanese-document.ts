import {
	createJapaneseDocument,
	type JapaneseDocument,
	type JapaneseDocumentOptions
} from '#lib/report/pdf/japanese/japanese-document.ts';
import { finished } from './pdf-tools.ts';
import { testFonts } from './test-fonts.ts';

/** The look of plain text. */
export const body = { size: 10, weight: 'regular' } as const;

/** A document with the fonts of the tests. */
export function aDocument(options: Partial<JapaneseDocumentOptions> = {}): JapaneseDocument {
	return createJapaneseDocument({
		fonts: testFonts(),
		title: '点検報告書',
		createdAt: '2026-11-22',
		identity: 'report-1',
		...options
	});
}

/** A paragraph per text, each on one line, 45 to the page. */
export function pageOf(
	texts: readonly string[],
	options: Partial<JapaneseDocumentOptions> = {}
): Uint8Array {
	const pdf = aDocument(options);
	texts.forEach((text, index) => {
		if (index > 0 && index % 45 === 0) pdf.addPage();
		pdf.beginTag('P');
		pdf.text(text, 40, 50 + 16 * (index % 45), body);
		pdf.endTag();
	});
	return finished(pdf);
}

/** Names that need care. */
export const names = [
	'𠮷田',
	'葛\u{e0100}城市',
	'葛\u{e0101}城市',
	'髙橋',
	'㈱まち',
	'①',
	'山﨑',
	'⼀/一',
	'神/神',
	'か\u3099っこう',
	'外字\ue000です'
];

/** Texts that would end or begin something, were they written as they are. */
export const hostile = [
	')',
	'\\',
	'\\)',
	'>>',
	'<<',
	'/JS',
	'(/JS (app.alert(1)))',
	'/OpenAction<</S/JavaScript/JS(x)>>',
	'endstream',
	'endobj',
	'%%EOF',
	'<script>alert(1)</script>',
	'] TJ ET EMC',
	'<</AA /Launch>>',
	'＜＞「」）',
	'EMC\\nQ'
];
