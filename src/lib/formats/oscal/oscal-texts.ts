import { makeInsertParams, type OscalTextKind } from './insert-params.ts';
import type { LeftTally } from './left-tally.ts';
import type { OscalParam } from './oscal-catalog.ts';
import { shortenText } from './shorten-text.ts';
import { hasUnwritable, writableText } from '../decoding/writable-text.ts';

/** A text as both languages of a checklist have it. */
export type SameText = { readonly ja: string; readonly en: string };

/** Turns the texts of one catalog into texts of a checklist, which is what every one of them goes through. */
export type OscalTexts = {
	/** The words of one text, as long as it is; empty where it has none. What is nothing but markup stays. */
	readonly words: (text: string, kind?: OscalTextKind) => string;
	/** Words as a text of a checklist; those too long for it are shortened, and counted. */
	readonly fitted: (words: string) => SameText;
};

/** Longest text of a checklist in UTF-16 code units, as `localTextSchema` has it. */
const longestText = 8000;

/** The texts of a catalog with these parameters. */
export function oscalTexts(params: Iterable<OscalParam>, left: LeftTally): OscalTexts {
	const insertParams = makeInsertParams(params);
	const counted = new Set<string>();
	return {
		words: (text, kind) => {
			const whole = insertParams(text, kind);
			if (hasUnwritable(whole) && !counted.has(whole)) {
				counted.add(whole);
				left.add('unwritable-texts');
			}
			const words = writableText(whole);
			return words === '' ? writableText(text) : words;
		},
		fitted: (words) => {
			if (words.length > longestText) left.add('shortened-texts');
			const text = shortenText(words, longestText);
			return { ja: text, en: text };
		}
	};
}
