import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { appendFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { readFolderFile } from '../../../src/cli/aggregate/file-reading.ts';
import {
	readWhereItLies,
	stampOfPath,
	steadyReader
} from '../../../src/cli/aggregate/read-steadily.ts';
import { nameList } from '../../../src/cli/aggregate/name-list.ts';
import { rowMemory } from '../../../src/cli/aggregate/row-memory.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { checklist, pin } = shippedChecklist();
const { identity, recipient } = await makeAgeKeyPair();
const proof = new Uint8Array(300_000).map((_, at) => (at * 7) % 253);
const file = {
	name: 'a.bin',
	mediaType: 'application/pdf',
	size: proof.length,
	sha256: sha256Hex(proof)
};
const assessment = anAssessment({ checklist: pin, evidence: [{ id: 'e1', title: '証跡', file }] });
const packet = encodePacket(
	packAssessment(
		{ assessment, checklist, evidence: new Map([[file.sha256, proof]]) },
		{ kind: 'backup', baggingDate: '2026-11-23' }
	)
);
const made = await lockFile(packet, { kind: 'recipients', recipients: [recipient] });
if (!made.ok) throw new Error(made.error.kind);
const locked = made.value;

/** Reads a file of a folder as one that is too large to be held. */
async function read(bytes: Uint8Array, keys?: readonly string[]) {
	const path = join(temporaryFolder(), 'p');
	writeFileSync(path, bytes);
	const reading = {
		catalogue: catalogueOf(shippedGuidelines),
		packetCrypto,
		signers: [],
		...(keys && { unlock: { kind: 'identities' as const, identities: keys } })
	};
	const tools = {
		reading,
		readSteadily: steadyReader(1000),
		known: new Set<string>(),
		memory: rowMemory(),
		names: nameList()
	};
	const one = await readFolderFile(tools, { path, name: 'p.machi-tenken.zip' });
	return { ...one, bytes };
}

describe('a packet that is too large to be held, among many files', () => {
	it.each([
		['as it is', packet, undefined],
		['locked', locked, [identity]]
	])('gives its result where it lies, %s', async (_, bytes, keys) => {
		expect(await read(bytes, keys)).toMatchObject({
			gave: 'result',
			sha256: sha256Hex(bytes),
			stamp: { size: bytes.length },
			head: { code: '282103', fiscalYear: 2026 }
		});
	});

	it('is named with what is wrong with it', async () => {
		const altered = (bytes: Uint8Array, at: number) =>
			bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
		const stranger = await makeAgeKeyPair();
		const middle = 200_000;
		expect(await read(locked)).toMatchObject({ gave: 'refusal', why: { kind: 'locked' } });
		expect(await read(locked, [stranger.identity])).toMatchObject({
			why: { kind: 'not-unlocked', error: { kind: 'not-for-this-key' } }
		});
		expect(await read(altered(locked, middle), [identity])).toMatchObject({
			gave: 'refusal',
			why: { kind: 'not-unlocked', error: { kind: 'damaged' } }
		});
		expect(await read(altered(packet, middle))).toMatchObject({
			gave: 'refusal',
			why: { kind: 'wrong-packet', error: { at: 'decode' } }
		});
	});

	it('is refused by its size where no packet is so large, without being read', async () => {
		const path = join(temporaryFolder(), 'p.machi-tenken.zip');
		writeFileSync(path, packet.subarray(0, 1000));
		truncateSync(path, packetLimits.file + 1);
		const reading = { catalogue: catalogueOf(shippedGuidelines), packetCrypto, signers: [] };
		const tools = {
			reading,
			readSteadily: steadyReader(),
			known: new Set<string>(),
			memory: rowMemory(),
			names: nameList()
		};
		const read = await readFolderFile(tools, { path, name: 'p.machi-tenken.zip' });
		expect(read).toMatchObject({ why: { error: { error: { kind: 'too-large' } } } });
	});

	it('gives nothing where it changes or shrinks while it is read', async () => {
		const path = join(temporaryFolder(), 'p');
		for (const change of [() => appendFileSync(path, 'more'), () => truncateSync(path, 10)]) {
			writeFileSync(path, packet);
			const stamp = await stampOfPath(path);
			if (stamp === undefined) throw new Error('not there');
			const read = await readWhereItLies(path, stamp, async (source) => {
				change();
				return source.read(0, statSync(path).size < 100 ? 100 : 10);
			});
			expect(read).toEqual({ ok: false, error: { kind: 'changed-while-read' } });
		}
	});
});
