type Item = { readonly id: string };

/** Puts an item that was taken out of a list back to where it was before; the others stay as they are now. */
export function putBack<Kind extends Item>(
	now: readonly Kind[],
	before: readonly Kind[],
	id: string
): Kind[] {
	const place = before.findIndex((item) => item.id === id);
	const item = before[place];
	if (item === undefined || now.some((one) => one.id === id)) return [...now];
	const later = new Set(before.slice(place + 1).map((one) => one.id));
	const next = now.findIndex((one) => later.has(one.id));
	return next < 0 ? [...now, item] : now.toSpliced(next, 0, item);
}
