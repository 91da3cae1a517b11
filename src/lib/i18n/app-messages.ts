import type { Locale } from '#lib/domain/primitives/local-text.ts';
import * as en from './messages/en/index.ts';
import * as ja from './messages/ja/index.ts';

/** The words of a language, by area. */
export type Messages = typeof ja;

/** The words in a language. */
export const messagesFor = (locale: Locale): Messages => ({ ja, en })[locale];
