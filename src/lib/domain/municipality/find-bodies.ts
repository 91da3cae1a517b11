import type { FindMunicipalities } from './find-municipalities.ts';
import { foldPlaceName } from './fold-place-name.ts';
import type { ListedMunicipality } from './municipality-list.ts';

/** The bodies that were named, and the lines that name none or more than one. */
export type NamedBodies = {
	readonly found: readonly ListedMunicipality[];
	readonly unclear: readonly { readonly line: string; readonly why: 'none' | 'several' }[];
};

/**
 * Finds local governments named line by line or in the first columns of a CSV: by code (with or without its check
 * digit), or by name, with the prefecture where more than one has that name. Each is found once.
 */
export function findBodies(text: string, find: FindMunicipalities): NamedBodies {
	const found = new Map<string, ListedMunicipality>();
	const unclear: NamedBodies['unclear'][number][] = [];
	for (const line of text.split(/\r\n|[\r\n]/)) {
		const cells = cellsOf(line);
		if (cells.length === 0 || isHeading(cells)) continue;
		const fit = bodiesOf(cells, find);
		const [only] = fit;
		if (only !== undefined && fit.length === 1) found.set(only.code, only);
		else unclear.push({ line: line.trim(), why: only === undefined ? 'none' : 'several' });
	}
	return { found: [...found.values()], unclear };
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

function bodiesOf(
	cells: readonly string[],
	find: FindMunicipalities
): readonly ListedMunicipality[] {
	const code = cells.find((cell) => /^\d{4,6}$/.test(cell));
	if (code !== undefined) return byCode(code, find);
	for (const name of [cells.join(''), ...cells]) {
		const fit = byName(name, find);
		if (fit.length > 0) return fit;
	}
	return [];
}

/** Excel takes the 0 off the beginning of a code. */
function byCode(code: string, find: FindMunicipalities): readonly ListedMunicipality[] {
	const ways = [code, `0${code}`].filter(({ length }) => length === 5 || length === 6);
	for (const way of ways.toReversed()) {
		const fit = find(way).filter((one) => one.code.slice(0, way.length) === way);
		if (fit.length > 0) return fit;
	}
	return [];
}

function byName(name: string, find: FindMunicipalities): readonly ListedMunicipality[] {
	const typed = foldPlaceName(name);
	const fit = find(name);
	const exact = fit.filter((one) => foldPlaceName(one.name) === typed);
	if (exact.length > 0) return exact;
	return fit.filter((one) => typed.endsWith(foldPlaceName(one.name))).slice(0, 1);
}
