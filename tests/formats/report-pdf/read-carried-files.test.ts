import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';
import { aPdf, objectsWithFile, type GivenObject } from './a-pdf.ts';

const textIn = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** The text of `a.txt` in a PDF, or the kind of the error. */
function read(pdf: Uint8Array, name = 'a.txt'): string {
	const files = readCarriedFiles(pdf, [name]);
	return files.ok ? textIn(files.value.get(name)) : files.error.kind;
}

const plain = (text: string): GivenObject => ({ entries: '/Type /EmbeddedFile', stream: text });
const packed = (bytes: Uint8Array): GivenObject => ({
	entries: '/Filter /FlateDecode',
	stream: deflateSync(bytes)
});
const report = new Uint8Array(readFileSync('tests/fixtures/report/v1/small-city.pdf'));
const reportFiles = [
	'report.machi-tenken.json',
	'assessment.machi-tenken.json',
	'checklist.machi-tenken.json'
];

function rewritten(pdf: Uint8Array, ...options: readonly string[]): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-read-'));
	try {
		const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
		writeFileSync(from, pdf);
		execFileSync('qpdf', [...options, from, to]);
		return new Uint8Array(readFileSync(to));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A later revision behind the file, as viewers write it. */
function withRevision(pdf: Uint8Array, object: string, number: number): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '';
	const at = pdf.length + 1;
	const body = `\n${String(number)} 0 obj\n${object}\nendobj\n`;
	const table = `xref\n${String(number)} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Root 1 0 R /Size 99 /Prev ${previous}>>\nstartxref\n${String(pdf.length + body.length)}\n%%EOF\n`;
	return new Uint8Array(Buffer.concat([pdf, Buffer.from(body + table, 'latin1')]));
}

describe('the files that a PDF carries', () => {
	it('are found by the name tree, packed or not', () => {
		expect(read(aPdf(objectsWithFile(plain('hello'))))).toBe('hello');
		expect(read(aPdf(objectsWithFile(packed(Buffer.from('𠮷田')))))).toBe('𠮷田');
	});

	it('are found in branches of the tree and as associated files', () => {
		const branch = {
			3: '<</Kids [6 0 R]>>',
			6: '<</Limits [(a.txt) (a.txt)] /Names [(a.txt) 4 0 R]>>'
		};
		expect(read(aPdf(objectsWithFile(plain('in a branch'), branch)))).toBe('in a branch');
		const associated = { 1: '<</Type /Catalog /AF [4 0 R]>>' };
		expect(read(aPdf(objectsWithFile(plain('associated'), associated)))).toBe('associated');
	});

	it('go by their Unicode name, in hexadecimal too, and by the other one where there is none', () => {
		const named = (name: string): Uint8Array =>
			aPdf(objectsWithFile(plain('x'), { 4: `<</F (other) /UF ${name} /EF <</UF 5 0 R>>>>` }));
		expect(read(named('<FEFF 0061002E 007400780074>'))).toBe('x');
		expect(read(named('(\\141.\\\ntxt)'))).toBe('x');
		expect(read(named('<FEFF 70B9691C>'), '点検')).toBe('x');
		expect(read(named('(a.txt)'), 'other')).toBe('');
	});

	it('are the ones of the newest revision', () => {
		const pdf = aPdf({ ...objectsWithFile(plain('old')), 6: plain('new') });
		const changed = withRevision(pdf, '<</F (a.txt) /EF <</F 6 0 R>>>>', 4);
		expect(read(pdf)).toBe('old');
		expect(read(changed)).toBe('new');
	});

	it('are none where a PDF carries none', () => {
		expect(read(aPdf({ 1: '<</Type /Catalog>>' }))).toBe('');
	});

	it.each([
		['as it is', []],
		['with object streams', ['--object-streams=generate']],
		['without object streams', ['--object-streams=disable']],
		['linearized', ['--linearize']],
		['unpacked', ['--stream-data=uncompress', '--object-streams=disable']]
	])('are the same in a report that qpdf has rewritten %s', (_, options) => {
		const original = readCarriedFiles(report, reportFiles);
		const again = readCarriedFiles(rewritten(report, ...options), reportFiles);
		if (!original.ok || !again.ok) throw new Error('not read');
		expect([...again.value.keys()].sort()).toEqual([...reportFiles].sort());
		for (const name of reportFiles) {
			expect(textIn(again.value.get(name))).toBe(textIn(original.value.get(name)));
		}
	});

	it.each([0, 1, 2, 3, 4])('come out of rows that were packed with PNG predictor %i', (kind) => {
		const rows = Buffer.from([kind, 104, 101, 108, kind, 108, 111, 33]);
		const file = {
			entries: '/Filter [/FlateDecode] /DecodeParms [<</Predictor 12 /Columns 3>>]',
			stream: deflateSync(rows)
		};
		const expected = {
			0: [104, 101, 108, 108, 111, 33],
			1: [104, 205, 57, 108, 219, 252],
			2: [104, 101, 108, 212, 212, 141],
			3: [104, 153, 184, 160, 11, 130],
			4: [104, 205, 57, 212, 67, 90]
		}[kind];
		const files = readCarriedFiles(aPdf(objectsWithFile(file)), ['a.txt']);
		expect(files.ok && [...(files.value.get('a.txt') ?? [])]).toEqual(expected);
	});
});

