/** One component uses another. */
export type UseEdge = { readonly from: string; readonly to: string };

/** Uses that share a line: many that use one, or one that uses many. */
export type UseBundle = { readonly from: readonly string[]; readonly to: readonly string[] };

/** Every use in exactly one bundle: those of one target that several use, then the rest by who uses. */
export function bundleUses(uses: readonly UseEdge[]): readonly UseBundle[] {
	const users = collect(uses.map(({ from, to }) => [to, from]));
	const shared = [...users].filter(([, from]) => from.length > 1);
	const rest = uses.filter(({ to }) => users.get(to)?.length === 1);
	return [
		...shared.map(([to, from]) => ({ from, to: [to] })),
		...[...collect(rest.map(({ from, to }) => [from, to]))].map(([from, to]) => ({
			from: [from],
			to
		}))
	];
}

/** The second of each couple under the first. */
function collect(
	couples: readonly (readonly [string, string])[]
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const [key, value] of couples) found.set(key, [...(found.get(key) ?? []), value]);
	return found;
}
