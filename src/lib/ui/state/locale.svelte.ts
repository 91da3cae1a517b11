import type { Locale } from '#lib/domain/primitives/locales.ts';
import { messagesFor, type Messages } from '#lib/i18n/app-messages.ts';
import type { StartLocaleState } from './start-locale.svelte.ts';

/** The language of the screen, with every word of the app. */
export class LocaleState {
	readonly #start: StartLocaleState;

	constructor(start: StartLocaleState) {
		this.#start = start;
	}

	get current(): Locale {
		return this.#start.current;
	}
	/** Every text of the screens; read in markup or `$derived`, so that it follows the language. */
	get words(): Messages {
		return messagesFor(this.current);
	}
	/** Changes the language and remembers it. */
	choose(locale: Locale): Promise<void> {
		return this.#start.choose(locale);
	}
}
