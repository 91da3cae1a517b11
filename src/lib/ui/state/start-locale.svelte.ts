import type { StartPorts } from '#lib/application/app-ports.ts';
import { locales, type Locale } from '#lib/domain/primitives/locales.ts';
import {
	loadStartMessages,
	startMessagesInJapanese,
	type StartMessages
} from '#lib/i18n/start-messages.ts';

const key = 'machi-tenken/locale';

/** The language of the screen, and the words of its start. */
export class StartLocaleState {
	readonly #ports: Pick<StartPorts, 'smallStore' | 'languages'>;
	#current = $state.raw<Locale>('ja');
	#words = $state.raw<StartMessages>(startMessagesInJapanese);
	#wanted: Locale = 'ja';

	constructor(ports: Pick<StartPorts, 'smallStore' | 'languages'>) {
		this.#ports = ports;
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
		this.#ports.smallStore.write(key, locale);
		return this.#turnTo(locale);
	}
	/** Turns to the language chosen in an earlier visit, else to the browser's: the page came in Japanese. */
	recall(): Promise<void> {
		const kept = this.#ports.smallStore.read(key);
		return this.#turnTo(locales.find((locale) => locale === kept) ?? this.#readable());
	}
	/** Japanese for whoever reads it at all, and where the browser does not say. */
	#readable(): Locale {
		const languages = this.#ports.languages();
		return languages.length === 0 || languages.some((tag) => /^ja\b/i.test(tag)) ? 'ja' : 'en';
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
