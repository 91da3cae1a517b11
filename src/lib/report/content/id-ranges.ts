const numbered = /^(.*?)(\d+)$/;

/**
 * Ids in few words: those of one family share its name, and neighbours are a range (`GOV-01–03, 07`). Ids
 * without a number stand as they are.
 */
export function idRanges(ids: readonly string[], comma: string): string {
	const families = new Map<string, string[]>();
	for (const id of ids) {
		const [, family = id, number = ''] = numbered.exec(id) ?? [];
		families.set(family, [...(families.get(family) ?? []), number]);
	}
	return Array.from(families, ([family, numbers]) => family + ranges(numbers).join(', ')).join(
		comma
	);
}

function ranges(numbers: readonly string[]): readonly string[] {
	const runs: { from: string; to: string }[] = [];
	for (const number of numbers.toSorted((a, b) => Number(a) - Number(b))) {
		const last = runs.at(-1);
		if (last !== undefined && Number(last.to) + 1 === Number(number)) last.to = number;
		else runs.push({ from: number, to: number });
	}
	return runs.map(({ from, to }) => (from === to ? from : `${from}–${to}`));
}
