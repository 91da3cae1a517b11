/** As many letters as are shown of a text with what is said of it. */
const usual = 40;

/** The beginning of a text, to be shown in a message: whole letters, and a sign that it goes on. */
export function beginningOf(text: string, most = usual): string {
	const letters = Array.from(text.slice(0, 2 * most + 2));
	return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}
