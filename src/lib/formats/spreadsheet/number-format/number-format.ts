import { isValidFormat } from 'numfmt';
import type { DayMark } from './day-mark.ts';
import { formatPieces, type FormatPiece } from './format-pieces.ts';
import { patternOfSection } from './pattern-of-section.ts';

/** A number format, made ready to show values. */
export type NumberFormat = {
	/** As `numfmt` takes it, with a letter of its own for each mark. */
	readonly pattern: string;
	readonly marks: readonly DayMark[];
	/** Whether it shows days, which are counted from another one in some workbooks. */
	readonly showsDays: boolean;
	/** Whether it does something to texts. */
	readonly changesTexts: boolean;
	/** Whether all that it asks for is shown: numbers in Chinese characters are not. */
	readonly isWhole: boolean;
};

/** The first of the letters that stand for marks; nobody writes them. */
export const firstMark = 0xe000;
const mostMarks = 64;

/** More letters than a format has that was made in Excel, which takes 255. */
const longestCode = 512;

/** Makes a format of its code; undefined where it is none that we can show. */
export function numberFormatOf(code: string): NumberFormat | undefined {
	if (code.length > longestCode) return undefined;
	const marks: DayMark[] = [];
	const sections = sectionsOf(formatPieces(code));
	const patterns = sections.map((pieces) =>
		patternOfSection(pieces, (mark) => String.fromCharCode(firstMark + marks.push(mark) - 1))
	);
	const pattern = patterns.map((section) => section.pattern).join(';');
	if (marks.length > mostMarks || !isValidFormat(pattern)) return undefined;
	return {
		pattern,
		marks,
		showsDays: patterns.some((section) => section.showsDays),
		changesTexts: sections.length > 3 || (pattern.includes('@') && pattern !== '@'),
		isWhole: patterns.every((section) => section.isWhole)
	};
}

function sectionsOf(pieces: readonly FormatPiece[]): readonly (readonly FormatPiece[])[] {
	const sections: FormatPiece[][] = [[]];
	for (const piece of pieces) {
		if (piece.kind === 'section-end') sections.push([]);
		else sections.at(-1)?.push(piece);
	}
	return sections;
}
