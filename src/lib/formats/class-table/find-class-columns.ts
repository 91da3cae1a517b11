import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CsvRow } from '../answers-csv/parse-csv.ts';

/** Columns by the headings they may have. */
const headings = {
	code: ['code', 'lgcode', '全国地方公共団体コード', '地方公共団体コード', '団体コード', 'コード'],
	population: ['population', '人口', '総人口', '人口総数'],
	class: ['class', '類型', '類似団体', '類似団体類型', '類型区分', '類似団体区分'],
	year: ['year', '年', '年度', '調査年', '西暦']
} as const;
export type ClassColumn = keyof typeof headings;
const columns = Object.keys(headings) as readonly ClassColumn[];

/** Why a table is not one of populations or classes. */
export type ClassColumnsError =
	| { readonly kind: 'column-twice'; readonly column: ClassColumn }
	| { readonly kind: 'missing-column'; readonly column: 'code' | 'population-or-class' }
	/** Two tables in one: nobody could say which is meant. */
	| { readonly kind: 'population-and-class' };

/** Where the columns of a table stand. */
export type ClassColumns = {
	/** Which row has the headings. */
	readonly head: number;
	readonly places: ReadonlyMap<ClassColumn, number>;
	readonly measured: 'population' | 'class';
	/** The year that the heading of the populations or classes names: 人口（2025年）. */
	readonly headingYear: number | undefined;
	readonly unknownColumns: readonly string[];
};

/** Rows at the top among which the headings are looked for: people put titles above. */
const searchedRows = 20;

/** Finds the headings of a table; where there are none, the first row tells what is missing. */
export function findClassColumns(rows: readonly CsvRow[]): Result<ClassColumns, ClassColumnsError> {
	const found = rows.slice(0, searchedRows).map(({ cells }, head) => readHeadings(cells, head));
	return found.find(({ ok }) => ok) ?? found[0] ?? fail({ kind: 'missing-column', column: 'code' });
}

/** Finds the heading of the codes alone. */
export function findCodeColumn(
	rows: readonly CsvRow[]
): Result<Pick<ClassColumns, 'head' | 'places'>, ClassColumnsError> {
	for (const [head, { cells }] of rows.slice(0, searchedRows).entries()) {
		const place = cells.findIndex((cell) => columnOf(cell) === 'code');
		if (place >= 0) return ok({ head, places: new Map([['code', place]]) });
	}
	return fail({ kind: 'missing-column', column: 'code' });
}

function readHeadings(
	cells: readonly string[],
	head: number
): Result<ClassColumns, ClassColumnsError> {
	const places = new Map<ClassColumn, number>();
	const unknownColumns: string[] = [];
	for (const [place, cell] of cells.entries()) {
		const column = columnOf(cell);
		if (column === undefined) unknownColumns.push(...[cell.trim()].filter(Boolean));
		else if (places.has(column)) return fail({ kind: 'column-twice', column });
		else places.set(column, place);
	}
	if (!places.has('code')) return fail({ kind: 'missing-column', column: 'code' });
	const measured = (['population', 'class'] as const).filter((column) => places.has(column));
	const [first, second] = measured;
	if (first === undefined) return fail({ kind: 'missing-column', column: 'population-or-class' });
	if (second !== undefined) return fail({ kind: 'population-and-class' });
	const headingYear = yearOf(cells[places.get(first) ?? -1] ?? '');
	return ok({ head, places, measured: first, headingYear, unknownColumns });
}

const yearInHeading = /(?:19|20)\d\d(?:年度?)?/;

function columnOf(heading: string): ClassColumn | undefined {
	const word = heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(yearInHeading, '')
		.replace(/[\s()_・]/g, '');
	return columns.find((name) => headings[name].some((known) => known === word));
}

function yearOf(heading: string): number | undefined {
	const [year] = yearInHeading.exec(heading.normalize('NFKC')) ?? [];
	return year === undefined ? undefined : Number.parseInt(year, 10);
}
