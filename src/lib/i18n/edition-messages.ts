import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from './app-messages.ts';

/** Words about editions in a language, for screens, reports and the command line alike. */
export const editionMessagesFor = (locale: Locale): Messages['editions'] =>
	messagesFor(locale).editions;
