import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { notesCipher } from '#lib/storage/lock/notes-cipher.ts';
import { openFile, sealFile } from '#lib/storage/lock/seal-file.ts';
import { openRecord, sealRecord } from '#lib/storage/lock/seal-record.ts';
import { drawSecret, keysOf } from '#lib/storage/lock/vault-keys.ts';

const keys = await keysOf(drawSecret());
const others = await keysOf(drawSecret());
const place = { store: 'bodies', key: 'a-1' };

type Sealed = { sealed: Uint8Array; files?: Blob[] };
const seal = async (value: object) => (await sealRecord(keys, place, value)) as Sealed;

test('whatever JSON and bytes a record holds comes back; two sealings of the same differ', async () => {
	const bytes = fc.uint8Array({ maxLength: 20 });
	const value = fc.dictionary(
		fc.string(),
		fc.oneof(fc.jsonValue({ noUnicodeString: false }), bytes, fc.array(bytes, { maxLength: 3 }))
	);
	await fc.assert(
		fc.asyncProperty(value, async (record) => {
			const [one, other] = [await seal(record), await seal(record)];
			expect(await openRecord(keys, place, one, 'whole')).toEqual(
				// JSON knows no minus nought.
				normal(record)
			);
			expect(one.sealed).not.toEqual(other.sealed);
		}),
		{ numRuns: 200 }
	);
});

/** What JSON keeps of a value: nought has no sign; bytes stay as they are. */
function normal(value: unknown): unknown {
	if (value instanceof Uint8Array || typeof value !== 'object' || value === null) {
		return value === 0 ? 0 : value;
	}
	if (Array.isArray(value)) return value.map(normal);
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, normal(item)]));
}

test('only keys and what a record is looked up by stay in sight', async () => {
	const pages = { store: 'answerPages', key: ['a-1', 3] };
	const sealed = await sealRecord(keys, pages, { id: 'a-1', page: 3, answers: ['内緒'] });
	expect(Object.keys(sealed).toSorted()).toEqual(['id', 'page', 'sealed']);
	expect(Object.keys(await sealRecord(keys, { store: 'new', key: 1 }, { id: 'a' }))).toEqual([
		'sealed'
	]);
});

test('a changed bit anywhere, another place, another key, and what was never sealed open nothing', async () => {
	const record = await seal({ id: 'a-1', body: { title: '点検' } });
	for (let at = 0; at < record.sealed.length; at++) {
		const sealed = Uint8Array.from(record.sealed);
		sealed[at] = (sealed[at] ?? 0) ^ 1;
		await expect(openRecord(keys, place, { ...record, sealed }, 'whole')).rejects.toThrow(
			DOMException
		);
	}
	const elsewhere = [
		() => openRecord(keys, { ...place, key: 'a-2' }, record, 'whole'),
		() => openRecord(keys, { ...place, store: 'assessments' }, record, 'whole'),
		() => openRecord(others, place, record, 'whole'),
		() => openRecord(keys, place, { id: 'a-1', body: { title: '点検' } }, 'whole'),
		() => openRecord(keys, place, { ...record, sealed: record.sealed.slice(0, 20) }, 'whole')
	];
	for (const open of elsewhere) await expect(open()).rejects.toThrow(DOMException);
});

test('what no text can hold is refused, as the database would refuse it', async () => {
	await expect(seal({ id: 'a', handle: new Map() })).rejects.toThrow(DOMException);
});

describe('files', () => {
	const piece = 4 * 1024 * 1024;
	test.each([0, 1, piece - 1, piece, piece + 1])('of %d bytes come back', async (size) => {
		const bytes = new Uint8Array(size).fill(7);
		const sealed = await sealFile(keys.records, new Blob([bytes]), 'here');
		const opened = await openFile(keys.records, sealed, 'here');
		expect(Buffer.compare(Buffer.from(await opened.arrayBuffer()), Buffer.from(bytes))).toBe(0);
		await expect(openFile(keys.records, sealed, 'there')).rejects.toThrow(DOMException);
	});
	test('cut at a border of pieces, or with pieces in another order, are refused', async () => {
		const sealed = await sealFile(keys.records, new Blob([new Uint8Array(2 * piece)]), 'here');
		const half = sealed.size / 2;
		const [first, second] = [sealed.slice(0, half), sealed.slice(half)];
		await expect(openFile(keys.records, first, 'here')).rejects.toThrow(DOMException);
		const turned = new Blob([second, first]);
		await expect(openFile(keys.records, turned, 'here')).rejects.toThrow(DOMException);
	});
});

test('a note that was altered, cut or sealed by another lock is not read', () => {
	const cipher = notesCipher(keys.notes);
	const sealed = cipher.seal('machi-tenken/author', '𠮷田');
	expect(cipher.open('machi-tenken/author', sealed)).toBe('𠮷田');
	for (const other of [
		'',
		'sealed1:',
		sealed.slice(0, -4),
		`${sealed.slice(0, 30)}A${sealed.slice(31)}`,
		'𠮷田'
	]) {
		if (other !== sealed) expect(cipher.open('machi-tenken/author', other)).toBeUndefined();
	}
	expect(notesCipher(others.notes).open('machi-tenken/author', sealed)).toBeUndefined();
});
