import type { SmallStore } from '#lib/application/app-ports.ts';

const key = 'machi-tenken/theme';

/** How bright the screen is: after the device, or always the one or the other. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How bright the screen is: as the device says until the user chooses otherwise. */
export class ThemeState {
	readonly #store: SmallStore;
	#current = $state.raw<Theme>('auto');

	constructor(store: SmallStore) {
		this.#store = store;
	}

	get current(): Theme {
		return this.#current;
	}
	/** Turns to that of the last visit: the page came without it. */
	recall(): void {
		const kept = this.#store.read(key);
		this.#current = themes.find((theme) => theme === kept) ?? 'auto';
	}
	/** Changes it and remembers it. */
	choose(theme: Theme): void {
		this.#current = theme;
		this.#store.write(key, theme === 'auto' ? undefined : theme);
	}
}
