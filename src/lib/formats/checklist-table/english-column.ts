import {
	englishAnswerWords,
	englishWords,
	nameWords,
	textWords,
	type HeadedColumn
} from './heading-words.ts';
import type { NamedColumn } from './named-column.ts';

/** A heading has no more words. */
const mostWords = 7;

const columns = Object.keys(englishWords) as readonly HeadedColumn[];

/** The column that an English heading names by its words, such as `req_description` or `Main Area`. */
export function englishColumn(heading: string): NamedColumn | undefined {
	const words = wordsOf(heading);
	if (words.length === 0 || words.length > mostWords) return undefined;
	if (words.some((word) => englishAnswerWords.includes(word))) return undefined;
	const before = words.findIndex((word) => ['of', 'for', 'to'].includes(word));
	return nameOf(before > 0 ? words.slice(0, before) : words);
}

/** Words of camelCase, snake_case and plain headings; what stands in brackets is a remark. */
function wordsOf(heading: string): readonly string[] {
	const core = heading.normalize('NFKC').replace(/\([^)]*\)/g, ' ');
	const spaced = (/[\p{L}\p{N}#]/u.test(core) ? core : heading)
		.replace(/([a-z])([A-Z\d])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
	return spaced.toLowerCase().match(/[a-z]+|#/g) ?? [];
}

/** The last word is what an English heading is about, unless it only says name or text. */
function nameOf(words: readonly string[]): NamedColumn | undefined {
	const last = words.at(-1) ?? '';
	const rest = words.slice(0, -1);
	if (isOneOf(nameWords, last)) return named(qualified(rest, 'title'), words);
	if (isOneOf(textWords, last)) return named(qualified(rest, 'statement'), words);
	const column = columnOfWord(last);
	if (column === 'id' && columnOfWords(rest) === 'section') return undefined;
	return named(column ?? columnOfWords(rest), words);
}

/** What a column holds the names or texts of: those of a control are its title and statement. */
function qualified(words: readonly string[], otherwise: HeadedColumn): HeadedColumn | undefined {
	const column = columnOfWords(words);
	if (column === undefined || column === 'title' || column === 'statement') return otherwise;
	if (column === 'weight') return 'why';
	return column === 'section' && otherwise === 'statement' ? undefined : column;
}

const named = (
	column: HeadedColumn | undefined,
	words: readonly string[]
): NamedColumn | undefined =>
	column && { column, fit: words.length === 1 ? 100 + (words[0]?.length ?? 0) : 60 - words.length };

const columnOfWords = (words: readonly string[]): HeadedColumn | undefined =>
	words.map(columnOfWord).findLast((column) => column !== undefined);

const columnOfWord = (word: string): HeadedColumn | undefined =>
	columns.find((column) => isOneOf(englishWords[column], word));

const isOneOf = (words: readonly string[], word: string): boolean =>
	words.some((one) => one === word || `${one}s` === word || `${one.replace(/y$/, 'ie')}s` === word);
