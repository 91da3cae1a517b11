import { describe, expect, it } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { readPortfolioFile } from '#lib/application/read-portfolio-file.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { aFile, smallChecklist } from './assessment-builders.ts';

const { identity, recipient } = await makeAgeKeyPair();
/** More than any text may have. */
const proof = new Uint8Array(largestTextFile + 1).fill(7);
const sha256 = sha256Hex(proof);
const file = { sha256, name: 'a.bin', mediaType: 'application/octet-stream', size: proof.length };
const { assessment } = aFile({ evidence: [{ id: 'e1', title: '証跡', file }] });
const packet = encodePacket(
	packAssessment(
		{ assessment, checklist: smallChecklist, evidence: new Map([[sha256, proof]]) },
		{ kind: 'backup', baggingDate: '2026-11-23' }
	)
);
const made = await lockFile(packet, { kind: 'recipients', recipients: [recipient] });
if (!made.ok) throw new Error(made.error.kind);
const locked = made.value;

/** Reads a file whose whole is never asked for; parts of it are, none of them large. */
function read(bytes: Uint8Array, change: { readonly gone?: boolean; readonly key?: string } = {}) {
	const picked: PickedFile = {
		name: 'p',
		size: bytes.length,
		arrayBuffer: () => Promise.reject(new Error('was read whole')),
		slice: (from, to) => {
			expect(to - from).toBeLessThan(2_000_000);
			if (change.gone !== true || from === 0) return new Blob([bytes.slice(from, to)]);
			const gone = new DOMException('gone', 'NotReadableError');
			return { arrayBuffer: () => Promise.reject(gone) };
		}
	};
	const reading = {
		catalogue: catalogueOf({ checklists: [], crosswalks: [], lenses: [] }),
		packetCrypto,
		signers: [],
		...(change.key !== undefined && {
			unlock: { kind: 'identities' as const, identities: [change.key] }
		})
	};
	return readPortfolioFile(reading, { path: 'a/p', file: picked });
}

describe('a packet that is too large to be held, among the files of many cities', () => {
	it('gives its city where it lies', async () => {
		const city = { kind: 'city', city: { source: 'a/p', code: '282103' } };
		expect(await read(packet)).toMatchObject(city);
		expect(await read(locked, { key: identity })).toMatchObject(city);
	});

	it('is left out for a reason that is told', async () => {
		const altered = locked.slice();
		altered.set([(altered[30_000_000] ?? 0) ^ 1], 30_000_000);
		expect(await read(locked)).toMatchObject({ why: { kind: 'locked' } });
		expect(await read(altered, { key: identity })).toMatchObject({
			why: { kind: 'not-unlocked', error: { kind: 'damaged' } }
		});
		const gone = { kind: 'left', why: { kind: 'changed-or-forbidden' } };
		expect(await read(packet, { gone: true })).toMatchObject(gone);
		expect(await read(locked, { gone: true, key: identity })).toMatchObject(gone);
	});
});
