import { afterEach, describe, expect, it, vi } from 'vitest';
import { type JapaneseDocumentOptions } from '#lib/report/pdf/japanese/japanese-document.ts';
import { ask, finished, namesIn } from './pdf-tools.ts';
import { aDocument, body, hostile, names, pageOf } from './a-japanese-document.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
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
