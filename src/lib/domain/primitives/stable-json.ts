/** Keys that open every file of ours, so that a reader sees at once what it is. */
const leadingKeys: readonly string[] = ['format', 'formatVersion', 'id'];

/** A copy with the keys of every object in one order: the leading ones, then by code unit. */
export function withStableKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withStableKeys);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, withStableKeys(inner)]));
}

/** JSON without white space and with stable keys: what digests are made of. */
export const canonicalJson = (value: unknown): string => JSON.stringify(withStableKeys(value));

/** Whether two values say the same, whatever the order of their keys. */
export const isSameContent = (a: unknown, b: unknown): boolean =>
	Object.is(a, b) || canonicalJson(a) === canonicalJson(b);

/** JSON for files: stable keys, two spaces, newline at the end, so that diffs stay small. */
export const fileJson = (value: unknown): string =>
	`${JSON.stringify(withStableKeys(value), null, 2)}\n`;

function rankOf(key: string): number {
	const rank = leadingKeys.indexOf(key);
	return rank === -1 ? leadingKeys.length : rank;
}
