import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { typedTo } from './list-keys.ts';
import type { ListRow, ListRows } from './list-rows.ts';

/** How long typed letters belong together, in milliseconds. */
const pause = 1000;

/** Keys that are commands of the screen unless something is being typed already. */
const commands = /^[1-6jkonrue/?]$/i;

/** What is typed in the list to go to an item by its number or its title. */
export class Typeahead {
	#typed = '';
	#since = 0;

	/** Whether a key now belongs to what is being typed. */
	get underWay(): boolean {
		return this.#typed !== '' && performance.now() - this.#since < pause;
	}
	/** Takes a letter, unless it is a command and nothing was begun. */
	takes({ key }: Pick<KeyboardEvent, 'key'>): boolean {
		if (key.length !== 1 || (!this.underWay && commands.test(key))) return false;
		this.#typed = this.underWay ? this.#typed + key : key;
		this.#since = performance.now();
		return true;
	}
	/** The row that is meant. */
	find(rows: ListRows, at: number, locale: Locale): number | undefined {
		return typedTo(
			this.#typed,
			Array.from({ length: rows.length }, (_, index) => textsOf(rows.at(index), locale)),
			at
		);
	}
}

function textsOf(row: ListRow | undefined, locale: Locale): readonly string[] {
	if (row === undefined) return [];
	if (row.kind === 'group') return [row.name];
	const { id, title } = row.item.pair.control;
	return [id, title[locale]];
}
