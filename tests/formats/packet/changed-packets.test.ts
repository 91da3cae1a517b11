/** Packets of which any byte was changed, which were cut off anywhere, or which are any bytes at all. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { changed } from '../spreadsheet/changed-zip.ts';
import { contents } from './a-packet.ts';

const packet = encodePacket(contents);

describe('any other change', () => {
	it('of one byte is refused, or touches nothing that is read', () => {
		const whole = readAtOnce(sourceOf(packet), decodePacket);
		fc.assert(
			fc.property(fc.nat(packet.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const decoded = readAtOnce(
					sourceOf(changed(packet, at, (packet[at] ?? 0) ^ by)),
					decodePacket
				);
				if (decoded.ok) expect(decoded).toEqual(whole);
			}),
			{ numRuns: 2000 }
		);
	});

	it('of length is refused', () => {
		fc.assert(
			fc.property(fc.nat(packet.length - 1), (length) => {
				expect(readAtOnce(sourceOf(packet.slice(0, length)), decodePacket).ok).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('to any bytes after the first four never throws', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
				expect(
					readAtOnce(sourceOf(new Uint8Array([0x50, 0x4b, 3, 4, ...rest])), decodePacket).ok
				).toBe(false);
			})
		);
	});
});
