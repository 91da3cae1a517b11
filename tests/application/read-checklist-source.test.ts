import { describe, expect, it } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { readChecklistSource } from '#lib/application/read-checklist-source.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { aWorkbook } from '../formats/spreadsheet/a-workbook.ts';

const picked = (name: string, content: string | Uint8Array): PickedFile => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		size: bytes.byteLength,
		arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer)
	};
};
async function kindOf(...files: readonly PickedFile[]): Promise<string> {
	const read = await readChecklistSource(files);
	return read.ok ? read.value.kind : `${read.error.file} ${read.error.error.kind}`;
}

describe('what picked files turn out to be', () => {
	it.each<[string, readonly PickedFile[], string]>([
		['YAML files', [picked('checklist.yaml', 'a: 1'), picked('service.yml', 'b: 2')], 'authored'],
		[
			'a whole checklist as JSON',
			[picked('own.json', '{"format":"machi-tenken/checklist"}')],
			'authored'
		],
		['an OSCAL catalog', [picked('c.json', '{"catalog":{}}')], 'oscal'],
		['an OSCAL profile, told apart later', [picked('p.json', '{"profile":{}}')], 'oscal'],
		['an OSCAL catalog under another name', [picked('c.txt', ' {"catalog":{}}')], 'oscal'],
		['a workbook', [picked('s.xlsx', aWorkbook())], 'table'],
		['a CSV', [picked('s.csv', '番号,内容\n1,済')], 'table'],
		['a workbook under a wrong name', [picked('s.csv', aWorkbook())], 'table']
	])('%s', async (_, files, kind) => {
		expect(await kindOf(...files)).toBe(kind);
	});

	it('a profile comes with its catalog, and never alone', async () => {
		const profile = picked(
			'p.json',
			'{"profile":{"metadata":{"title":"P"},"imports":[{"href":"base.json"}]}}'
		);
		const catalog = picked(
			'base.json',
			'{"catalog":{"metadata":{"title":"C"},"controls":[{"id":"a","title":"A"}]}}'
		);
		expect(await kindOf(profile, catalog)).toBe('oscal');
		expect(await kindOf(profile)).toBe('p.json catalog-missing');
		expect(await kindOf(catalog, catalog)).toBe('base.json, base.json one-at-a-time');
		expect(await kindOf(profile, picked('b.csv', 'a'))).toBe('p.json one-at-a-time');
	});

	it('tables and catalogs come one at a time', async () => {
		expect(await kindOf(picked('a.csv', 'a'), picked('b.csv', 'b'))).toBe('a.csv one-at-a-time');
	});

	it('is nothing that is too large, unreadable or in another encoding', async () => {
		const huge = { ...picked('h.yaml', ''), size: largestTextFile + 1 };
		expect(await kindOf(huge)).toBe('h.yaml too-large');
		const gone = {
			...picked('g.yaml', ''),
			arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))
		};
		expect(await kindOf(gone)).toBe('g.yaml file-not-readable');
		expect(await kindOf(picked('s.yaml', new Uint8Array([0x83, 0x65])))).toBe('s.yaml not-utf8');
		expect(
			await kindOf(
				picked('x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
			)
		).toBe('x.xls not-a-spreadsheet');
	});
});