describe('a damaged PDF', () => {
	it('is searched for its objects when its cross references are wrong', () => {
		const shifted = Buffer.from(aPdf(objectsWithFile(plain('found'))));
		expect(read(new Uint8Array(Buffer.concat([Buffer.from('From a mail\n'), shifted])))).toBe(
			'found'
		);
		const text = Buffer.from(report).toString('latin1');
		const broken = Buffer.from(text.replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1');
		expect(read(new Uint8Array(broken), 'report.machi-tenken.json')).toContain(
			'machi-tenken/report'
		);
	});

	it('is refused when it is cut off', () => {
		expect(read(report.subarray(0, report.length - 1200))).toBe('damaged');
		expect(read(report.subarray(0, 500))).toBe('damaged');
	});

	it('is refused when a wanted file is not where it says', () => {
		expect(read(aPdf(objectsWithFile('<<>>')))).toBe('damaged');
		expect(read(aPdf(objectsWithFile(plain('x'), { 4: '<</F (a.txt) /EF <</F 77 0 R>>>>' })))).toBe(
			'damaged'
		);
	});

	it('believes no stated length', () => {
		for (const length of ['0', '3', '999999999', '-5', '99 0 R', '5 0 R', '(x)']) {
			const file = { entries: '', stream: 'all of it', length };
			expect(read(aPdf(objectsWithFile(file))).trimEnd()).toBe('all of it');
		}
	});
});

describe('a hostile PDF', () => {
	it('is refused when it is something else, too large, or locked', () => {
		expect(read(new Uint8Array())).toBe('not-pdf');
		expect(read(new TextEncoder().encode('PK not a PDF'))).toBe('not-pdf');
		expect(read(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('too-large');
		expect(read(aPdf(objectsWithFile(plain('x')), '/Encrypt <</Filter /Standard>>'))).toBe(
			'encrypted'
		);
		const locked = rewritten(report, '--encrypt', 'user', 'owner', '256', '--');
		expect(read(locked, 'report.machi-tenken.json')).toBe('encrypted');
	});

	it('is refused when it is packed as we do not read', () => {
		const other = { entries: '/Filter /ASCIIHexDecode', stream: '6869>' };
		expect(read(aPdf(objectsWithFile(other)))).toBe('unsupported-filter');
		const tiff = {
			entries: '/Filter /FlateDecode /DecodeParms <</Predictor 2>>',
			stream: deflateSync(Buffer.from('x'))
		};
		expect(read(aPdf(objectsWithFile(tiff)))).toBe('unsupported-filter');
	});

	it('is not unpacked without end, nor in many filters on top of each other', () => {
		const bomb = deflateSync(new Uint8Array(256 * 1024 * 1024));
		expect(read(aPdf(objectsWithFile({ entries: '/Filter /FlateDecode', stream: bomb })))).toBe(
			'too-much-inside'
		);
		const filters = '/FlateDecode '.repeat(1000);
		const many = { entries: `/Filter [${filters}]`, stream: deflateSync(Buffer.from('x')) };
		expect(read(aPdf(objectsWithFile(many)))).toBe('damaged');
	});

	it('does not run in circles', () => {
		const file = plain('x');
		const circles: readonly Readonly<Record<number, GivenObject>>[] = [
			{ 3: '<</Kids [3 0 R 3 0 R]>>' },
			{ 3: '<</Kids [6 0 R]>>', 6: '<</Kids [3 0 R 6 0 R]>>' },
			{ 2: '6 0 R', 6: '2 0 R' },
			{ 3: '<</Names [(a.txt) 6 0 R]>>', 6: '6 0 R' }
		];
		for (const circle of circles) {
			expect(['', 'damaged']).toContain(read(aPdf(objectsWithFile(file, circle))));
		}
		const text = Buffer.from(aPdf(objectsWithFile(file))).toString('latin1');
		const start = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
		expect(read(aPdf(objectsWithFile(file), `/Prev ${start}`))).toBe('x');
	});

	it('does not need an object stream to open itself', () => {
		const holder = { entries: '/Type /ObjStm /N 1 /First 5 0 R', stream: '4 0 <<>>' };
		expect(read(aPdf({ 1: '<</Names 4 0 R>>', 5: holder }))).toBe('');
		const extended = { entries: '/Type /ObjStm /N 100000000 /First 0', stream: '1 0 2 0' };
		expect(read(aPdf({ 1: '<</Names 4 0 R>>', 5: extended }))).toBe('');
	});

	it('is not nested without end', () => {
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		expect(read(aPdf(objectsWithFile(plain('x'), { 1: deep })))).toBe('damaged');
		const long = `[${'1 '.repeat(200_000)}]`;
		expect(read(aPdf(objectsWithFile(plain('x'), { 1: long })))).toBe('damaged');
	});

	it('does not name more objects than it has', () => {
		const text = Buffer.from(aPdf(objectsWithFile(plain('x')))).toString('latin1');
		const vast = text.replace('xref\n0 1\n', 'xref\n0 9999999999\n');
		expect(read(new Uint8Array(Buffer.from(vast, 'latin1')))).toBe('x');
	});

	it('never throws, whatever bytes are changed or cut off', () => {
		const change = fc.tuple(fc.nat(report.length - 1), fc.nat(255));
		fc.assert(
			fc.property(fc.array(change, { maxLength: 40 }), fc.nat(report.length), (changes, cut) => {
				const bytes = report.slice(0, report.length - (cut % 7 === 0 ? cut : 0));
				for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
				const files = readCarriedFiles(bytes, reportFiles);
				expect(files.ok || files.error.kind).toBeTruthy();
			}),
			{ numRuns: 300 }
		);
	});

	it('never throws when its words are shuffled', () => {
		const words = ['obj', 'endobj', 'stream', 'endstream', 'xref', 'trailer', 'startxref', '%%EOF'];
		const marks = [
			'<<',
			'>>',
			'[',
			']',
			'(',
			')',
			'<',
			'/Root',
			'/Names',
			'/Kids',
			'/Prev',
			'/Type'
		];
		const piece = fc.oneof(
			fc.constantFrom(...words, ...marks, '/ObjStm', '/XRef', '/W', '/Index', '1 0 R', '1 0 obj'),
			fc.integer({ min: -5, max: 400 }).map(String),
			fc.string({ maxLength: 5 })
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const bytes = new TextEncoder().encode(`%PDF-1.7\n${pieces.join(' ')}`);
				expect(typeof read(bytes)).toBe('string');
			}),
			{ numRuns: 2000 }
		);
	});
});
