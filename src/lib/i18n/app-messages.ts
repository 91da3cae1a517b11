import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { en } from './messages/en/index.ts';
import { ja, type Messages } from './messages/ja/index.ts';

export type { Messages };

/** The words in a language. */
export const messagesFor = (locale: Locale): Messages => ({ ja, en })[locale];
