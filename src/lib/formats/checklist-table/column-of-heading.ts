import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import { englishColumn } from './english-column.ts';
import { answerWords, headingWords, type HeadedColumn } from './heading-words.ts';
import { isSentence, withoutBrackets } from './is-sentence.ts';
import { exactFit, type NamedColumn } from './named-column.ts';
import { normaliseHeading } from './normalise-heading.ts';

/** A heading longer than this is a text, except where it begins with its word. */
const longestHeading = 15;
const longestText = 60;

/** The column of a checklist that a heading names; undefined where it names none. */
export function columnOfHeading(heading: string): NamedColumn | undefined {
	if (heading.length > 2 * longestText || isSentence(heading)) return undefined;
	const normal = normaliseHeading(heading);
	const english = normal.replace(englishMark, '');
	if (english === normal || normal.length > longestText) return nameOf(heading);
	const words = plain(english);
	const named = words === '' ? 'statement' : nameOf(english)?.column;
	if (named === 'title') return { column: 'titleEn', fit: exactFit };
	return named === 'statement' ? { column: 'statementEn', fit: exactFit } : undefined;
}

/** How a heading says that its column holds the English texts. */
const englishMark = /英語|英文|英訳|english|[(/_-]en\)?$|(?<=title|statement)en$/;

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}#]/gu, '');

function nameOf(heading: string): NamedColumn | undefined {
	const text = plain(normaliseHeading(heading));
	if (text === '' || text.length > longestText || oneOfLevels.test(text)) return undefined;
	if (/^[\x20-\x7e]+$/.test(text)) return englishColumn(heading);
	if (answerWords.test(text) || numberOfSection.test(text)) return undefined;
	return nameInJapanese(heading, text);
}

/** A column for each level says who has to, not how much something weighs. */
const oneOfLevels = /^(?:level|レベル)\d+$/;

/** A column of numbers of chapters: no control is found by it. */
const numberOfSection =
	/^(?:大項目|中項目|大分類|中分類|小分類|分類|区分|章|節|カテゴリー?)(?:番号|id|no|コード)$/;

function nameInJapanese(heading: string, text: string): NamedColumn | undefined {
	const core = plain(normaliseHeading(withoutBrackets(heading)));
	const found = checklistColumns.flatMap((column): readonly NamedColumn[] => {
		if (!isHeaded(column)) return [];
		const fit = Math.max(
			0,
			...headingWords[column].flatMap((word) => [fitOf(text, word), coreFit(core, word)])
		);
		return fit === 0 ? [] : [{ column, fit }];
	});
	return found.toSorted((one, other) => other.fit - one.fit)[0];
}

const isHeaded = (column: ChecklistColumn): column is HeadedColumn =>
	Object.hasOwn(headingWords, column);

/** What stands outside of brackets is the heading; a heading in brackets alone is one too. */
const coreFit = (core: string, word: string): number => (core === word ? exactFit - 1 : 0);

/** Whole headings before those that end with a word, that begin with it or contain it; longer words first. */
function fitOf(text: string, word: string): number {
	if (text === word) return exactFit + word.length;
	if (word.length === 1) return 0;
	if (text.endsWith(word) && text.length <= longestHeading) return 40 + word.length;
	if (text.startsWith(word)) return 20 + word.length;
	return text.includes(word) && text.length <= longestHeading ? word.length : 0;
}
