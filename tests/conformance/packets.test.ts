import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { judgePacket } from '#lib/application/judge-packet.ts';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { identitiesIn } from '#lib/formats/packet/identities-in.ts';
import type { PacketUnlock } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import { decodeAllowedSigners } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import type { packetIndex } from './packet-files.ts';
import { packetFiles, packetFolder } from './packet-files.ts';

// The folder as others get it, judged by this product as they judge it by theirs.

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(packetFolder, path)));
const textOf = (path: string) => readFileSync(join(packetFolder, path), 'utf8');

type Index = ReturnType<typeof packetIndex>;
const index = JSON.parse(textOf('index.json')) as Index;
const known = decodeAllowedSigners(textOf('keys/allowed_signers'));

const unlockOf = (given: NonNullable<Index['cases'][number]['opensWith']>): PacketUnlock =>
	'passphrase' in given
		? { kind: 'passphrase', passphrase: given.passphrase }
		: { kind: 'identities', identities: identitiesIn(bytesOf(given.keyFile)) };

/** What this product says of a file: `valid`, a verdict on its signature, or why it is refused. */
async function judged({ file, opensWith }: Index['cases'][number]): Promise<string> {
	const bytes = bytesOf(file);
	const clear = opensWith ? await unlockFile(bytes, unlockOf(opensWith)) : undefined;
	if (clear?.ok === false) return told({ at: 'unlock', error: clear.error });
	const packet = await judgePacket(packetCrypto, sourceOf(clear?.value ?? bytes), known);
	if (!packet.ok) return told(packet.error);
	const { kind } = packet.value.verdict;
	return kind === 'unsigned' ? 'valid' : kind;
}

/** The kind of a failure, which is told in words in both languages. */
function told(failure: PacketFailure): string {
	for (const locale of ['ja', 'en'] as const)
		expect(describePacketFailure(failure, 'p.zip', locale).join('')).not.toBe('');
	const { error } = failure;
	return 'problem' in error ? `${error.kind} ${error.problem}` : error.kind;
}

describe('the packets for others', () => {
	it('are what they are generated as, each file and no other', () => {
		const there = readdirSync(packetFolder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(packetFolder.length + 1));
		const made = packetFiles();
		const byHand = ['README.md', 'index.schema.json'];
		expect(there.toSorted()).toEqual([...made.keys(), ...byHand].toSorted());
		for (const [path, bytes] of made)
			expect(
				Buffer.compare(bytesOf(path), bytes),
				`${path}: node scripts/make-conformance.mjs`
			).toBe(0);
	});

	it('are small, many, and of every level', () => {
		const size = index.cases.reduce((sum, { file }) => sum + bytesOf(file).length, 0);
		expect(size).toBeLessThan(1_000_000);
		expect(index.cases.length).toBeGreaterThanOrEqual(120);
		expect(new Set(index.cases.map(({ level }) => level)).size).toBe(6);
		expect(new Set(index.cases.map(({ file }) => file)).size).toBe(index.cases.length);
	});

	it('have an index that keeps its schema', () => {
		const validate = new Ajv2020().compile(JSON.parse(textOf('index.schema.json')) as object);
		expect(validate(index), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...index, cases: [{ ...index.cases[0], expect: 'perhaps' }] })).toBe(false);
	});

	it('have the facts of the index beside them', () => {
		for (const { file, expect: outcome, kind, why } of index.cases) {
			const lines = textOf(`${file}.expect`).split('\n').slice(0, 3);
			expect(lines).toEqual([`expect: ${outcome}`, `kind: ${kind}`, `why: ${why}`]);
		}
	});
});

describe.each(index.cases)('$file', (one) => {
	it(`is ${one.expect}: ${one.why}`, async () => {
		expect(await judged(one)).toBe(one.kind);
	});
});
