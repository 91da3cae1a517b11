/** A line as an item of a list: what stands before it, and before its further lines; nothing where it is none. */
export type ListItem = { readonly mark: string; readonly indent: string; readonly text: string };

/** A list that is open: where the words of its items begin, and how its numbers go. */
type Level = {
	readonly content: number;
	readonly first: number | undefined;
	readonly last: number | undefined;
};

/** Levels beyond this are written like this one. */
const deepest = 12;

/**
 * Keeps the levels of lists from line to line. Items are written with two spaces for each level, unordered
 * ones behind `-`, ordered ones with their numbers: all the same number means that they are to be counted.
 */
export function listLevels(): { readonly itemOf: (line: string) => ListItem } {
	const levels: Level[] = [];
	return {
		itemOf(line) {
			const [, spaces = '', marker = '', gap = ''] =
				/^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/.exec(line) ?? [];
			if (marker === '') return textItem(levels, line);
			const level = openLevel(levels, columnsOf(spaces), marker);
			const depth = '  '.repeat(levels.length - 1);
			const mark = level.last === undefined ? '-' : `${String(level.last)}${marker.slice(-1)}`;
			const text = line.slice(spaces.length + marker.length + gap.length);
			return { mark: `${depth}${mark} `, indent: `${depth}  `, text };
		}
	};
}

/** Opens the level of an item, in place of those that it ends. */
function openLevel(levels: Level[], at: number, marker: string): Level {
	const before = closeLevels(levels, at);
	const level = { content: at + marker.length + 1, ...numbersOf(marker, before) };
	if (levels.length < deepest) levels.push(level);
	return level;
}

/** Closes the levels whose words begin further right; the outermost of them is told. */
function closeLevels(levels: Level[], at: number): Level | undefined {
	let closed: Level | undefined;
	while ((levels.at(-1)?.content ?? 0) > at) closed = levels.pop();
	return closed;
}

/** Text below an item belongs to it while it is indented; else the list has ended. */
function textItem(levels: Level[], line: string): ListItem {
	if (line.trim() === '') return { mark: '', indent: '', text: '' };
	closeLevels(levels, columnsOf(/^[ \t]*/.exec(line)?.[0] ?? ''));
	const indent = '  '.repeat(levels.length);
	return { mark: indent, indent, text: line };
}

function numbersOf(marker: string, before: Level | undefined): Pick<Level, 'first' | 'last'> {
	const number = parseInt(marker, 10);
	if (Number.isNaN(number)) return { first: undefined, last: undefined };
	if (before?.last === undefined) return { first: number, last: number };
	return { first: before.first, last: number === before.first ? before.last + 1 : number };
}

const columnsOf = (spaces: string): number =>
	Array.from(spaces).reduce((sum, space) => sum + (space === '\t' ? 4 : 1), 0);
