/** Names by number, from 0 as they come. */
export type NameList = {
	readonly all: readonly string[];
	readonly numberOf: (name: string) => number;
};

/** A list that begins with these names. */
export function nameList(first: readonly string[] = []): NameList {
	const all = [...first];
	const numbers = new Map(all.map((name, i) => [name, i]));
	return {
		all,
		numberOf(name) {
			const known = numbers.get(name);
			if (known !== undefined) return known;
			numbers.set(name, all.length);
			return all.push(name) - 1;
		}
	};
}
