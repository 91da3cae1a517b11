import { describe, expect, it } from 'vitest';
import { ask, finished, objectsIn, structure } from './pdf-tools.ts';
import { aDocument, body } from './a-japanese-document.ts';

describe('structure of a Japanese document', () => {
	function aStructuredDocument(): Uint8Array {
		const pdf = aDocument();
		pdf.beginTag('H1');
		pdf.text('ガバナンス', 40, 60, { size: 16, weight: 'bold' });
		pdf.outline('ガバナンス「方針」', 1, 40);
		pdf.endTag();
		pdf.beginTag('L');
		pdf.beginTag('LI');
		pdf.beginTag('LBody');
		pdf.text('項目', 60, 90, body);
		pdf.endTag();
		pdf.endTag();
		pdf.endTag();
		pdf.beginTag('Table', { summary: '課題の一覧' });
		for (const [tag, text, y] of [
			['TH', '見出し', 120],
			['TD', '内容', 140]
		] as const) {
			pdf.beginTag('TR');
			pdf.rect({ x: 40, y: y - 12, width: 200, height: 18 }, { stroke: '#888888' });
			pdf.beginTag(tag);
			pdf.text(text, 44, y, body);
			pdf.endTag();
			pdf.endTag();
		}
		pdf.endTag();
		pdf.beginTag('Figure', {
			alt: '層ごとの評価の図',
			box: { x: 40, y: 200, width: 100, height: 50 }
		});
		pdf.rect(
			{ x: 40, y: 200, width: 100, height: 50 },
			{ fill: '#ddeeff', hatch: 'cross', stroke: '#003366' }
		);
		pdf.endTag();
		pdf.beginTag('P');
		pdf.beginTag('Link');
		pdf.text('次のページへ', 40, 300, body);
		pdf.link({ x: 40, y: 290, width: 60, height: 14 }, { page: 2 }, '2ページ');
		pdf.endTag();
		pdf.endTag();
		pdf.addPage();
		pdf.beginTag('P');
		pdf.text('続き', 40, 60, body);
		pdf.endTag();
		pdf.beginArtifact();
		pdf.text('2 / 2', 40, 800, body);
		pdf.endArtifact();
		return finished(pdf);
	}

	it('is read back with headings, lists, tables, pictures and links', () => {
		const read = structure(aStructuredDocument());
		const lines = read.split('\n').map((line) => line.trim());
		expect(
			lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/[ :]/)[0])
		).toEqual([
			'Document',
			'H1',
			'L',
			'LI',
			'LBody',
			'Table',
			'TR',
			'TH',
			'TR',
			'TD',
			'Figure',
			'P',
			'Link',
			'Object',
			'P'
		]);
		for (const text of [
			'"ガバナンス"',
			'"項目"',
			'"見出し"',
			'"内容"',
			'"次のページへ"',
			'"続き"',
			'/Scope /Column',
			'/ListNumbering /Disc'
		]) {
			expect(read).toContain(text);
		}
		expect(read).not.toContain('2 / 2');
	});

	it('is announced in the catalog, with language and title, and without a word of conformance', () => {
		const file = aStructuredDocument();
		const info = ask(file, 'pdfinfo', (path) => [path]);
		expect(info).toMatch(/Tagged: +yes/);
		expect(info).toMatch(/PDF version: +1\.7/);
		expect(info).toMatch(/Title: +点検報告書/);
		const metadata = ask(file, 'pdfinfo', (path) => ['-meta', path]);
		expect(metadata).toContain('<rdf:li xml:lang="x-default">点検報告書</rdf:li>');
		expect(metadata).not.toMatch(/pdfaid|pdfuaid/);
		const plain = ask(file, 'qpdf', (path) => ['--qdf', '--object-streams=disable', path, '-']);
		expect(plain).toContain('/Lang (ja-JP)');
		expect(plain).toContain('/DisplayDocTitle true');
		expect(plain).toContain('/Tabs /S');
	});

	it('holds the words for those who do not see the picture', () => {
		const json = ask(aStructuredDocument(), 'qpdf', (path) => [
			'--json=2',
			'--json-key=qpdf',
			'--json-stream-data=none',
			path
		]);
		expect(json).toContain('"/Alt": "u:層ごとの評価の図"');
		expect(json).toContain('"/Summary": "u:課題の一覧"');
		expect(json).toContain('"/Title": "u:ガバナンス「方針」"');
		expect(json).toContain('"/Contents": "u:2ページ"');
	});

	it('leads from every element to its parent and back, and from every page to its elements', () => {
		const objects = objectsIn(aStructuredDocument());
		const elements = [...objects].filter(([, value]) => '/S' in value && '/P' in value);
		expect(elements.length).toBe(14);
		for (const [reference, element] of elements) {
			const parent = objects.get(element['/P'] as string);
			expect([parent?.['/K']].flat()).toContain(reference);
		}
		const tree = [...objects.values()].find((value) => '/Nums' in value)?.['/Nums'] as unknown[];
		expect(tree.filter((key) => typeof key === 'number')).toEqual([0, 1, 2]);
		for (const reference of tree.flat().filter((key) => typeof key === 'string')) {
			expect(elements.map(([own]) => own)).toContain(reference);
		}
	});

	it('passes qpdf without a finding', () => {
		expect(ask(aStructuredDocument(), 'qpdf', (path) => ['--check', path])).toContain(
			'No syntax or stream encoding errors'
		);
	});

	it('lets a paragraph run over pages as one paragraph', () => {
		const pdf = aDocument();
		pdf.beginTag('P');
		pdf.text('前半', 40, 800, body);
		pdf.addPage();
		pdf.text('後半', 40, 60, body);
		pdf.endTag();
		expect(structure(finished(pdf)).match(/P \(block\)/g)).toHaveLength(1);
	});
});

describe('titles', () => {
	it.each(['「試験」の報告書', '𠮷田市', 'a)b\\c(', '\u0d0d\u300d'])(
		'are kept to the letter: %s',
		(title) => {
			expect(ask(finished(aDocument({ title })), 'pdfinfo', (path) => [path])).toMatch(
				new RegExp(`^Title: +${title.replace(/[\\()]/g, '\\$&')}$`, 'm')
			);
		}
	);
});
