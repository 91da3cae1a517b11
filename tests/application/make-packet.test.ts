import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { makePacket, mostEvidence, type PacketOrder } from '#lib/application/make-packet.ts';
import { shareOutEvidence } from '#lib/application/share-out-evidence.ts';
import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

/** Files of a few bytes that say to be of any size: only what is listed counts for sharing out. */
function cityWith(sizes: readonly number[]) {
	const contents = sizes.map((_, i) => `証跡${String(i)}`);
	const evidence = sizes.map((size, i): Evidence => ({
		id: `e${String(i)}`,
		title: `証跡${String(i)}`,
		file: {
			sha256: sha256Hex(contents[i] ?? ''),
			name: `${String(i)}.txt`,
			mediaType: 'text/plain',
			size
		}
	}));
	const blobs = new Map(contents.map((text) => [sha256Hex(text), new Blob([text])]));
	const ports = {
		packetCrypto: { lock: () => Promise.reject(new Error('not asked for')) },
		evidenceFiles: { read: (sha256: string) => Promise.resolve(ok(blobs.get(sha256))) },
		paceFor: () => ({ turn: () => undefined })
	};
	const order = (kind: PacketOrder['kind'], part?: number): PacketOrder => ({
		kind,
		evidence: 'along',
		part,
		baggingDate: '2026-11-23',
		source: { assessment: anAssessment({ id: 'city', checklist: pin, evidence }), checklist }
	});
	return { ports, order, blobs };
}

const evidenceIn = async (blob: Blob) => {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const packet = readAtOnce(sourceOf(bytes), decodePacket);
	const opened = packet.ok ? openPacket(packet.value) : packet;
	if (!packet.ok || !opened.ok || opened.value.holds !== 'assessment') throw new Error('no packet');
	return { facts: packet.value.facts, evidence: [...opened.value.evidence.keys()] };
};

describe('a backup with more evidence than one packet holds', () => {
	it('is several packets that each open by themselves and together hold every file once', async () => {
		const { ports, order } = cityWith(
			[0.6, 0.6, 0.3, 0.9].map((share) => Math.floor(share * mostEvidence))
		);
		const made = [];
		for (const part of [1, 2, 3]) {
			const packet = await makePacket(ports, order('backup', part), watch);
			if (!packet.ok) throw new Error(packet.error.kind);
			expect(packet.value).toMatchObject({ part, parts: 3, missing: 0 });
			made.push(await evidenceIn(packet.value.blob));
		}
		expect(made.map(({ facts }) => facts.count)).toEqual(
			[1, 2, 3].map((part) => ({ part, parts: 3 }))
		);
		expect(made.map(({ evidence }) => evidence.length)).toEqual([1, 2, 1]);
		expect(new Set(made.flatMap(({ evidence }) => evidence)).size).toBe(4);
	});

	it('is one packet, without a count, where everything fits', async () => {
		const { ports, order } = cityWith([10, 20]);
		const packet = await makePacket(ports, order('backup'), watch);
		expect(packet).toMatchObject({ ok: true, value: { part: 1, parts: 1, evidence: 2 } });
		if (packet.ok) expect((await evidenceIn(packet.value.blob)).facts.count).toBeUndefined();
	});

	it('leaves out a file that is no longer what was attached, and counts it', async () => {
		const { ports, order, blobs } = cityWith([10, 20]);
		blobs.set([...blobs.keys()][0] ?? '', new Blob(['壊れた']));
		const packet = await makePacket(ports, order('backup'), watch);
		expect(packet).toMatchObject({ ok: true, value: { evidence: 1, missing: 1 } });
	});

	it('tells how far it is, and stops when it is told to', async () => {
		const { ports, order } = cityWith([10, 20]);
		const stop = new AbortController();
		const seen: number[] = [];
		const onProgress = (done: number) => {
			seen.push(done);
			stop.abort();
		};
		await expect(
			makePacket(ports, order('backup'), { onProgress, signal: stop.signal })
		).rejects.toThrow();
		expect(seen).toEqual([0.5]);
	});

	it('refuses a single file that no packet holds, and anything too large for others', async () => {
		const tooLarge = cityWith([mostEvidence + 1]);
		expect(await makePacket(tooLarge.ports, tooLarge.order('backup'), watch)).toEqual({
			ok: false,
			error: { kind: 'too-much-evidence', size: mostEvidence + 1, limit: mostEvidence }
		});
		const much = cityWith([mostEvidence, mostEvidence]);
		expect(await makePacket(much.ports, much.order('response'), watch)).toMatchObject({
			ok: false,
			error: { kind: 'too-much-evidence', size: 2 * mostEvidence }
		});
		expect(await makePacket(much.ports, much.order('publication'), watch)).toMatchObject({
			ok: true
		});
	});
});

describe('shareOutEvidence', () => {
	it('puts every file into one group, in order, within the limit wherever a file allows it', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 30 }), (sizes) => {
				const listed = sizes.map((size, i) => ({
					id: String(i),
					title: '',
					file: { sha256: String(i), name: '', mediaType: 'text/plain', size }
				}));
				const groups = shareOutEvidence(listed, 100);
				expect(groups.length).toBeGreaterThan(0);
				expect(groups.flat()).toEqual(sizes.map((_, i) => String(i)));
				for (const group of groups) {
					const size = group.reduce((sum, id) => sum + (sizes[Number(id)] ?? 0), 0);
					expect(size <= 100 || group.length === 1).toBe(true);
				}
			})
		);
	});
});
