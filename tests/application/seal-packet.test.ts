import { concatBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { packOutgoing } from '#lib/application/pack-outgoing.ts';
import { sealPacket } from '#lib/application/seal-packet.ts';
import { copyToReview } from '#lib/domain/review/copy-to-review.ts';
import { fail } from '#lib/domain/primitives/result.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({ id: 'city', checklist: pin });
const outgoing = (kind: PacketKind, assessment = city) =>
	packOutgoing({ assessment, checklist, evidence: new Map() }, { kind, baggingDate: '2026-11-23' });
function packed(...given: Parameters<typeof outgoing>) {
	const contents = outgoing(...given);
	if (!contents.ok) throw new Error('nothing was packed');
	return contents.value;
}
const held = (parts: readonly Uint8Array[]) => concatBytes(...parts);

describe('a packet that leaves', () => {
	it('is the packet itself where nobody signs it', async () => {
		const contents = packed('backup');
		const sealed = await sealPacket(contents, undefined);
		expect(sealed.ok && held(sealed.value)).toEqual(encodePacket(contents));
	});

	it('carries the signature of its signer', async () => {
		const signer = {
			publicKey: new Uint8Array(32),
			sign: () => Promise.resolve(new Uint8Array(64))
		};
		const sealed = await sealPacket(packed('backup'), signer);
		const bytes = sealed.ok ? held(sealed.value) : new Uint8Array();
		const packet = readAtOnce(sourceOf(bytes), decodePacket);
		expect(packet.ok && packet.value.signature).toBeDefined();
	});

	it('is not made where it cannot be signed', async () => {
		const signer = {
			publicKey: new Uint8Array(32),
			sign: () => Promise.reject(new Error('no key'))
		};
		expect(await sealPacket(packed('backup'), signer)).toEqual(
			fail({ kind: 'sealing-failed', detail: 'Error: no key' })
		);
	});
});

describe('a copy that was worked on', () => {
	const idIn = (contents: ReturnType<typeof packed>) => {
		const packet = readAtOnce(sourceOf(encodePacket(contents)), decodePacket);
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

	it('is none where nobody could read it again, and says which value is in the way', () => {
		const odd = { ...city, period: { fiscalYear: 1998 }, asOf: '2026-02-30' };
		const paths = (kind: PacketKind) => {
			const contents = outgoing(kind, odd);
			return contents.ok ? [] : contents.error.fields.map(({ path }) => path.join('.'));
		};
		expect(paths('backup')).toEqual(['period.fiscalYear']);
		expect(paths('publication')).toEqual(['period.fiscalYear', 'asOf']);
	});
});
