import { readFileSync } from 'node:fs';
import { concatBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket, encodeSignedPacket } from '#lib/formats/packet/encode-packet.ts';
import { packetKinds } from '#lib/formats/packet/packet-facts.ts';
import { isPacketPath } from '#lib/formats/packet/packet-path.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import { partKey } from '#lib/formats/zip/zip-directory.ts';
import { contents, facts } from './a-packet.ts';

const step = fc.oneof(
	fc.stringMatching(/^[a-z0-9]{1,12}\.json$/),
	fc.constantFrom('証跡', '𠮷野家.pdf', '100%', '%25', '葛\u{e0100}城', 'a b', "it's")
);
const path = fc
	.array(step, { minLength: 1, maxLength: 3 })
	.map((steps) => steps.join('/'))
	.filter(isPacketPath);

/** Paths none of which is a folder of another. */
const files = fc
	.dictionary(path, fc.uint8Array({ maxLength: 300 }), { maxKeys: 6, noNullPrototype: true })
	.map((entries) => {
		const kept = new Map<string, Uint8Array>();
		for (const [name, bytes] of Object.entries(entries)) {
			const key = partKey(name);
			const others = [...kept.keys()].map(partKey);
			const clashes = others.some(
				(other) => other === key || other.startsWith(`${key}/`) || key.startsWith(`${other}/`)
			);
			if (!clashes) kept.set(name, bytes);
		}
		return kept;
	});

const arbitraryContents: fc.Arbitrary<PacketContents> = fc.record({
	files,
	facts: fc
		.tuple(
			fc.record({
				kind: fc.constantFrom(...packetKinds),
				externalIdentifier: fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,20}$/),
				municipality: fc.record({
					code: fc.constant('282103'),
					name: fc.constantFrom('加古川市', '𠮷野 市', '葛\u{e0100}城市', 'A: B', '-')
				}),
				fiscalYear: fc.integer({ min: 2000, max: 2999 }),
				baggingDate: fc.constantFrom('2026-11-22', '2000-02-29'),
				assessment: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
			}),
			fc.option(fc.constant('a'.repeat(64)), { nil: undefined }),
			fc.boolean()
		)
		.map(([given, baseDigest, isSample]) => ({
			...given,
			...(baseDigest !== undefined && { baseDigest }),
			...(isSample && { sample: true as const })
		}))
});

const timeZone = process.env.TZ;
afterEach(() => {
	if (timeZone === undefined) delete process.env.TZ;
	else process.env.TZ = timeZone;
});

describe('a packet', () => {
	it('comes out as it went in', () => {
		fc.assert(
			fc.property(arbitraryContents, (given) => {
				const decoded = readAtOnce(sourceOf(encodePacket(given)), decodePacket);
				if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
				expect(decoded.value.facts).toEqual(given.facts);
				expect(new Map([...decoded.value.files].toSorted())).toEqual(
					new Map([...given.files].toSorted())
				);
				expect(decoded.value.signature).toBeUndefined();
			}),
			{ numRuns: 200 }
		);
	});

	it('has the same bytes in every time zone and whatever the order of its files', () => {
		process.env.TZ = 'Asia/Tokyo';
		const tokyo = encodePacket(contents);
		process.env.TZ = 'America/New_York';
		const files = new Map([...contents.files].toReversed());
		expect(encodePacket({ ...contents, files })).toEqual(tokyo);
	});

	it('carries a signature over the exact bytes of its tag manifest', async () => {
		let signed = new Uint8Array();
		const parts = await encodeSignedPacket(contents, (bytes) => {
			signed = new Uint8Array(bytes);
			return Promise.resolve('a signature');
		});
		const decoded = readAtOnce(sourceOf(concatBytes(...parts)), decodePacket);
		expect(decoded).toMatchObject({ ok: true, value: { signature: 'a signature' } });
		expect(decoded.ok && decoded.value.tagManifest).toEqual(signed);
	});

	it('of format 1 is read and written as it was when the format was frozen', () => {
		const frozen = new Uint8Array(readFileSync('tests/fixtures/packet/v1/backup.zip'));
		const decoded = readAtOnce(sourceOf(frozen), decodePacket);
		expect(decoded).toMatchObject({ ok: true, value: { facts } });
		expect(encodePacket(contents)).toEqual(frozen);
	});

	it.each(['../x', '/x', 'a//b', 'a\\b', 'con.txt', 'a.', 'a:b', 'a\nb', '\u202ex', ''])(
		'is never written with the path %j',
		(name) => {
			const files = new Map([[name, new Uint8Array()]]);
			expect(() => encodePacket({ facts, files })).toThrow(/path/);
		}
	);

	it('is never written with two paths that Windows takes for one', () => {
		const files = new Map(['が.txt', 'か\u3099.txt'].map((name) => [name, new Uint8Array()]));
		expect(() => encodePacket({ facts, files })).toThrow(/two paths/);
	});
});
