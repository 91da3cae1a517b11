import type { DayMark } from './day-mark.ts';
import type { FormatPiece } from './format-pieces.ts';

/** A section of a number format in the form that `numfmt` takes. */
export type SectionPattern = {
	readonly pattern: string;
	readonly showsDays: boolean;
	readonly isWhole: boolean;
};

/** Keeps a mark, and says which letter stands for it. */
type KeepMark = (mark: DayMark) => string;

/**
 * Puts a section into the form that `numfmt` takes: Japanese eras and days of the week become marks,
 * colours are left out, and what asks for the settings of a terminal gets those of Japan.
 */
export function patternOfSection(
	pieces: readonly FormatPiece[],
	keepMark: KeepMark
): SectionPattern {
	const brackets = pieces.filter(({ kind }) => kind === 'bracket').map(textOf);
	const system = brackets.map(systemPattern).find((pattern) => pattern !== undefined);
	if (system !== undefined) return { pattern: system, showsDays: true, isWhole: true };
	const languages = brackets.filter((text) => text.startsWith('$')).map(languageOf);
	const manner: Manner = {
		isJapanese: languages.every((language) => language === '' || japanese.test(language)),
		isFirstNamed: languages.some((language) => /gannen/i.test(language)),
		keepMark
	};
	return {
		pattern: pieces.map((piece) => patternOfPiece(piece, manner)).join(''),
		showsDays: pieces.some(isOfDay) && !brackets.some((text) => /^[hms]+$/i.test(text)),
		isWhole: !brackets.some((text) => chineseNumbers.test(text))
	};
}

type Manner = {
	/** Whether years and days of the week are those that Japanese Excel shows. */
	readonly isJapanese: boolean;
	readonly isFirstNamed: boolean;
	readonly keepMark: KeepMark;
};

const textOf = (piece: FormatPiece): string => ('text' in piece ? piece.text : '');

/** After the sign of a currency, which may be empty. */
const languageOf = (bracket: string): string => bracket.slice(1).split('-').slice(1).join('-');
const japanese = /^(?:[0-9a-f]*0?411$|ja\b)/i;
const chineseNumbers = /^(?:DBNum|NatNum)/i;
const colours =
	/^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+|[黒青水緑紫赤白黄]色?|色 ?\d+)$/i;

/** The long date and the time as the system shows them. */
function systemPattern(bracket: string): string | undefined {
	if (/^\$-(?:F800|x-sysdate)/i.test(bracket)) return 'yyyy"年"m"月"d"日"';
	return /^\$-(?:F400|x-systime)/i.test(bracket) ? 'h:mm:ss' : undefined;
}

const isOfDay = (piece: FormatPiece): boolean =>
	piece.kind === 'letters' && /^(?:y+|m+|d+|g+|e+|r+|aaa+)$/i.test(piece.text);

function patternOfPiece(piece: FormatPiece, manner: Manner): string {
	switch (piece.kind) {
		case 'literal':
			return quoted(piece.text);
		case 'bracket':
			return patternOfBracket(piece.text);
		case 'letters':
			return patternOfLetters(piece.text, manner);
		case 'sign':
			return signs.test(piece.text) ? piece.text : quoted(piece.text);
		case 'padding':
			return piece.text.startsWith('_') ? '" "' : '';
		case 'section-end':
			return '';
	}
}

/** Signs that mean something; all others stand for themselves. */
const signs = /[0-9#?.,%/@:+\-() $]/;

const quoted = (text: string): string =>
	text === '' ? '' : text.includes('"') ? text.replace(/[^]/g, '\\$&') : `"${text}"`;

function patternOfBracket(text: string): string {
	if (colours.test(text) || chineseNumbers.test(text)) return '';
	return text.startsWith('$') && japanese.test(languageOf(text))
		? `[${text.slice(0, text.indexOf('-'))}-411]`
		: `[${text}]`;
}

function patternOfLetters(text: string, { isJapanese, isFirstNamed, keepMark }: Manner): string {
	const { length } = text;
	const mark = (kept: DayMark) => quoted(keepMark(kept));
	const year = (digits: number) => mark({ kind: 'era-year', length: digits, isFirstNamed });
	if (/^(?:general|g\/標準)$/i.test(text)) return 'General';
	if (/^g+$/i.test(text)) return isJapanese ? mark({ kind: 'era', length }) : '';
	if (!isJapanese) return /^e+$/i.test(text) ? 'yyyy' : text;
	if (/^e+$/i.test(text)) return year(length);
	if (/^aaa+$/i.test(text)) return mark({ kind: 'weekday', length });
	if (!/^r+$/i.test(text)) return text;
	return length === 1 ? year(2) : mark({ kind: 'era', length: 3 }) + year(2);
}
