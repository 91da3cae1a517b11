import type { Engine } from './engine.ts';

/** Numbers of names that stand in the working tables. */
export type NameNumbers = {
	readonly numberOf: (name: string) => number;
	/** Writes down names that are new since. */
	readonly keep: () => Promise<void>;
};

/** The numbers that were given so far, and those to come. */
export async function nameNumbers(engine: Engine): Promise<NameNumbers> {
	const rows = await engine.rows('SELECT no, name FROM names ORDER BY no');
	const names = rows.map(({ name }) => String(name));
	const numbers = new Map(names.map((name, i) => [name, i]));
	let kept = names.length;
	return {
		numberOf(name) {
			const known = numbers.get(name);
			if (known !== undefined) return known;
			numbers.set(name, names.length);
			return names.push(name) - 1;
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
