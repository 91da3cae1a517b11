import { zip64Mark } from './zip-fields.ts';

/**
 * Where numbers of 32 bits stand in a header, in the order in which ZIP64 would have them, and what they become;
 * undefined for those that stay.
 */
export type HeaderNumbers = readonly (readonly [place: number, value: number | undefined])[];

/**
 * Writes numbers into a header: those that are marked there as too large into its ZIP64 field, where they
 * stand; so the header keeps its length. `extra` is where its extra part begins and ends.
 */
export function writeHeaderNumbers(
	header: Uint8Array,
	extra: readonly [start: number, end: number],
	numbers: HeaderNumbers
): void {
	const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
	let large = zip64DataIn(view, ...extra);
	for (const [place, value] of numbers) {
		const isLarge = view.getUint32(place, true) === zip64Mark && large !== undefined;
		const at = isLarge ? (large ?? place) : place;
		if (value !== undefined) view.setUint32(at, value, true);
		if (isLarge) large = at + 8;
	}
}

function zip64DataIn(view: DataView, start: number, end: number): number | undefined {
	for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === 0x0001) return at + 4;
	}
	return undefined;
}
