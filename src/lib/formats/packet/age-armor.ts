import type { InnerFile } from '../reading/inner-file.ts';
import type { Reading } from '../reading/reading.ts';
import { decodeArmorLine, lineLength } from './armor-line.ts';
import { failedPart } from './part-failure.ts';

const begin = asciiBytes('-----BEGIN AGE ENCRYPTED FILE-----');
const end = asciiBytes('-----END AGE ENCRYPTED FILE-----');
/** Bytes that a whole line is. */
const lineBytes = 48;
/** White space that may stand before the letters and behind them, in bytes. */
const mostBlank = 1024;
/** Bytes at either end that show how the lines are. */
const tellingBytes = mostBlank + 3 + 2 * (lineLength + 2);
/** Lines that are asked for at a time. */
const atOnce = 16_384;

const [lineFeed, carriageReturn] = [0x0a, 0x0d] as const;

/** Whether a file says that it is one of age's, written in letters. */
export const startsLikeAgeArmor = (bytes: Uint8Array): boolean =>
	hasAt(bytes, begin, blankBefore(bytes));

/** Lines of letters: where they are in the file, and what each takes there. */
type Lines = {
	readonly start: number;
	readonly stop: number;
	/** Bytes that end a line: 1 for LF, 2 for CR LF. */
	readonly breakLength: number;
	readonly count: number;
	/** Bytes that the last line is. */
	readonly lastBytes: number;
};

/**
 * The age file that is written in letters in one of a size: lines of 64 between a line that begins and one that ends
 * them, base64 in its one right form. Every line ends as the first one does, LF or CR LF, so each stands where it can
 * be reckoned, and only those of a part are read for it. Undefined for anything else; a wrong line in the middle shows
 * when it is read.
 */
export function* takeAgeArmor(size: number): Reading<InnerFile | undefined> {
	const head = yield { from: 0, to: Math.min(size, tellingBytes) };
	const tailAt = Math.max(0, size - tellingBytes);
	const tail = yield { from: tailAt, to: size };
	const lines = findLines(head, tail, tailAt);
	if (lines === undefined) return undefined;
	return {
		size: (lines.count - 1) * lineBytes + lines.lastBytes,
		part: (from, to) => decodedPart(lines, from, to)
	};
}

function findLines(head: Uint8Array, tail: Uint8Array, tailAt: number): Lines | undefined {
	const beginAt = blankBefore(head);
	const endAt = blankBehind(tail) - end.length;
	const breakLength = breakAt(head, beginAt + begin.length);
	if (!hasAt(head, begin, beginAt) || !hasAt(tail, end, endAt) || breakLength === 0)
		return undefined;
	const start = beginAt + begin.length + breakLength;
	const stop = tailAt + endAt;
	const count = Math.ceil((stop - start) / (lineLength + breakLength));
	const last = start + (count - 1) * (lineLength + breakLength);
	if (count < 1 || last < tailAt) return undefined;
	const line = { text: tail, from: last - tailAt, letters: stop - last - breakLength };
	const lastBytes = decodeArmorLine(line, new Uint8Array(lineBytes), 0);
	const isEnded = breakAt(tail, line.from + line.letters) === breakLength;
	return lastBytes > 0 && isEnded ? { start, stop, breakLength, count, lastBytes } : undefined;
}

function* decodedPart(lines: Lines, from: number, to: number): Reading<Uint8Array> {
	const part = new Uint8Array(to - from);
	const behind = Math.ceil(to / lineBytes);
	for (let first = Math.floor(from / lineBytes); first < behind; first += atOnce) {
		const next = Math.min(behind, first + atOnce);
		const text = yield { from: placeOf(lines, first), to: placeOf(lines, next) };
		const decoded = decodeLines(lines, text, { first, next });
		const at = first * lineBytes;
		const piece = decoded.subarray(Math.max(0, from - at), Math.max(0, to - at));
		part.set(piece, Math.max(0, at - from));
	}
	return part;
}

const placeOf = ({ start, stop, breakLength }: Lines, order: number): number =>
	Math.min(stop, start + order * (lineLength + breakLength));

type Extent = { readonly first: number; readonly next: number };

/** The bytes of lines whose text this is. Throws where one of them is wrong. */
function decodeLines(lines: Lines, text: Uint8Array, { first, next }: Extent): Uint8Array {
	const { breakLength, count, lastBytes } = lines;
	const decoded = new Uint8Array((next - first) * lineBytes);
	const begin = placeOf(lines, first);
	for (let order = first; order < next; order++) {
		const from = placeOf(lines, order) - begin;
		const letters = placeOf(lines, order + 1) - begin - from - breakLength;
		const length = decodeArmorLine({ text, from, letters }, decoded, (order - first) * lineBytes);
		const wanted = order === count - 1 ? lastBytes : lineBytes;
		if (length !== wanted || breakAt(text, from + letters) !== breakLength)
			throw failedPart({ kind: 'damaged-armor' });
	}
	return decoded;
}

/** Bytes of the break that stands here; 0 where there is none. */
const breakAt = (bytes: Uint8Array, at: number): number => {
	if (bytes[at] === lineFeed) return 1;
	return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 0;
};

const isBlank = (code: number | undefined): boolean =>
	code === lineFeed || code === carriageReturn || code === 0x20 || code === 0x09;

/** What stands before the first line: a byte order mark, white space. */
function blankBefore(bytes: Uint8Array): number {
	let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	while (at < mostBlank && isBlank(bytes[at])) at++;
	return at;
}

function blankBehind(bytes: Uint8Array): number {
	let at = bytes.length;
	while (at > bytes.length - mostBlank && isBlank(bytes[at - 1])) at--;
	return at;
}

const hasAt = (bytes: Uint8Array, text: Uint8Array, at: number): boolean =>
	at >= 0 &&
	at + text.length <= bytes.length &&
	text.every((byte, place) => bytes[at + place] === byte);

function asciiBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
