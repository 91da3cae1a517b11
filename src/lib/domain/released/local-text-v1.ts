// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** The languages of every authored text, Japanese first. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Control characters other than tab and line breaks, and halves of a character. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

const authoredTextSchema = z
	.string()
	.min(1)
	.max(8000)
	.refine((text) => !unwritable.test(text), { message: 'unwritable character' });

/** A text in every language of the product. */
export const localTextSchema = z.strictObject({ ja: authoredTextSchema, en: authoredTextSchema });
