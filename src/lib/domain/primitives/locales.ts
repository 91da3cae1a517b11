import type { Locale } from '../released/local-text-v1.ts';

export type { Locale };

/** The languages of the product, Japanese first; a list of its own, because the start screen carries no schemas. */
export const locales = ['ja', 'en'] as const satisfies readonly Locale[];
