import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Reading } from '../reading/reading.ts';
import { uint64At, viewFrom, zip64Mark, type FieldView } from './zip-fields.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
/** The record of large archives, and what tells where it is, right before the end record. */
const [zip64Signature, zip64Length] = [0x06064b50, 56] as const;
const [locatorSignature, locatorLength] = [0x07064b50, 20] as const;

/** Where the directory of an archive begins and ends, and how many files and folders it names. */
export type ZipEnd = {
	readonly start: number;
	readonly at: number;
	readonly count: number;
	/** Where the last record begins, that of archives of any size. */
	readonly smallAt: number;
};

/** Finds the directory by the records behind it, which must agree with each other; more than `mostEntries` are refused. */
export function* findZipEnd(size: number, mostEntries: number): Reading<Result<ZipEnd, ZipError>> {
	const from = Math.max(0, size - longestComment - endLength - locatorLength);
	const view = viewFrom(yield { from, to: size }, from);
	const ends = endsIn(view, from, size);
	const [at] = ends;
	if (at === undefined) {
		const isPart = isPartOfSeveral(yield { from: 0, to: Math.min(4, size) });
		return refuse(isPart ? 'split' : 'truncated');
	}
	// A second one would hide in the comment of the first: readers differ in which they take.
	if (ends.length > 1) return refuse('wrong-directory');
	const plain = plainEndAt(view, at);
	const large = at < locatorLength ? undefined : locatorAt(view, at - locatorLength);
	if (large === undefined)
		return hasMark(plain) ? refuse('wrong-directory') : judge(plain, at, mostEntries);
	const record = yield* recordAt(large, at - locatorLength);
	if (typeof record === 'string') return refuse(record);
	return agrees(plain, record) ? judge(record, at, mostEntries) : refuse('wrong-directory');
}

const refuse = (problem: ZipProblem) => fail<ZipError>({ problem, part: '' });

/** What a record says of the directory that ends where it begins. */
type Record = Omit<ZipEnd, 'smallAt'> & {
	readonly size: number;
	readonly disks: readonly number[];
	readonly countHere: number;
};

const plainEndAt = (view: FieldView, at: number): Record => ({
	at,
	disks: [view.getUint16(at + 4, true), view.getUint16(at + 6, true)],
	countHere: view.getUint16(at + 8, true),
	count: view.getUint16(at + 10, true),
	size: view.getUint32(at + 12, true),
	start: view.getUint32(at + 16, true)
});

const hasMark = ({ start, size }: Record): boolean => start === zip64Mark || size === zip64Mark;

function judge(
	{ disks, countHere, ...end }: Record,
	smallAt: number,
	mostEntries: number
): Result<ZipEnd, ZipError> {
	if (disks.some((disk) => disk !== 0) || countHere !== end.count) return refuse('split');
	if (end.count > mostEntries) return refuse('too-many-entries');
	return end.start + end.size === end.at ? ok({ ...end, smallAt }) : refuse('wrong-directory');
}

/** Where the large record is said to be, and of how many files; undefined where nothing says so. */
function locatorAt(view: FieldView, at: number) {
	if (view.getUint32(at, true) !== locatorSignature) return undefined;
	return {
		disk: view.getUint32(at + 4, true),
		at: uint64At(view, at + 8),
		disks: view.getUint32(at + 16, true)
	};
}

type Locator = NonNullable<ReturnType<typeof locatorAt>>;

/** The large record, which reaches exactly to its locator; what a later version adds to it is passed over. */
function* recordAt({ disk, at, disks }: Locator, end: number): Reading<Record | ZipProblem> {
	if (disk !== 0 || disks > 1) return 'split';
	if (at + zip64Length > end) return 'wrong-directory';
	const view = viewFrom(yield { from: at, to: at + zip64Length }, at);
	if (view.getUint32(at, true) !== zip64Signature) return 'wrong-directory';
	if (at + 12 + uint64At(view, at + 4) !== end) return 'wrong-directory';
	return {
		at,
		disks: [view.getUint32(at + 16, true), view.getUint32(at + 20, true)],
		countHere: uint64At(view, at + 24),
		count: uint64At(view, at + 32),
		size: uint64At(view, at + 40),
		start: uint64At(view, at + 48)
	};
}

/** The small record says the same as the large one, or that a number is too large for it. */
const agrees = (plain: Record, large: Record): boolean =>
	[
		[plain.disks[0], large.disks[0], 0xffff],
		[plain.disks[1], large.disks[1], 0xffff],
		[plain.countHere, large.countHere, 0xffff],
		[plain.count, large.count, 0xffff],
		[plain.size, large.size, zip64Mark],
		[plain.start, large.start, zip64Mark]
	].every(([small, full, mark]) => small === full || small === mark);

/** Every place that could be the end record: its comment reaches exactly to the end of the file. */
function endsIn(view: FieldView, from: number, size: number): readonly number[] {
	const ends: number[] = [];
	const last = size - endLength;
	for (let at = last; at >= from && at >= last - longestComment; at--) {
		if (view.getUint32(at, true) !== endSignature) continue;
		if (view.getUint16(at + 20, true) === last - at) ends.push(at);
	}
	return ends;
}

/** The first bytes of the first of several files that make up one archive. */
const isPartOfSeveral = (bytes: Uint8Array): boolean =>
	bytes.length >= 4 && viewFrom(bytes, 0).getUint32(0, true) === 0x08074b50;
