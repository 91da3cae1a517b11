import { startSha256Hex } from '../sha256-hex.ts';
import { startCrc32 } from '../zip/crc32.ts';
import type { Reading } from './reading.ts';

/** Bytes looked at in one step: some milliseconds. */
const slice = 1024 * 1024;

/** What an archive and a manifest say of a file. */
export type Digests = { readonly size: number; readonly sha256: string; readonly crc: number };

/** Works out what is said of a file of a size, without holding more than a slice of it. Steps tell the fraction done. */
export function* takeDigests(size: number): Reading<Digests> {
	const [digest, crc] = [startSha256Hex(), startCrc32()];
	for (let from = 0; from < size; from += slice) {
		const to = Math.min(size, from + slice);
		const bytes = yield { from, to };
		digest.add(bytes);
		crc.add(bytes);
		yield to / size;
	}
	return { size, sha256: digest.result(), crc: crc.result() };
}
