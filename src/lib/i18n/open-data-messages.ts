import type { Locale } from '#lib/domain/primitives/locales.ts';
import { openData as en } from './messages/en/open-data.ts';
import { openData as ja } from './messages/ja/open-data.ts';

/** The words of a data set that is published. */
export type OpenDataMessages = typeof ja;

/** The words of a data set that is published, in a language. */
export const openDataMessagesFor = (locale: Locale): OpenDataMessages => ({ ja, en })[locale];
