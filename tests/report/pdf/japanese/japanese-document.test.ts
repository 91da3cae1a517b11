import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, copiedLines, finished, structure } from './pdf-tools.ts';
import { aDocument, body, hostile, names, pageOf } from './a-japanese-document.ts';

const emoji = ['😀', '家族👨\u200d👩\u200d👧です', '☎\ufe0f', '🇯🇵'];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe('text of a Japanese document', () => {
	it.each([
		['names', names],
		['emoji', emoji],
		['PDF syntax', hostile]
	])('is copied out exactly as typed: %s', (_, texts) => {
		expect(copiedLines(pageOf(texts))).toEqual(texts);
	});

	it('is copied out exactly as typed, in bold as well', () => {
		const pdf = aDocument();
		pdf.beginTag('H1');
		pdf.text('𠮷田・葛\u{e0100}城市・髙橋', 40, 60, { size: 18, weight: 'bold' });
		pdf.endTag();
		expect(copiedLines(finished(pdf))).toEqual(['𠮷田・葛\u{e0100}城市・髙橋']);
	});

	it('is copied out exactly as typed, whatever is mixed', () => {
		const unit = fc.constantFrom(
			...Array.from('まち点検ABCxyz。「」（）ー々𠮷髙﨑⼀一①㈱😀)(\\<>/'),
			'葛\u{e0100}',
			'葛\u{e0101}',
			'か\u3099',
			'👨\u200d👩\u200d👧',
			'\ue000'
		);
		const text = fc.array(unit, { minLength: 1, maxLength: 40 }).map((units) => units.join(''));
		const [texts = []] = fc.sample(fc.array(text, { minLength: 200, maxLength: 200 }), {
			numRuns: 1,
			seed: 7
		});
		expect(copiedLines(pageOf(texts))).toEqual(texts);
	});

	it('goes on after tabs, control codes and line breaks', () => {
		const copied = structure(pageOf(['a\tb', 'a\u0000b\u0001c\u009fd', '一\n二', 'a\u200bb']));
		expect(copied).toContain('"a\tb"');
		expect(copied).toContain('"a␀b␁c\ufffdd"');
		expect(copied).toContain('"一 二"');
		expect(copied).toContain('"a\u200bb"');
	});

	it('is shown in the order typed, direction overrides or not', () => {
		const pdf = pageOf(['報告書\u202efdp.exe']);
		expect(structure(pdf)).toContain('"報告書\u202efdp.exe"');
		expect(
			copiedLines(pdf)
				.join('')
				.replace(/[\u202a-\u202c]/g, '')
		).toBe('報告書\u202efdp.exe');
	});

	it('is set to the left, the right and the middle of its point', () => {
		const pdf = aDocument();
		const width = pdf.measure('点検', body);
		pdf.beginTag('P');
		pdf.text('点検', 100, 100, body);
		pdf.text('点検  ', 300, 200, { ...body, align: 'middle' });
		pdf.text('点検\u3000', 500, 300, { ...body, align: 'end' });
		pdf.endTag();
		const boxes = ask(finished(pdf), 'pdftotext', (file) => ['-bbox', file, '-']);
		const lefts = [...boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)].map(
			([, left]) => Number(left)
		);
		expect(lefts).toHaveLength(3);
		[100, 300 - width / 2, 500 - width].forEach((left, i) => expect(lefts[i]).toBeCloseTo(left, 1));
	});
});

describe('fonts of a Japanese document', () => {
	it('are embedded as tagged subsets with Unicode maps, and only those in use', () => {
		const rows = ask(pageOf(['𠮷田']), 'pdffonts', (file) => [file])
			.trim()
			.split('\n')
			.slice(2);
		expect(rows).toHaveLength(2);
		for (const row of rows)
			expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
	});
});

describe('bold text', () => {
	it('is thickened where a lighter face helps out, and only there', () => {
		const contentOf = (text: string, weight: 'regular' | 'bold'): string => {
			const pdf = aDocument();
			pdf.beginTag('P');
			pdf.text(text, 40, 60, { size: 10, weight });
			pdf.endTag();
			return ask(finished(pdf), 'qpdf', (file) => ['--qdf', file, '-']);
		};
		expect(contentOf('𠮷', 'bold')).toMatch(/^2 Tr$[^]*^0 Tr$/m);
		expect(contentOf('吉', 'bold')).not.toContain(' Tr\n');
		expect(contentOf('𠮷', 'regular')).not.toContain(' Tr\n');
	});
});

describe('metadata', () => {
	it('stays XML whatever the title holds', () => {
		const title = '</rdf:li>&<x a="b">\u0000\ud842]]>';
		const metadata = ask(finished(aDocument({ title })), 'pdfinfo', (path) => ['-meta', path]);
		expect(metadata).toContain('&lt;/rdf:li&gt;&amp;&lt;x a=&quot;b&quot;&gt;\ufffd\ufffd]]&gt;');
	});
});

describe('mistakes', () => {
	it('in drawing are told at once', () => {
		const pdf = aDocument();
		expect(() => pdf.text('x', 0, 0, body)).toThrow('Text cannot stand');
		expect(() =>
			pdf.polyline(
				[
					[0, 0],
					[NaN, 1]
				],
				{ stroke: '#000000' }
			)
		).toThrow(RangeError);
	});

	it('that jsPDF would only log are thrown', () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const pdf = aDocument();
		pdf.link({ x: 0, y: 0, width: 1, height: 1 }, { page: 9 });
		expect(() => finished(pdf)).toThrow('leads to page 9, of 1 pages');
		expect(log).not.toHaveBeenCalled();
	});

	it('of finishing early or twice are thrown', () => {
		const pdf = aDocument();
		pdf.beginTag('P');
		expect(() => finished(pdf)).toThrow('P is still open');
		pdf.endTag();
		finished(pdf);
		expect(() => finished(pdf)).toThrow('finished already');
	});
});

describe('jsPDF', () => {
	it('is left as it was for others in the same program', () => {
		const before = jsPDF.API.events.length;
		pageOf(['点検']);
		expect(jsPDF.API.events.length).toBe(before);
		expect(Object.keys(new jsPDF().getFontList())).toContain('helvetica');
	});

	it('writes nothing to the console', () => {
		const spies = (['log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));
		pageOf([...names, ...emoji, ...hostile]);
		for (const spy of spies) expect(spy).not.toHaveBeenCalled();
	});
});
