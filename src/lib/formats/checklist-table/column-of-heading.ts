import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import { answerWords, headingWords } from './heading-words.ts';
import { normaliseHeading } from './normalise-heading.ts';

/** What a heading names, and how well: the higher, the better. */
export type NamedColumn = { readonly column: ChecklistColumn; readonly fit: number };

/** A heading longer than this is a text, except where it begins with its word. */
const longestHeading = 15;
const longestText = 60;

/** From this fit on a heading is one of the words itself. */
export const exactFit = 100;

/** The column of a checklist that a heading names; undefined where it names none. */
export function columnOfHeading(heading: string): NamedColumn | undefined {
	const normal = normaliseHeading(heading);
	const english = normal.replace(englishMark, '');
	if (english === normal || normal.length > longestText) return nameOf(normal);
	const words = plain(english);
	const named = words === '' ? 'statement' : nameOf(words)?.column;
	if (named === 'title') return { column: 'titleEn', fit: exactFit };
	return named === 'statement' ? { column: 'statementEn', fit: exactFit } : undefined;
}

/** How a heading says that its column holds the English texts. */
const englishMark = /英語|英文|英訳|english|[(/_-]en\)?$|(?<=title|statement)en$/;

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}#]/gu, '');

function nameOf(normal: string): NamedColumn | undefined {
	const text = plain(normal);
	if (text === '' || text.length > longestText || answerWords.test(text)) return undefined;
	const found = checklistColumns.flatMap((column): readonly NamedColumn[] => {
		if (column === 'titleEn' || column === 'statementEn') return [];
		const fit = Math.max(0, ...headingWords[column].map((word) => fitOf(text, word)));
		return fit === 0 ? [] : [{ column, fit }];
	});
	return found.toSorted((one, other) => other.fit - one.fit)[0];
}

/** Whole headings before those that begin with a word before those that contain it; longer words first. */
function fitOf(text: string, word: string): number {
	if (text === word || text === `${word}s`) return exactFit + word.length;
	if (/^[#-~]/.test(word)) return 0;
	if (text.endsWith(word) && text.length <= longestHeading) return 40 + word.length;
	if (text.startsWith(word)) return 20 + word.length;
	return text.includes(word) && text.length <= longestHeading ? word.length : 0;
}
