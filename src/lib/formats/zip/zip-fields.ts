import { strictText } from '../decoding/strict-text.ts';
import { crc32 } from './crc32.ts';

/** Numbers in a part of a file, by where they stand in the whole of it. */
export type FieldView = Pick<DataView, 'getUint8' | 'getUint16' | 'getUint32'>;

/** A part of a file that begins at `from`. */
export function viewFrom(bytes: Uint8Array, from: number): FieldView {
	const view = viewOf(bytes);
	return {
		getUint8: (at) => view.getUint8(at - from),
		getUint16: (at, isLittle) => view.getUint16(at - from, isLittle),
		getUint32: (at, isLittle) => view.getUint32(at - from, isLittle)
	};
}

/** The extra fields of a header that are read; other programs' own (times, owners, rights) are passed over. */
const [zip64Field, unicodeName] = [0x0001, 0x7075] as const;

/** What stands for a number that is too large for its place: it is in the ZIP64 field then. */
export const zip64Mark = 0xffffffff;

/** Names are UTF-8 by this flag. */
const utf8Flag = 0x800;

type Field = { readonly id: number; readonly data: Uint8Array };

/** The fields of an extra part; what does not add up at its end is padding of some program. */
function fieldsIn(extra: Uint8Array): readonly Field[] {
	const view = viewOf(extra);
	const fields: Field[] = [];
	for (let at = 0; at + 4 <= extra.length;) {
		const end = at + 4 + view.getUint16(at + 2, true);
		if (end > extra.length) break;
		fields.push({ id: view.getUint16(at, true), data: extra.subarray(at + 4, end) });
		at = end;
	}
	return fields;
}

/**
 * Numbers of 32 bits with those that are marked taken from the ZIP64 field, in its order; undefined where
 * that is missing, too short or there twice.
 */
export function withZip64(
	numbers: readonly number[],
	extra: Uint8Array
): readonly number[] | undefined {
	if (!numbers.includes(zip64Mark)) return numbers;
	const [field, ...others] = fieldsIn(extra).filter(({ id }) => id === zip64Field);
	if (field === undefined || others.length > 0) return undefined;
	const marked = numbers.filter((number) => number === zip64Mark).length;
	if (field.data.length < marked * 8) return undefined;
	const view = viewOf(field.data);
	let at = 0;
	return numbers.map((number) => {
		if (number !== zip64Mark) return number;
		at += 8;
		return uint64At(view, at - 8);
	});
}

/** A number of 64 bits; beyond what a file can be it is only large. */
export const uint64At = (view: FieldView, at: number): number =>
	view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);

/**
 * The name of a file: UTF-8, or where the program wrote an older encoding, the UTF-8 it put beside it for
 * exactly these bytes (Info-ZIP). Undefined where neither is there, or both that differ.
 */
export function nameOf(bytes: Uint8Array, flags: number, extra: Uint8Array): string | undefined {
	const plain = strictText(bytes);
	const field = fieldsIn(extra).find(({ id, data }) => id === unicodeName && data[0] === 1);
	if (field === undefined || field.data.length < 6) return plain;
	if (viewOf(field.data).getUint32(1, true) !== crc32(bytes)) return plain;
	const beside = strictText(field.data.subarray(5));
	return (flags & utf8Flag) !== 0 && beside !== plain ? undefined : beside;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
