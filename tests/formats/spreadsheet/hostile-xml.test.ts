/** Workbooks that are refused for the XML of a part: document types, entities, depth, syntax, encoding. */

import { describe, expect, it } from 'vitest';
import { excelParts, zipped, type Parts } from './a-workbook.ts';
import { errorOf, rawSheet } from './refused-workbooks.ts';

describe('readWorkbook refuses as XML', () => {
	const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

	it.each<[string, string]>([
		['<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>', 'dtd'],
		['<!DOCTYPE worksheet SYSTEM "http://example.org/a.dtd"><worksheet/>', 'dtd'],
		['<worksheet><!ELEMENT a></worksheet>', 'dtd'],
		['<worksheet>&lol;</worksheet>', 'entity'],
		['<worksheet>a & b</worksheet>', 'entity'],
		['<worksheet>&#0;</worksheet>', 'entity'],
		['<worksheet>&#xD800;</worksheet>', 'entity'],
		['<worksheet a="&#x110000;"/>', 'entity'],
		[deep(65), 'too-deep'],
		[deep(100_000), 'too-deep'],
		['', 'not-well-formed'],
		['text', 'not-well-formed'],
		['<worksheet>', 'not-well-formed'],
		['<worksheet/><worksheet/>', 'not-well-formed'],
		['<worksheet/>text', 'not-well-formed'],
		['<worksheet></sheet>', 'not-well-formed'],
		['</worksheet>', 'not-well-formed'],
		['<worksheet a="1" a="2"/>', 'not-well-formed'],
		['<worksheet a=1/>', 'not-well-formed'],
		['<worksheet a="<"/>', 'not-well-formed'],
		['<worksheet><!-- </worksheet>', 'not-well-formed'],
		['<worksheet><![CDATA[ </worksheet>', 'not-well-formed'],
		['<worksheet><? </worksheet>', 'not-well-formed'],
		['<worksheet', 'not-well-formed'],
		[`<worksheet${' '.repeat(1_000_000)}`, 'not-well-formed'],
		[`<worksheet ${'a'.repeat(1_000_000)}`, 'not-well-formed']
	])('%.60j', (xml, problem) => {
		expect(errorOf(rawSheet(xml))).toMatchObject({ kind: 'wrong-xml', problem });
	});

	it.each([
		'xl/workbook.xml',
		'xl/_rels/workbook.xml.rels',
		'xl/styles.xml',
		'xl/sharedStrings.xml'
	])('%s with a document type', (part) => {
		const parts = { ...excelParts(), [part]: '<!DOCTYPE a><a/>' };
		expect(errorOf(zipped(parts))).toEqual({ kind: 'wrong-xml', part, problem: 'dtd', offset: 0 });
	});

	it('a part that is not UTF-8', () => {
		const parts: Parts = {
			...excelParts(),
			'xl/worksheets/sheet1.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0])
		};
		expect(errorOf(zipped(parts))).toMatchObject({ problem: 'not-utf8' });
	});
});
