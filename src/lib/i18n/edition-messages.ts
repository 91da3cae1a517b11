import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { editions as en } from './messages/en/editions.ts';
import { editions as ja, type EditionMessages } from './messages/ja/editions.ts';

/** Words about editions in a language, for screens, reports and the command line alike. */
export const editionMessagesFor = (locale: Locale): EditionMessages => ({ ja, en })[locale];
