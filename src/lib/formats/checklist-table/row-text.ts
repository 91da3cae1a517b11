/** Letters shown of a row that is left out; what is more is counted. */
const mostLetters = 500;

/** The texts of a row in one line, to be shown with what was done with it. */
export function rowText(texts: readonly string[]): string {
	const joined = texts.map((text) => text.replace(/\s*\n\s*/g, ' ')).join(' ｜ ');
	const letters = joined.length > mostLetters ? Array.from(joined) : [];
	if (letters.length <= mostLetters) return joined;
	return `${letters.slice(0, mostLetters).join('')}… (+${String(letters.length - mostLetters)})`;
}
