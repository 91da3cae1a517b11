import { concatBytes } from '@noble/hashes/utils.js';
import { armor, Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { openLocked } from '#lib/exchange/encryption/open-locked.ts';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { takePayload } from '#lib/formats/packet/age-payload.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { sourceWithin, sourceWithinAtOnce } from '#lib/formats/reading/inner-file.ts';
import { readAtOnce, readFrom } from '#lib/formats/reading/reading.ts';
import { takeWhole } from '#lib/formats/reading/take-whole.ts';
import { chunk, inChunks, resealed, sealedChunk, sealedFrom } from './aged-by-hand.ts';

const pair = await makeAgeKeyPair();
const other = await makeAgeKeyPair();
const byKey = { kind: 'identities', identities: [pair.identity] } as const;
const passphrase = 'みかん 電車 correct horse';
const inUtf8 = (text: string) => new TextEncoder().encode(text);

/** Three chunks and a half, no two places alike for long. */
const clear = Uint8Array.from(
	{ length: 3 * chunk + chunk / 2 },
	(_, at) => (at * 31 + at / 251) & 255
);
const lockedFor = async (bytes: Uint8Array) => {
	const recipients = [other.recipient, pair.recipient];
	const locked = await lockFile(bytes, { kind: 'recipients', recipients });
	if (!locked.ok) throw new Error(locked.error.kind);
	return locked.value;
};
const whole = await lockedFor(clear);

/** What the library for age makes of a file: its bytes, or nothing. */
async function byLibrary(locked: Uint8Array): Promise<Uint8Array | undefined> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(pair.identity);
	return decrypter.decrypt(locked).catch(() => undefined);
}
/** What we make of it, read through: its bytes, or the kind of the refusal. */
async function byUs(locked: Uint8Array): Promise<Uint8Array | string> {
	const source = sourceOf(locked);
	const opened = await openLocked(source, byKey);
	if (!opened.ok) return opened.error.kind;
	const read = await unlessPartFails(() => readFrom(sourceWithin(source, opened.value), takeWhole));
	return read.ok ? read.value : read.error.kind;
}

/** The forms that a locked file comes in; letters with both ends of lines, as programs write them. */
const forms: Readonly<Record<string, (locked: Uint8Array) => Uint8Array>> = {
	'in its binary form': (locked) => locked,
	'in letters': (locked) => inUtf8(armor.encode(locked)),
	'in letters with CR LF': (locked) => inUtf8(armor.encode(locked).replaceAll('\n', '\r\n'))
};

describe.each(Object.entries(forms))('a part of a locked file %s', (_, form) => {
	it('has the bytes that the library has there, wherever it begins and ends', async () => {
		const source = sourceOf(form(whole));
		const opened = await openLocked(source, byKey);
		if (!opened.ok) throw new Error(opened.error.kind);
		const expected = await byLibrary(whole);
		const [later, atOnce] = [
			sourceWithin(source, opened.value),
			sourceWithinAtOnce(source, opened.value)
		];
		expect([later.size, atOnce.size]).toEqual([clear.length, clear.length]);
		const edges = [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, clear.length - 1, clear.length];
		const place = fc.oneof(fc.constantFrom(...edges), fc.nat(clear.length));
		await fc.assert(
			fc.asyncProperty(place, place, async (one, two) => {
				const [from, to] = [Math.min(one, two), Math.max(one, two)];
				const wanted = expected?.subarray(from, to) ?? new Uint8Array(1);
				expect(Buffer.compare(await later.read(from, to), wanted)).toBe(0);
				expect(Buffer.compare(atOnce.read(from, to), wanted)).toBe(0);
			})
		);
	});

	it('is read beside others that are asked for at the same time', async () => {
		const bytes = form(whole);
		const slow = {
			size: bytes.length,
			read: async (from: number, to: number) => {
				await Promise.resolve();
				return bytes.slice(from, to);
			}
		};
		const opened = await openLocked(slow, byKey);
		if (!opened.ok) throw new Error(opened.error.kind);
		const source = sourceWithin(slow, opened.value);
		const starts = [3 * chunk, 0, chunk + 5, 7, 2 * chunk];
		const parts = await Promise.all(starts.map(async (from) => source.read(from, from + 20_000)));
		for (const [order, from] of starts.entries())
			expect(Buffer.compare(parts[order]!, clear.subarray(from, from + 20_000))).toBe(0);
	});

	it.each([0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk])('may be of %i bytes', async (length) => {
		const locked = await lockedFor(clear.slice(0, length));
		expect(await byUs(form(locked))).toEqual(clear.slice(0, length));
	});
});

