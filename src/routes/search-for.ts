/** Whether texts contain what is searched for. */
export type Found = (texts: readonly (string | undefined)[]) => boolean;

/**
 * Searches texts for every one of some words, in any width, case and kana, so that people find what
 * they mean; without words everything is found.
 */
export function searchFor(search: string): Found {
	const words = fold(search).split(/\s+/).filter(Boolean);
	return (texts) => {
		const text = words.length === 0 ? '' : fold(texts.join('\n'));
		return words.every((word) => text.includes(word));
	};
}

const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
