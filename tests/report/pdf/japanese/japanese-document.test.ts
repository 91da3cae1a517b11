import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	createJapaneseDocument,
	type JapaneseDocument,
	type JapaneseDocumentOptions
} from '#lib/report/pdf/japanese/japanese-document.ts';
import { ask, copiedLines, finished, namesIn, objectsIn, structure } from './pdf-tools.ts';
import { testFonts } from './test-fonts.ts';

const body = { size: 10, weight: 'regular' } as const;

function aDocument(options: Partial<JapaneseDocumentOptions> = {}): JapaneseDocument {
	return createJapaneseDocument({
		fonts: testFonts(),
		title: '点検報告書',
		createdAt: '2026-11-22',
		identity: 'report-1',
		...options
	});
}

/** A paragraph per text, each on one line, 45 to the page. */
function pageOf(
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

const names = [
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
const emoji = ['😀', '家族👨\u200d👩\u200d👧です', '☎\ufe0f', '🇯🇵'];
const hostile = [
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

describe('files in a Japanese document', () => {
	const bytes = new TextEncoder().encode('{"市":"架空市"}');

	it('are listed and come out unchanged', () => {
		const pdf = aDocument();
		pdf.attach({
			name: '評価データ「1」.json',
			mediaType: 'application/json',
			bytes,
			relationship: 'Source',
			description: '元データ'
		});
		pdf.attach({
			name: 'empty.txt',
			mediaType: 'text/plain',
			bytes: new Uint8Array(0),
			relationship: 'Supplement',
			description: '空'
		});
		const file = finished(pdf);
		const list = ask(file, 'pdfdetach', (path) => ['-list', path]);
		expect(list).toContain('2 embedded files');
		expect(list).toContain('評価データ「1」.json');
		const saved = (number: number): string =>
			ask(file, 'sh', (path) => [
				'-c',
				`pdfdetach -save ${number} -o saved '${path}' && cat saved`
			]);
		expect([saved(1), saved(2)].sort()).toEqual(['', '{"市":"架空市"}']);
		expect(namesIn(file)).toContain('/Source');
		expect(ask(file, 'qpdf', (path) => ['--check', path])).toContain('No syntax');
	});

	it('need a name of their own that is no path, and a media type', () => {
		const pdf = aDocument();
		const fit = {
			name: 'a.json',
			mediaType: 'application/json',
			bytes,
			relationship: 'Data',
			description: ''
		} as const;
		pdf.attach(fit);
		expect(() => pdf.attach(fit)).toThrow('Two files');
		for (const name of ['', '../a.json', 'a\\b', 'a\0b'])
			expect(() => pdf.attach({ ...fit, name })).toThrow('Not a file name');
		for (const mediaType of ['', 'json', 'a/b c', 'a/b>>'])
			expect(() => pdf.attach({ ...fit, name: 'b', mediaType })).toThrow('Not a media type');
	});
});

describe('hostile text', () => {
	const dangers = [
		'/JS',
		'/JavaScript',
		'/OpenAction',
		'/AA',
		'/Launch',
		'/URI',
		'/SubmitForm',
		'/GoToR',
		'/AcroForm',
		'/RichMedia'
	];

	it('brings no action into the file, wherever it stands', () => {
		const controls = ['\u0000', '\u202e', '\n', '\r'];
		const text = [...hostile, ...controls].join('');
		const pdf = aDocument({ title: text, author: text, subject: text, identity: text });
		pdf.beginTag('P');
		pdf.text(text, 40, 60, body);
		pdf.link({ x: 0, y: 0, width: 10, height: 10 }, { page: 1 }, text);
		pdf.endTag();
		pdf.beginTag('Figure', { alt: text });
		pdf.circle({ x: 100, y: 100, radius: 20 }, { fill: '#ffffff' });
		pdf.endTag();
		pdf.outline(text, 1);
		pdf.attach({
			name: text.replace(/[/\\\0\n\r]/g, ''),
			mediaType: 'text/plain',
			bytes: new TextEncoder().encode(text),
			relationship: 'Data',
			description: text
		});
		const file = finished(pdf);
		const found = namesIn(file);
		expect(dangers.filter((name) => found.has(name))).toEqual([]);
		expect(ask(file, 'qpdf', (path) => ['--check', path])).toContain('No syntax');
		expect(ask(file, 'pdfinfo', (path) => [path])).toMatch(/JavaScript: +no/);
	});

	it('cannot come in as a colour', () => {
		expect(() =>
			aDocument().rect({ x: 0, y: 0, width: 1, height: 1 }, { fill: '1 0 0 rg (x) Tj' })
		).toThrow(RangeError);
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

describe('metadata', () => {
	it('stays XML whatever the title holds', () => {
		const title = '</rdf:li>&<x a="b">\u0000\ud842]]>';
		const metadata = ask(finished(aDocument({ title })), 'pdfinfo', (path) => ['-meta', path]);
		expect(metadata).toContain('&lt;/rdf:li&gt;&amp;&lt;x a=&quot;b&quot;&gt;\ufffd\ufffd]]&gt;');
	});
});

describe('the same input', () => {
	it('gives the same bytes, in Tokyo, New York and Greenwich', () => {
		const files = ['Asia/Tokyo', 'America/New_York', 'UTC'].map((zone) => {
			vi.stubEnv('TZ', zone);
			return {
				hours: new Date(2026, 10, 22).getTimezoneOffset(),
				bytes: pageOf(names, { createdAt: '2026-11-22T09:00:00+09:00' })
			};
		});
		expect(files.map(({ hours }) => hours)).toEqual([-540, 300, 0]);
		expect(Buffer.from(files[1]?.bytes ?? []).equals(files[0]?.bytes ?? new Uint8Array(1))).toBe(
			true
		);
		expect(Buffer.from(files[2]?.bytes ?? []).equals(files[0]?.bytes ?? new Uint8Array(1))).toBe(
			true
		);
	});

	it('takes creation date and file id from its options, also after 2037', () => {
		const info = (options: Partial<JapaneseDocumentOptions>) =>
			ask(finished(aDocument(options)), 'pdfinfo', (path) => ['-isodates', path]);
		expect(info({ createdAt: '2041-04-01T09:00:00+09:00' })).toContain('2041-04-01T09:00:00+09');
		const idOf = (identity: string): string | undefined =>
			/\/ID \[ <(\w+)>/.exec(
				Buffer.from(finished(aDocument({ identity }))).toString('latin1')
			)?.[1];
		expect(idOf('a')).toMatch(/^[0-9A-F]{32}$/);
		expect(idOf('a')).toBe(idOf('a'));
		expect(idOf('a')).not.toBe(idOf('b'));
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
