import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checklistSchema, type Checklist } from '#lib/domain/checklist/checklist.ts';
import { digestChecklist } from '../checklist/digest-checklist.ts';
import { strictText } from '../decoding/strict-text.ts';
import type { AssessmentFile } from './assessment-file.ts';

/** A checklist that stood in a file, letter by letter, and was verified there. */
export type VerifiedCopy = { readonly checklist: Checklist; readonly digest: string };

/** A file without its copy of the checklist: `stand-in` stands where the copy stood. */
export type LightenedFile = { readonly bytes: Uint8Array; readonly copy: VerifiedCopy };

/**
 * Remembers copies of checklists, which are nine tenths of most files and the same in all of them. Only a copy
 * of exactly the same bytes as one that was verified is not verified again.
 */
export type CopyMemory = {
	/** The file without its copy, where that is a known one. */
	readonly lighten: (bytes: Uint8Array) => LightenedFile | undefined;
	/** Takes note of the copy in a file that was just read whole. */
	readonly note: (bytes: Uint8Array, file: AssessmentFile) => void;
};

/** What stands in the place of a copy; a file that says it itself is read as usual. */
export const standIn = 'machi-tenken/verified-copy';

/** How our files begin a copy. A line break cannot stand within a text of JSON, so this is no text. */
const opening = utf8ToBytes('\n  "checklistCopy": ');
/** The first end of an object at this depth. */
const ending = utf8ToBytes('\n  }');
const standInBytes = utf8ToBytes(JSON.stringify(standIn));

/** Copies that are kept, and digests that are watched for. */
const [mostCopies, mostSeen] = [8, 256];

type KnownCopy = VerifiedCopy & { readonly bytes: Uint8Array };

/** A memory that knows nothing yet. `isSame` tells whether as many bytes are the same ones. */
export function copyMemory(isSame: SameBytes = isSameInFours): CopyMemory {
	const known: KnownCopy[] = [];
	const seen = new Set<string>();
	return {
		lighten(bytes) {
			const start = find(bytes, opening, 0) + opening.length;
			const copy = known.find(
				(one) =>
					start >= opening.length &&
					isSame(bytes.subarray(start, start + one.bytes.length), one.bytes)
			);
			return copy && { copy, bytes: replaced(bytes, start, copy.bytes.length) };
		},
		note(bytes, { assessment, checklistCopy }) {
			const { digest } = assessment.checklist;
			if (checklistCopy === undefined || known.some((one) => one.digest === digest)) return;
			// What comes once only is not worth the work.
			if (!seen.has(digest)) {
				if (seen.size < mostSeen) seen.add(digest);
				return;
			}
			const copy = cutOut(bytes, digest);
			if (copy === undefined) return;
			known.unshift(copy);
			known.splice(mostCopies);
		}
	};
}

/** The copy of a file as bytes that are whole by themselves and have the digest that the file states. */
function cutOut(bytes: Uint8Array, digest: string): KnownCopy | undefined {
	const start = find(bytes, opening, 0) + opening.length;
	if (start < opening.length) return undefined;
	const end = find(bytes, ending, start) + ending.length;
	if (end < ending.length) return undefined;
	const own = bytes.slice(start, end);
	const checklist = checklistSchema.safeParse(jsonOf(own));
	return checklist.success && digestChecklist(checklist.data) === digest
		? { bytes: own, checklist: checklist.data, digest }
		: undefined;
}

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(strictText(bytes) ?? '');
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function replaced(bytes: Uint8Array, start: number, length: number): Uint8Array {
	const lighter = new Uint8Array(bytes.length - length + standInBytes.length);
	lighter.set(bytes.subarray(0, start));
	lighter.set(standInBytes, start);
	lighter.set(bytes.subarray(start + length), start + standInBytes.length);
	return lighter;
}

/** Where a sequence of bytes begins, or -1. */
function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (isAt(bytes, wanted, at)) return at;
	}
	return -1;
}

function isAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
	if (at + wanted.length > bytes.length) return false;
	for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
	return true;
}

/** Whether two pieces are the same, byte by byte; pieces of different lengths are not. */
export type SameBytes = (a: Uint8Array, b: Uint8Array) => boolean;

/** Half a million bytes are compared four at a time. */
function isSameInFours(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	const [one, other] = [viewOf(a), viewOf(b)];
	const inFours = a.length - (a.length % 4);
	for (let i = 0; i < inFours; i += 4) if (one.getUint32(i) !== other.getUint32(i)) return false;
	return isAt(a, b.subarray(inFours), inFours);
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
