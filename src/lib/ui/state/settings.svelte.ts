import type { SmallStore } from '#lib/application/app-ports.ts';
import { longestHandlingMark } from '#lib/domain/extract/report-choices.ts';

const authorKey = 'machi-tenken/author';
const shortcutsKey = 'machi-tenken/shortcuts';
const handlingMarkKey = 'machi-tenken/handling-mark';
const tourKey = 'machi-tenken/tour';

/** Longest name an answer can carry. */
const longestAuthor = 200;

/** What the user has set for this browser. */
export class SettingsState {
	readonly #store: SmallStore;
	#author = $state.raw<string>();
	#shortcuts = $state.raw<'on' | 'off'>('on');
	#handlingMark = $state.raw<string>();
	#tour = $state.raw<'offered' | 'done'>('offered');

	constructor(store: SmallStore) {
		this.#store = store;
		this.#author = store.read(authorKey);
		this.#shortcuts = store.read(shortcutsKey) === 'off' ? 'off' : 'on';
		this.#handlingMark = store.read(handlingMarkKey);
		this.#tour = store.read(tourKey) === 'done' ? 'done' : 'offered';
	}

	/** Who answers; written into each change, where it is set. */
	get author(): string | undefined {
		return this.#author;
	}
	/** Whether single keys are commands on the answering screen. */
	get shortcuts(): boolean {
		return this.#shortcuts === 'on';
	}
	/** What is printed on reports and put into their names, e.g. `機密性2`; chosen once. */
	get handlingMark(): string | undefined {
		return this.#handlingMark;
	}
	/** Whether the tour is still to be offered: until it was taken or declined, once and for all. */
	get offersTour(): boolean {
		return this.#tour === 'offered';
	}
	/** The tour is never offered again; whoever wants it finds it in the manual. */
	settleTour(): void {
		this.#tour = 'done';
		this.#store.write(tourKey, 'done');
	}
	/** Sets the handling mark; an empty one takes it away. */
	setHandlingMark(mark: string): void {
		const trimmed = mark.trim().slice(0, longestHandlingMark);
		this.#handlingMark = trimmed === '' ? undefined : trimmed;
		this.#store.write(handlingMarkKey, this.#handlingMark);
	}
	/** Sets the name; an empty one takes it away. */
	setAuthor(name: string): void {
		const trimmed = name.trim().slice(0, longestAuthor);
		this.#author = trimmed === '' ? undefined : trimmed;
		this.#store.write(authorKey, this.#author);
	}
	/** Switches single-key commands on or off and remembers it. */
	useShortcuts(choice: 'on' | 'off'): void {
		this.#shortcuts = choice;
		this.#store.write(shortcutsKey, choice);
	}
}
