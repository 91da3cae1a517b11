import { markupOfText } from '#lib/formats/oscal/markup/markup-of-text.ts';
import { oscalNamespace } from '#lib/formats/oscal/own-props.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

/** The version of the OSCAL models that is written. */
export const oscalVersion = '1.2.1';

/** A UUID that the same name always has: nothing is random, so that files repeat to the byte. */
export function uuidOf(...name: readonly string[]): string {
	const hex = sha256Hex(JSON.stringify(name));
	const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20, 32)
	].join('-');
}

/** Text on one line without white space at its ends, as OSCAL wants names and values. */
export function oneLine(text: string): string {
	const line = text
		.toWellFormed()
		.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim();
	return line === '' ? '–' : line;
}

/** Text on one line where OSCAL reads markup: what would be a mark is escaped. */
export const markupLine = (text: string): string => markupOfText(oneLine(text));

/** Text of any length, as markup that says just that; never empty. */
export const prose = (text: string): string =>
	text.trim() === '' ? '–' : markupOfText(text.toWellFormed());

/**
 * An id as an OSCAL token. Ids that are none get an underscore before them and for what is not allowed,
 * and digits of their digest behind, so that no two become one.
 */
export const tokenOf = (id: string): string =>
	/^(\p{L}|_)[\p{L}\p{N}._-]*$/u.test(id)
		? id
		: `_${id.replace(/[^\p{L}\p{N}._-]/gu, '_')}-${sha256Hex(id).slice(0, 8)}`;

/** A property in our own namespace. */
export const ownProp = (name: string, value: string, cls?: string) => ({
	name,
	ns: oscalNamespace,
	value: oneLine(value),
	...(cls !== undefined && { class: tokenOf(cls) })
});

/** A list as OSCAL wants it: absent where it is empty. */
export const listed = <Key extends string, Item>(key: Key, items: readonly Item[]) =>
	(items.length === 0 ? {} : { [key]: items }) as { readonly [K in Key]?: readonly Item[] };

/** The beginning of a day in Japan. */
export const dayStart = (day: string): string => `${day}T00:00:00+09:00`;
