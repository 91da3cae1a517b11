import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createJapaneseDocument } from '#lib/report/pdf/japanese/japanese-document.ts';
import { takeApart } from '#lib/report/pdf/japanese/written-file.ts';
import { ask, copiedLines, finished } from './pdf-tools.ts';
import { testFonts } from './test-fonts.ts';

/** A document with many small objects, and one file that is stored as it is. */
function aDocument() {
	const pdf = createJapaneseDocument({
		fonts: testFonts(),
		title: '小さくまとめた文書',
		createdAt: '2026-11-22',
		identity: 'compact'
	});
	for (let page = 0; page < 3; page++) {
		if (page > 0) pdf.addPage();
		for (let line = 0; line < 40; line++) {
			pdf.beginTag('P');
			pdf.text(`${String(page)}頁${String(line)}行`, 40, 40 + 18 * line, {
				size: 10,
				weight: 'regular'
			});
			pdf.endTag();
		}
	}
	pdf.attach({
		name: 'clear.json',
		mediaType: 'application/json',
		bytes: new TextEncoder().encode('{"in":"clear"}'),
		relationship: 'Supplement',
		description: 'clear',
		compression: 'none'
	});
	return pdf;
}

describe('a finished file', () => {
	const file = finished(aDocument());
	const text = Buffer.from(file).toString('latin1');

	it('has its small objects in object streams and a cross-reference stream that readers follow', () => {
		expect(text.match(/\/Type \/ObjStm/g)?.length).toBeGreaterThanOrEqual(1);
		expect(text).toMatch(/\/Type \/XRef/);
		expect(text).not.toMatch(/\nxref\n/);
		expect(text).not.toContain('/StructElem');
		expect(ask(file, 'qpdf', (path) => ['--check', path])).toContain('No syntax');
		expect(copiedLines(file)).toHaveLength(120);
		expect(
			ask(file, 'pdfinfo', (path) => ['-struct', path]).match(/^ *P \(block\)/gm)
		).toHaveLength(120);
	});

	it('is read by mupdf too', () => {
		expect(ask(file, 'mutool', (path) => ['draw', '-F', 'txt', path, '3'])).toContain('2頁39行');
	});

	it('keeps a file that is to stay readable as it is, and packs everything else', () => {
		expect(text).toContain('stream\n{"in":"clear"}\nendstream');
		const streams = [...text.matchAll(/<<([^]*?)>>\nstream\n/g)].map(
			([, entries]) => entries ?? ''
		);
		const unpacked = streams.filter((entries) => !entries.includes('/FlateDecode'));
		expect(unpacked).toHaveLength(2);
		expect(unpacked.some((entries) => entries.includes('/Metadata'))).toBe(true);
	});

	it('is the same whether it is made at once or step by step, and says how far it is', () => {
		const steps = aDocument().finishInSteps();
		const told: number[] = [];
		for (;;) {
			const step = steps.next();
			if (step.done === true) {
				expect(Buffer.from(step.value).equals(Buffer.from(file))).toBe(true);
				break;
			}
			told.push(step.value);
		}
		expect(told.length).toBeGreaterThan(5);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
	});

	it('has a cross-reference stream that gives every object a place', () => {
		const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
		const [, size = '', length = ''] =
			/\/Size (\d+) [^]*?\/Length (\d+)>>\nstream\n/.exec(text.slice(start)) ?? [];
		const data = start + text.slice(start).indexOf('stream\n') + 7;
		const rows = unzlibSync(file.subarray(data, data + Number(length)));
		expect(rows.length).toBe(8 * Number(size));
	});
});

describe('taking a file apart', () => {
	it.each([
		['nothing', ''],
		['a file without a table', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'],
		[
			'a table that points elsewhere',
			'%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000003 00000 n \ntrailer\n<<\n/Size 2\n>>\nstartxref\n33\n%%EOF'
		]
	])('refuses %s: it is no file that jsPDF has built', (_, content) => {
		expect(() => takeApart(new TextEncoder().encode(content))).toThrow();
	});

	it('never takes data for structure', () => {
		const evil = 'endstream\nendobj\nxref\nstartxref\n1\n%%EOF';
		const pdf = createJapaneseDocument({
			fonts: testFonts(),
			title: '題',
			createdAt: '2026-11-22',
			identity: 'evil'
		});
		for (const compression of ['none', 'flate'] as const)
			pdf.attach({
				name: `${compression}.txt`,
				mediaType: 'text/plain',
				bytes: new TextEncoder().encode(evil),
				relationship: 'Data',
				description: 'x',
				compression
			});
		const file = finished(pdf);
		expect(ask(file, 'qpdf', (path) => ['--check', path])).toContain('No syntax');
		expect(Buffer.from(file).toString('latin1')).toContain(evil);
	});
});
