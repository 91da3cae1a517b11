import type { Query } from './app-path.ts';

/** How a value of a filter stands in the address; an empty text is what filters nothing. */
export type InAddress<Value> = {
	/** Its name there, where it is another one. */
	readonly key?: string;
	/** What the address does not say in a way that is known filters nothing. */
	readonly read: (text: string) => Value;
	readonly write: (value: Value) => string;
};

/** A text as it is. */
export const textInAddress: InAddress<string> = { read: (text) => text, write: (text) => text };
/** Words to look for. */
export const searchInAddress: InAddress<string> = { ...textInAddress, key: 'q' };
/** Something that is so or not so. */
export const flagInAddress: InAddress<boolean> = {
	read: (text) => text === '1',
	write: (isSet) => (isSet ? '1' : '')
};
/** A day, `YYYY-MM-DD`. */
export const dayInAddress: InAddress<string> = {
	read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : ''),
	write: (day) => day
};
/** The page of a list, from 1. */
export const pageInAddress: InAddress<number> = {
	read: (text) => (Number.isSafeInteger(Number(text)) ? Math.max(1, Number(text)) : 1),
	write: (page) => (page === 1 ? '' : String(page))
};

/** Reads a filter from an address and writes it there; `none` filters nothing. */
export type AddressFilter<Filter> = {
	readonly none: Filter;
	readonly read: (query: URLSearchParams) => Filter;
	readonly write: (filter: Filter) => Query;
};

/** What a filter is, told by how each of its values stands in the address. */
export type FilterOf<Address> = Address extends AddressFilter<infer Filter> ? Filter : never;

/** Makes the way to and from the address of the ways of its values. */
export function filterInAddress<Filter extends object>(values: {
	readonly [Name in keyof Filter]: InAddress<Filter[Name]>;
}): AddressFilter<Filter> {
	const names = Object.keys(values) as (keyof Filter & string)[];
	const keyOf = (name: keyof Filter & string) => values[name].key ?? name;
	const read = (query: URLSearchParams) =>
		// Every name has its own value, which is all that a filter is.
		Object.fromEntries(
			names.map((name) => [name, values[name].read(query.get(keyOf(name)) ?? '')])
		) as Filter;
	return {
		none: read(new URLSearchParams()),
		read,
		write: (filter) =>
			Object.fromEntries(names.map((name) => [keyOf(name), values[name].write(filter[name])]))
	};
}
