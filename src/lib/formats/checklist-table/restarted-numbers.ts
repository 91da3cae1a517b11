import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { placeOf, type WantedId } from './wanted-ids.ts';

/** Numbers before which something stands, so that those of one part are not those of another. */
export const withPrefix = (wanted: WantedId, prefix: string): WantedId =>
	prefix === '' || wanted.id === '' ? wanted : { ...wanted, id: `${prefix}${wanted.id}` };

/**
 * Puts the number of the section before those of its rows where the sections of a sheet begin their numbers
 * anew: 2-1 for the 1 of the second. A number that comes twice by mistake changes no other.
 */
export function numberSections(wanted: readonly WantedId[]): readonly WantedId[] {
	const numbers = new Map<string, string>();
	for (const rows of groupBy(wanted, ({ row }) => row.sheet).values()) {
		for (const [place, number] of restartedSections(rows)) numbers.set(place, number);
	}
	return wanted.map((one) => {
		const number = numbers.get(placeOf(one.row));
		return number === undefined ? one : withPrefix(one, `${number}-`);
	});
}

/**
 * The sections of a sheet with a number each, where two of them begin with the same id: the number they
 * have, or their order where not all have one of their own.
 */
function restartedSections(wanted: readonly WantedId[]): readonly (readonly [string, string])[] {
	const sections = [...groupBy(wanted, ({ row }) => placeOf(row))];
	const firsts = sections.map(([, [first]]) => first.id);
	if (!hasTwice(firsts)) return [];
	const chapters = sections.map(([, [first]]) => first.row.chapter);
	const isTold = !chapters.includes('') && !hasTwice(chapters);
	return sections.map(([place], order) => [
		place,
		(isTold ? chapters[order] : undefined) ?? String(order + 1)
	]);
}

const hasTwice = (texts: readonly string[]): boolean => {
	const told = texts.filter((text) => text !== '');
	return new Set(told).size < told.length;
};

/** What goes before the ids of each of several sheets where one number stands in two of them. */
export function sheetPrefixes(wanted: readonly WantedId[]): ReadonlyMap<string, string> {
	const sheets = [...groupBy(wanted, ({ row }) => row.sheet)];
	const ids = sheets.flatMap(([, rows]) => [...new Set(rows.map(({ id }) => id))]);
	return hasTwice(ids)
		? new Map(sheets.map(([sheet], order) => [sheet, `S${String(order + 1)}-`]))
		: new Map();
}
