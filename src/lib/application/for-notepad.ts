/** A text with the mark and the line ends by which every Windows shows it as it is. */
export const forNotepad = (text: string): Uint8Array =>
	new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
