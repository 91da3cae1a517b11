import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from './app-messages.ts';

/** The words of the report, and of figures on screen, in a language. */
export const reportMessagesFor = (locale: Locale): Messages['report'] => messagesFor(locale).report;
