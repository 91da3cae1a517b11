import type { SmallStore } from '#lib/application/app-ports.ts';
import { locales, type Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from '#lib/i18n/app-messages.ts';

const key = 'machi-tenken/locale';

/** The language of the screen, and its words: Japanese until the user chooses otherwise. */
export class LocaleState {
	readonly #store: SmallStore;
	#current = $state.raw<Locale>('ja');

	constructor(store: SmallStore) {
		this.#store = store;
		const kept = store.read(key);
		this.#current = locales.find((locale) => locale === kept) ?? 'ja';
	}

	get current(): Locale {
		return this.#current;
	}
	/** Every text of the screens; read in markup or `$derived`, so that it follows the language. */
	get words(): Messages {
		return messagesFor(this.#current);
	}
	/** Changes the language and remembers it. */
	choose(locale: Locale): void {
		this.#current = locale;
		this.#store.write(key, locale);
	}
}
