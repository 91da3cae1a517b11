import type { terms } from './messages/ja/terms.ts';

/** The words of the screens that are explained where they stand. */
export type TermId = keyof typeof terms;
