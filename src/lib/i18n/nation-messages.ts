import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { nation as en } from './messages/en/nation.ts';
import { nation as ja } from './messages/ja/nation.ts';

/** The words of the page about many cities; only the command line writes it. */
export type NationMessages = typeof ja;

/** The words of the page about many cities in a language. */
export const nationMessagesFor = (locale: Locale): NationMessages => ({ ja, en })[locale];
