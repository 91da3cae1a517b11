import { bodyKindOf } from './body-kind.ts';
import type { ListedMunicipality } from './municipality-list.ts';
import type { NameSearch } from './name-search.ts';

/** The bodies that were named, the lines that name one of them again, and those that name none or more than one. */
export type NamedBodies = {
	readonly found: readonly ListedMunicipality[];
	readonly repeated: readonly string[];
	readonly unclear: readonly { readonly line: string; readonly why: UnclearName }[];
};

/** Why a line names nobody: a code or a name that is not in the list, or one that several bodies have. */
export type UnclearName = 'no-such-code' | 'none' | 'several';

/**
 * Finds local governments named line by line or in the first columns of a CSV: by code (with or without its check
 * digit), or by name, with the prefecture where more than one has that name. Each is found once.
 */
export function findBodies(text: string, search: NameSearch): NamedBodies {
	const found = new Map<string, ListedMunicipality>();
	const repeated: string[] = [];
	const unclear: NamedBodies['unclear'][number][] = [];
	for (const given of text.split(/\r\n|[\r\n]/)) {
		const cells = cellsOf(given);
		if (cells.length === 0 || isHeading(cells)) continue;
		const line = given.trim();
		const named = bodyOf(cells, search);
		if (typeof named === 'string') unclear.push({ line, why: named });
		else if (found.has(named.code)) repeated.push(line);
		else found.set(named.code, named);
	}
	return { found: [...found.values()], repeated, unclear };
}

const cellsOf = (line: string): readonly string[] =>
	line
		.normalize('NFKC')
		.replace(/^\ufeff/, '')
		.split(/[,\t、]/)
		.map((cell) => cell.replace(/^["'\s]+|["'\s]+$/g, ''))
		.filter((cell) => cell !== '');

/** The first row of a table names its columns. */
const isHeading = (cells: readonly string[]): boolean =>
	cells.some((cell) =>
		/^(?:.*コード|自治体名?|市区町村名?|団体名?|code|name|municipality)$/i.test(cell)
	);

function bodyOf(cells: readonly string[], search: NameSearch): ListedMunicipality | UnclearName {
	const code = cells.find((cell) => /^\d{4,6}$/.test(cell));
	if (code !== undefined) return byCode(code, search) ?? 'no-such-code';
	const [only, ...others] = bodiesNamed(cells, search);
	return others.length > 0 ? 'several' : (only ?? 'none');
}

/** Excel takes the 0 off the beginning of a code. */
const byCode = (code: string, { withCode }: NameSearch): ListedMunicipality | undefined =>
	[`0${code}`, code]
		.filter(({ length }) => length === 5 || length === 6)
		.map(withCode)
		.find((one) => one !== undefined);

/** A prefecture in a cell of its own says where the municipality lies; alone it is the one that is named. */
function bodiesNamed(
	cells: readonly string[],
	{ named }: NameSearch
): readonly ListedMunicipality[] {
	const whole = named(cells.join(''));
	if (whole.length > 0) return whole;
	const prefecture = cells.flatMap(named).find(({ code }) => bodyKindOf(code) === 'prefecture');
	const within = prefecture?.code.slice(0, 2) ?? '';
	const ofCells = cells
		.map((cell) =>
			named(cell).filter(
				({ code }) => bodyKindOf(code) === 'municipality' && code.startsWith(within)
			)
		)
		.find(({ length }) => length > 0);
	if (ofCells !== undefined) return ofCells;
	// A municipality that is not in the list is not its prefecture.
	const isOther = cells.some((cell) => /[市区町村]$/u.test(cell));
	return prefecture === undefined || isOther ? [] : [prefecture];
}
