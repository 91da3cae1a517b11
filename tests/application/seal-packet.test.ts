import { describe, expect, it } from 'vitest';
import { packOutgoing } from '#lib/application/pack-outgoing.ts';
import { sealPacket } from '#lib/application/seal-packet.ts';
import { copyToReview } from '#lib/domain/review/copy-to-review.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({ id: 'city', checklist: pin });
const packed = (kind: PacketKind, assessment = city) =>
	packOutgoing({ assessment, checklist, evidence: new Map() }, { kind, baggingDate: '2026-11-23' });
const never = { lock: () => Promise.reject(new Error('not asked for')) };
const lock = { kind: 'passphrase', passphrase: '合言葉' } as const;

describe('a packet that leaves', () => {
	it('is the packet itself where nobody signs or locks it', async () => {
		const contents = packed('backup');
		const sealed = await sealPacket({ packetCrypto: never }, contents, {});
		expect(sealed).toEqual(ok(encodePacket(contents)));
	});

	it('is signed first and locked last', async () => {
		const signer = {
			publicKey: new Uint8Array(32),
			sign: () => Promise.resolve(new Uint8Array(64))
		};
		const locked: Uint8Array[] = [];
		const packetCrypto = {
			lock: (bytes: Uint8Array) => {
				locked.push(bytes);
				return Promise.resolve(ok(new Uint8Array([1])));
			}
		};
		const sealed = await sealPacket({ packetCrypto }, packed('backup'), { signer, lock });
		expect(sealed).toEqual(ok(new Uint8Array([1])));
		const packet = runAtOnce(decodePacket(locked[0] ?? new Uint8Array()));
		expect(packet.ok && packet.value.signature).toBeDefined();
	});

	it('is not made where it cannot be locked', async () => {
		const error = { kind: 'wrong-recipient', recipient: 'x' } as const;
		const packetCrypto = { lock: () => Promise.resolve(fail(error)) };
		expect(await sealPacket({ packetCrypto }, packed('backup'), { lock })).toEqual(fail(error));
	});
});

describe('a copy that was worked on', () => {
	const idIn = (contents: ReturnType<typeof packed>) => {
		const packet = runAtOnce(decodePacket(encodePacket(contents)));
		const opened = packet.ok ? openPacket(packet.value) : packet;
		if (!opened.ok || opened.value.holds !== 'assessment') throw new Error('no assessment');
		const { id, workingCopy } = opened.value.file.assessment;
		return [id, workingCopy];
	};
	const baseDigest = 'b'.repeat(64);
	const request = {
		id: 'r1',
		at: '2026-11-01T00:00:00Z',
		party: 'vendor',
		keys: [{ component: 'organisation', control: 'GOV-01' }],
		baseDigest
	};

	it('goes back as the city knows it, a response with what it was made from', () => {
		const workingCopy = { kind: 'answers', of: 'city', request: 'r1' } as const;
		const copy = { ...city, id: 'r1', workingCopy, requests: [request] };
		const contents = packed('response', copy);
		expect(idIn(contents)).toEqual(['city', undefined]);
		expect(contents.facts.baseDigest).toBe(baseDigest);
	});

	it('goes back as the city knows it, a review too', () => {
		const stage = { state: 'submitted', at: request.at, digest: 'c'.repeat(64) } as const;
		const copy = copyToReview({ ...city, stages: [stage] });
		const contents = packed('review', copy);
		expect(copy?.id).not.toBe('city');
		expect(idIn(contents)).toEqual(['city', undefined]);
		expect(contents.facts.baseDigest).toBeUndefined();
	});

	it('stays a copy in a backup of its own', () => {
		const workingCopy = { kind: 'answers', of: 'city', request: 'r1' } as const;
		expect(idIn(packed('backup', { ...city, id: 'r1', workingCopy }))).toEqual(['r1', workingCopy]);
	});
});
