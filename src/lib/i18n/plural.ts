/** A count with its noun in English: `plural(2, 'control', 'controls')` is "2 controls". */
export const plural = (count: number, one: string, many: string): string =>
	`${String(count)} ${count === 1 ? one : many}`;
