import { normaliseHeading } from './normalise-heading.ts';

/** Shorter texts are names, whatever they end with. */
const shortestSentence = 8;

/** Words of an English sentence: a heading has fewer. */
const mostWordsOfName = 8;

/** How a Japanese sentence ends: with a verb, an auxiliary, こと or か. */
const sentenceEnd = /(?:か|こと|[るたす]|ない|です|せん)$/;

/** Whether a text says something whole, as statements do and names of chapters and columns do not. */
export function isSentence(text: string): boolean {
	const words = text.normalize('NFKC').trim().split(/\s+/);
	const plain = normaliseHeading(withoutBrackets(text)).replace(/[。.!?]+$/, '');
	if (plain.includes('。')) return true;
	if (/[。?？]\s*$/.test(text.trim())) return plain.length >= shortestSentence;
	if (!/[^\x20-\x7e]/.test(plain)) return words.length > mostWordsOfName || isPointed(text, words);
	return plain.length >= shortestSentence && sentenceEnd.test(plain);
}

const isPointed = (text: string, words: readonly string[]): boolean =>
	words.length > 3 && /[a-z]\.\s*$/.test(text);

/** A text without what stands in brackets: remarks do not make a heading a sentence. */
export const withoutBrackets = (text: string): string =>
	text.normalize('NFKC').replace(/[([【〔「『][^)\]】〕」』]*[)\]】〕」』]/g, '');
