import type { Locale } from '#lib/domain/primitives/locales.ts';
import * as ja from './messages/ja/at-start.ts';

/** The words of the start screen, by area. */
export type StartMessages = typeof ja;

/** Those that are at hand at once: the start page is written in them before any script runs. */
export const startMessagesInJapanese: StartMessages = ja;

/** The words of the start screen in a language. */
export const loadStartMessages = (locale: Locale): Promise<StartMessages> =>
	locale === 'ja' ? Promise.resolve(ja) : loadEnglish();

async function loadEnglish(): Promise<StartMessages> {
	const { common, errors, framing, guidelines, start } = await import('./messages/en/at-start.ts');
	return { common, errors, framing, guidelines, start };
}