describe('a file that is not what was locked', () => {
	const start = sealedFrom(whole);
	const sealed = (order: number) =>
		whole.slice(start + order * sealedChunk, start + (order + 1) * sealedChunk);
	const head = whole.slice(0, start);
	const chunks = inChunks(clear);
	const [first, second, third, last] = chunks;
	if (!first || !second || !third || !last) throw new Error('too few chunks');
	const altered = (at: number) => whole.map((byte, place) => (place === at ? byte ^ 1 : byte));
	const made = (list: typeof chunks) => resealed(whole, pair.identity, list);

	const cases: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
		'without its last chunk': () => whole.slice(0, start + 3 * sealedChunk),
		'with nothing but its header': () => head,
		'cut in the salt': () => whole.slice(0, start - 1),
		'cut in the seal of its first chunk': () => whole.slice(0, start + 15),
		'one byte short': () => whole.slice(0, -1),
		'with a byte behind it': () => concatBytes(whole, new Uint8Array(1)),
		'with a chunk behind it': () => concatBytes(whole, sealed(3)),
		'with a first chunk that is altered': () => altered(start),
		'with a seal that is altered in the middle': () => altered(start + 2 * sealedChunk - 1),
		'with a last chunk that is altered': () => altered(whole.length - 1),
		'with another salt': () => altered(start - 1),
		'with two chunks that changed places': () =>
			concatBytes(head, sealed(1), sealed(0), sealed(2), sealed(3)),
		'with a chunk twice': () =>
			concatBytes(head, sealed(0), sealed(0), sealed(1), sealed(2), sealed(3)),
		'with a chunk left out': () => concatBytes(head, sealed(0), sealed(2), sealed(3)),
		'whose last chunk does not say so': () =>
			made([first, second, third, { ...last, isLast: false }]),
		'whose first chunk says to be the last': () =>
			made([{ ...first, isLast: true }, second, third, last]),
		'whose last chunk is empty': () =>
			made([first, second, { clear: new Uint8Array(), order: 2, isLast: true }]),
		'whose chunk in the middle is short': () =>
			made([first, { ...second, clear: second.clear.slice(1) }, third, last]),
		'whose only chunk does not say to be the last': () =>
			made([{ clear: clear.slice(0, 10), order: 0, isLast: false }]),
		'whose chunks are counted from one': () =>
			made(chunks.map((one) => ({ ...one, order: one.order + 1 })))
	};

	it('is told from one that was sealed by hand as it should be', async () => {
		expect(await byUs(await made(chunks))).toEqual(clear);
	});

	describe.each(Object.entries(forms))('%s', (_, form) => {
		it.each(Object.entries(cases))('%s', async (__, make) => {
			const file = await make();
			expect(await byUs(form(file))).toBe('damaged');
			expect(await byLibrary(file)).toBeUndefined();
		});
	});

	it('cut at any byte, is refused before anything in it is asked for', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
				const opened = await openLocked(sourceOf(whole.slice(0, length)), byKey);
				expect(opened.ok).toBe(false);
			})
		);
	});

	it('in letters, is refused as such wherever a line is wrong', async () => {
		const text = armor.encode(whole);
		const lines = text.split('\n');
		const middle = Math.floor(lines.length / 2);
		const withLine = (change: (line: string) => string) =>
			lines.map((line, order) => (order === middle ? change(line) : line)).join('\n');
		for (const wrong of [
			withLine((line) => `${line.slice(0, -1)}*`),
			withLine((line) => `${line.slice(0, -1)}=`),
			withLine((line) => `${line.slice(0, -2)}\r`),
			withLine((line) => line.slice(4)),
			withLine((line) => `${line}\n`),
			text.replace(/\n/, '\r\n'),
			text.replace('-----END', '----END'),
			text.slice(0, text.length / 2),
			`${text}more`
		])
			expect(await byUs(inUtf8(wrong)), wrong.slice(0, 80)).toBe('damaged-armor');
	});
});

describe('who may open a file', () => {
	const open = async (locked: Uint8Array, unlock: Parameters<typeof openLocked>[1]) => {
		const opened = await openLocked(sourceOf(locked), unlock);
		return opened.ok ? opened.value.size : opened.error.kind;
	};

	it('is whoever has one of its keys, or its passphrase', async () => {
		const stranger = await makeAgeKeyPair();
		const locked = await lockFile(clear, { kind: 'passphrase', passphrase }, { effort: 10 });
		if (!locked.ok) throw new Error(locked.error.kind);
		for (const { identity } of [pair, other])
			expect(await open(whole, { kind: 'identities', identities: [identity] })).toBe(clear.length);
		expect(await open(locked.value, { kind: 'passphrase', passphrase })).toBe(clear.length);
		expect(await open(whole, { kind: 'identities', identities: [stranger.identity] })).toBe(
			'not-for-this-key'
		);
		expect(await open(locked.value, { kind: 'passphrase', passphrase: 'x' })).toBe(
			'wrong-passphrase'
		);
	});
});

describe('reading on', () => {
	it('opens each chunk once and asks for a megabyte at a time', () => {
		const count = 40;
		const opened: number[] = [];
		const steps = takePayload(0, count * sealedChunk, ({ order }) => opened.push(order) > 0);
		const asked: number[] = [];
		const source = {
			size: count * sealedChunk,
			read: (from: number, to: number) => {
				asked.push(to - from);
				return new Uint8Array(to - from);
			}
		};
		const inner = readAtOnce(source, () => steps);
		if (inner === undefined) throw new Error('not opened');
		const within = sourceWithinAtOnce(source, inner);
		for (let at = 1000; at < within.size; at += 100_000)
			within.read(at, Math.min(within.size, at + 100_000));
		const [last, ...others] = opened;
		expect(last).toBe(count - 1);
		expect(others).toEqual(Array.from({ length: count }, (_, order) => order));
		within.read(0, within.size);
		expect(Math.max(...asked)).toBe(16 * sealedChunk);
	});
});
