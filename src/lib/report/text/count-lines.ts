import { textUnits } from './text-units.ts';

/** What no program breaks: a word of letters, or one wide letter with what may not begin a line. */
const pieces =
	/[\u0021-\u1fff]+|[^\u0021-\u1fff][、。，．：；？！）」』】〉》・ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ％]*/gu;

/**
 * Roughly how many lines a text takes in a width (as `textUnits` counts), rather one too many than one
 * too few: for programs that do not measure text before they show it.
 */
export const countLines = (text: string, width: number): number =>
	text.split(/\r\n|[\r\n]/).reduce((lines, line) => lines + linesOf(line, Math.max(2, width)), 0);

function linesOf(text: string, width: number): number {
	let lines = 1;
	let filled = 0;
	for (const [piece] of text.matchAll(pieces)) {
		const units = textUnits(piece);
		if (filled > 0 && filled + units > width) {
			lines += 1;
			filled = 0;
		}
		filled += units;
		// A word longer than a line goes on below.
		while (filled > width) {
			lines += 1;
			filled -= width;
		}
	}
	return lines;
}
