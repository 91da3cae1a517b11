import { nameList } from '../name-list.ts';
import type { Engine } from './engine.ts';

/** Numbers of names that stand in the working tables. */
export type NameNumbers = {
	/** The numbers of a list's names. The list may grow until it is asked for again: what stands in it is looked up once. */
	readonly numbersOf: (list: readonly string[]) => readonly number[];
	/** Writes down names that are new since. */
	readonly keep: () => Promise<void>;
};

/** The numbers that were given so far, and those to come. */
export async function nameNumbers(engine: Engine): Promise<NameNumbers> {
	const rows = await engine.rows('SELECT no, name FROM names ORDER BY no');
	const { all: names, numberOf } = nameList(rows.map(({ name }) => String(name)));
	const lists = new WeakMap<readonly string[], number[]>();
	let kept = names.length;
	return {
		numbersOf(list) {
			const numbers = lists.get(list) ?? [];
			lists.set(list, numbers);
			for (const name of list.slice(numbers.length)) numbers.push(numberOf(name));
			return numbers;
		},
		async keep() {
			const from = kept;
			kept = names.length;
			await engine.append('names', kept - from, [
				{ kind: 'integer', at: (row) => from + row },
				{ kind: 'text', at: (row) => names[from + row] ?? null }
			]);
		}
	};
}
