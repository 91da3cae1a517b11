/** What the tests of refused packets share: how a case is written, what is expected of it, and files to put in. */

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DecodePacketError } from '#lib/formats/packet/decode-packet-error.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { bagOf, folder, plainContents, problemOf, seal, zipOf } from './a-packet.ts';

type Kind = DecodePacketError['kind'];

/** The kinds of what is wrong with the archive around a bag. */
type ArchiveKind =
	'too-large' | 'not-a-zip' | 'wrong-zip' | 'too-much-inside' | 'symbolic-link' | 'several-folders';

type Case = readonly [title: string, packet: () => Uint8Array, expected: object];

/** Cases for each kind of what is wrong with an archive, and with a bag: a kind without one does not compile. */
export type ArchiveCases = { readonly [Of in Extract<Kind, ArchiveKind>]: readonly Case[] };
export type BagCases = { readonly [Of in Exclude<Kind, ArchiveKind>]: readonly Case[] };

export const some = strToU8('x');

/** The packet with one file more in its bag, listed in the manifests. */
export const withFile = (path: string, bytes = some, options = {}): Uint8Array => {
	const bag = bagOf(encodePacket(plainContents));
	bag.set(path, bytes);
	seal(bag);
	return zipOf(bag, folder, { [path]: options });
};

/** Tries each case: it is refused as its kind, and said so in both languages. */
export function areRefused(cases: ArchiveCases | BagCases): void {
	describe.each(Object.entries(cases))('a packet that is refused as %s', (kind, list) => {
		it.each(list)('%s', (_, make, expected) => {
			const error = problemOf(make());
			expect(error).toMatchObject({ kind, ...expected });
			const describe = (locale: 'ja' | 'en') =>
				describePacketFailure({ at: 'decode', error: error! }, 'p.zip', locale).join('');
			expect(describe('ja')).toMatch(/^p\.zip: .*何も取り込んでいません。/);
			expect(describe('en')).toMatch(/^p\.zip: .*Nothing was imported\./);
		});
	});
}
