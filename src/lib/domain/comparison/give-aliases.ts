/** Aliases by code, before any is given. */
export const noAliases: ReadonlyMap<string, string> = new Map();

/**
 * Gives every code that has none an alias: A01, A02, … in the order of `lots` drawn for them, so that no alias
 * tells a code. Those that were given stay.
 */
export function giveAliases(
	given: ReadonlyMap<string, string>,
	codes: Iterable<string>,
	drawLot: () => string
): ReadonlyMap<string, string> {
	const drawn = [...new Set(codes)]
		.filter((code) => !given.has(code))
		.map((code) => ({ code, lot: drawLot() }))
		.sort((a, b) => (a.lot < b.lot ? -1 : 1));
	return new Map([
		...given,
		...drawn.map(({ code }, place): [string, string] => [code, aliasOf(given.size + place + 1)])
	]);
}

const aliasOf = (number: number): string => `A${String(number).padStart(2, '0')}`;
