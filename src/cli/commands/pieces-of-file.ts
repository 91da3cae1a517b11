import type { PacketFile } from '#lib/formats/packet/packet-contents.ts';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import { takeEntry } from '#lib/formats/zip/inflate-entry.ts';
import type { FoundZipEntry } from '#lib/formats/zip/zip-entry.ts';

/** The bytes of a file out of a packet that was found whole, piece by piece. Throws where the packet was changed since. */
export const piecesOfFile = (
	source: ReadsAtOnce,
	file: PacketFile<FoundZipEntry>
): Uint8Array | Iterable<Uint8Array> =>
	file instanceof Uint8Array ? file : piecesIn(source, file.place);

function* piecesIn(source: ReadsAtOnce, place: FoundZipEntry): Generator<Uint8Array, void> {
	const pieces: Uint8Array[] = [];
	const steps = takeEntry(place, (piece) => pieces.push(piece));
	let given = new Uint8Array();
	for (;;) {
		const step = steps.next(given);
		yield* pieces.splice(0);
		if (step.done === true) {
			if (step.value !== undefined) throw new Error(`The packet was changed: ${step.value}.`);
			return;
		}
		given =
			typeof step.value === 'number'
				? new Uint8Array()
				: new Uint8Array(source.read(step.value.from, step.value.to));
	}
}
