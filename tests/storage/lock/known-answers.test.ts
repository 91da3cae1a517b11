import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import { parseLockRecord } from '#lib/storage/lock/lock-record.ts';
import { notesCipher } from '#lib/storage/lock/notes-cipher.ts';
import { openRecord } from '#lib/storage/lock/seal-record.ts';
import { keysOf } from '#lib/storage/lock/vault-keys.ts';
import { unwrapSecret, wrapSecret } from '#lib/storage/lock/wrap-secret.ts';

// Answers worked out by another implementation (tests/fixtures/lock/make-known-answers.py) and frozen. What they
// say must be so in every browser and in every later build: else nobody's lock opens any longer.

type KnownAnswers = {
	readonly secret: string;
	readonly locks: readonly { readonly passphrase: string; readonly record: unknown }[];
	readonly records: readonly {
		readonly store: string;
		readonly key: IDBValidKey;
		readonly value: unknown;
		readonly sealed: string;
	}[];
	readonly notes: readonly {
		readonly name: string;
		readonly text: string;
		readonly sealed: string;
	}[];
};
const known = JSON.parse(
	readFileSync('tests/fixtures/lock/known-answers.json', 'utf8')
) as KnownAnswers;

const bytesOf = (text: string) => new Uint8Array(decodeBase64(text) ?? []);

test.each(known.locks)(
	'the passphrase $passphrase opens its lock',
	async ({ passphrase, record }) => {
		const parsed = parseLockRecord(record);
		if (!parsed.ok) throw new Error(parsed.error.kind);
		const secret = await unwrapSecret(parsed.value, passphrase);
		expect(encodeBase64(secret ?? new Uint8Array())).toBe(known.secret);
		expect(await unwrapSecret(parsed.value, `${passphrase}.`)).toBeUndefined();
	}
);

test.each(known.locks)(
	'the lock of $passphrase is made to the byte',
	async ({ passphrase, record }) => {
		const parsed = parseLockRecord(record);
		if (!parsed.ok) throw new Error(parsed.error.kind);
		const { id, madeAt, derivation, wrapping } = parsed.value;
		const draws = { salt: bytesOf(derivation.salt), nonce: bytesOf(wrapping.nonce) };
		const terms = { id, madeAt, turns: derivation.turns };
		expect(await wrapSecret(bytesOf(known.secret), passphrase, terms, draws)).toEqual(record);
	}
);

describe('what was sealed elsewhere', () => {
	test.each(known.records)('is opened at its place only: $store $key', async (answer) => {
		const keys = await keysOf(bytesOf(known.secret));
		const record = { sealed: bytesOf(answer.sealed) };
		const { store, key } = answer;
		expect(await openRecord(keys, { store, key }, record, 'whole')).toEqual(answer.value);
		for (const place of [
			{ store: 'safetyCopies', key },
			{ store, key: 'a-2' }
		]) {
			await expect(openRecord(keys, place, record, 'whole')).rejects.toThrow('cannot be opened');
		}
	});

	test.each(known.notes)('is read as a note under its name only: $name', async (answer) => {
		const { notes } = await keysOf(bytesOf(known.secret));
		expect(notesCipher(notes).open(answer.name, answer.sealed)).toBe(answer.text);
		expect(notesCipher(notes).open(`${answer.name}0`, answer.sealed)).toBeUndefined();
	});
});
