import { shownInWindows31J, windows31JForm, windows31JText } from './windows-31j.ts';

/** Whether two texts differ at most in characters that programs read differently from Windows-31J. */
export const hasSameCharacters = (one: string, other: string): boolean =>
	one === other || windows31JText(one) === windows31JText(other);

/** Whether a text is what remains of another one that was saved as Windows-31J. */
export const isSavedForm = (kept: string, written: string): boolean =>
	kept === written || savedPieces(kept, written) !== undefined;

/**
 * A text that somebody changed in a file saved as Windows-31J, with the characters of ours wherever they
 * did not change it. `written` is what the file had of `kept` before.
 */
export function keepCharacters(kept: string, written: string, given: string): string {
	if (kept === '' || given === '') return given;
	const pieces =
		savedPieces(kept, written) ?? Array.from(kept, (own) => ({ own, shown: windows31JForm(own) }));
	const characters = Array.from(given);
	const owners = ownersOf(
		pieces.map(({ shown }) => shown),
		characters.map(windows31JForm)
	);
	return characters.map((character, at) => pieces[owners[at] ?? -1]?.own ?? character).join('');
}

/** What stands for one character of the file: one or more of ours, or nothing more. */
type Piece = { readonly own: string; readonly shown: string };

/** Which character of a file stands for which of ours; `undefined` where the file says something else. */
function savedPieces(kept: string, written: string): readonly Piece[] | undefined {
	const pieces: Piece[] = [];
	let at = 0;
	for (const own of kept) {
		const shown = shownInWindows31J(own, written, at);
		if (shown === undefined) return undefined;
		at += shown.length;
		const [first, ...more] = shown;
		const before = first === undefined ? pieces.pop() : undefined;
		pieces.push(
			{ own: (before?.own ?? '') + own, shown: before?.shown ?? windows31JForm(first ?? '') },
			...more.map((character) => ({ own: '', shown: character }))
		);
	}
	return at === written.length ? pieces : undefined;
}

/** Largest table in which what changed in the middle is compared character by character. */
const mostCompared = 1_000_000;

/** For each new character the place of the old one that it is, as far as their order allows. */
function ownersOf(
	before: readonly string[],
	after: readonly string[]
): readonly (number | undefined)[] {
	const most = Math.min(before.length, after.length);
	const [start, end] = sharedEnds(before, after, most);
	const owners = after.map((_, at): number | undefined => {
		if (at < start) return at;
		return at >= after.length - end ? at - after.length + before.length : undefined;
	});
	const old = before.slice(start, before.length - end);
	const fresh = after.slice(start, after.length - end);
	if (old.length * fresh.length > mostCompared) return owners;
	for (const [from, to] of commonSequence(old, fresh)) owners[to + start] = from + start;
	return owners;
}

function sharedEnds(
	before: readonly string[],
	after: readonly string[],
	most: number
): readonly [start: number, end: number] {
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return [start, end];
}

/** The longest sequence that two lists have in common, as pairs of places. */
function commonSequence(
	old: readonly string[],
	fresh: readonly string[]
): readonly (readonly [from: number, to: number])[] {
	const width = fresh.length + 1;
	const longest = new Uint32Array((old.length + 1) * width);
	const at = (from: number, to: number): number => longest[from * width + to] ?? 0;
	for (let from = old.length - 1; from >= 0; from--) {
		for (let to = fresh.length - 1; to >= 0; to--) {
			longest[from * width + to] =
				old[from] === fresh[to]
					? at(from + 1, to + 1) + 1
					: Math.max(at(from + 1, to), at(from, to + 1));
		}
	}
	const pairs: (readonly [number, number])[] = [];
	for (let [from, to] = [0, 0]; from < old.length && to < fresh.length;) {
		if (old[from] === fresh[to]) pairs.push([from++, to++]);
		else if (at(from + 1, to) >= at(from, to + 1)) from++;
		else to++;
	}
	return pairs;
}
