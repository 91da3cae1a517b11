import type { SmallStore } from '#lib/application/app-ports.ts';
import { locales, type Locale } from '#lib/domain/primitives/locales.ts';
import {
	loadStartMessages,
	startMessagesInJapanese,
	type StartMessages
} from '#lib/i18n/start-messages.ts';

const key = 'machi-tenken/locale';

/** The language of the screen, and the words of its start: Japanese until the user chooses otherwise. */
export class StartLocaleState {
	readonly #store: SmallStore;
	#current = $state.raw<Locale>('ja');
	#words = $state.raw<StartMessages>(startMessagesInJapanese);
	#wanted: Locale = 'ja';

	constructor(store: SmallStore) {
		this.#store = store;
	}

	get current(): Locale {
		return this.#current;
	}
	/** Texts of the start screen; read in markup or `$derived`, so that they follow the language. */
	get words(): StartMessages {
		return this.#words;
	}
	/** Changes the language and remembers it. */
	choose(locale: Locale): Promise<void> {
		this.#store.write(key, locale);
		return this.#turnTo(locale);
	}
	/** Turns to the language of the last visit: the page came in Japanese. */
	recall(): Promise<void> {
		const kept = this.#store.read(key);
		return this.#turnTo(locales.find((locale) => locale === kept) ?? 'ja');
	}
	/** The last choice counts, whichever words come first. */
	async #turnTo(locale: Locale): Promise<void> {
		this.#wanted = locale;
		const words = await loadStartMessages(locale);
		if (this.#wanted !== locale) return;
		this.#words = words;
		this.#current = locale;
	}
}
