import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { cellStart } from '../answers-csv/answer-of-cells.ts';
import { unguardCell } from '../answers-csv/guard-cell.ts';
import type { CsvRow } from '../answers-csv/parse-csv.ts';
import type { ClassColumn } from './find-class-columns.ts';

/** What is wrong with one row; `value` is the beginning of the cell as it stands. */
export type ClassRowIssue = {
	readonly line: number;
	readonly problem:
		'not-a-code' | 'code-twice' | 'not-a-population' | 'no-class' | 'class-too-long' | 'not-a-year';
	readonly value: string;
};

/** One municipality of a table; what the table has no column for is 0 or empty. */
export type ClassEntry = {
	readonly code: string;
	readonly population: number;
	readonly class: string;
};

/** What rows say, and what is wrong with them. */
export type ClassRows = {
	readonly entries: readonly ClassEntry[];
	readonly years: ReadonlySet<number>;
	readonly issues: readonly ClassRowIssue[];
};

/** More people than a municipality can have: a slip of the columns. */
const mostPeople = 100_000_000;
/** Longest name of a class, in UTF-16 units: it becomes a heading. */
const longestClass = 40;

/** Reads rows below the headings; all that is wrong is told at once. */
export function readClassRows(
	rows: readonly CsvRow[],
	places: ReadonlyMap<ClassColumn, number>
): ClassRows {
	const seen = new Set<string>();
	const years = new Set<number>();
	const issues: ClassRowIssue[] = [];
	const asWritten = firstSpellings();
	const entries = rows.map(({ line, cells }): ClassEntry => {
		const cellOf = (column: ClassColumn) =>
			unguardCell(cells[places.get(column) ?? -1] ?? '').trim();
		const textOf = (column: ClassColumn) => plain(cellOf(column));
		for (const [column, problemOf] of checks) {
			const problem = places.has(column) ? problemOf(textOf(column), seen) : undefined;
			if (problem !== undefined) issues.push({ line, problem, value: cellStart(textOf(column)) });
		}
		const code = withLeadingZero(textOf('code'));
		seen.add(code);
		const year = yearOf(textOf('year'));
		if (year !== undefined) years.add(year);
		return {
			code,
			population: populationOf(textOf('population')) ?? 0,
			class: asWritten(cellOf('class'))
		};
	});
	return { entries, years, issues };
}

/** Full-width letters and digits as half-width ones, so that both are the same. */
const plain = (text: string): string => text.normalize('NFKC').trim();

/** Names as a table wrote them first: 都市Ⅱ－１ and 都市II-1 are one class, and it is called what the ministry calls it. */
function firstSpellings(): (name: string) => string {
	const spellings = new Map<string, string>();
	return (name) => {
		const known = spellings.get(plain(name));
		if (known === undefined) spellings.set(plain(name), name);
		return known ?? name;
	};
}

type Check = (text: string, seen: ReadonlySet<string>) => ClassRowIssue['problem'] | undefined;

/** What can be wrong in each column that a table has; `seen` are the codes of the rows before. */
const checks: readonly (readonly [ClassColumn, Check])[] = [
	['code', codeProblem],
	['population', (text) => (populationOf(text) === undefined ? 'not-a-population' : undefined)],
	['class', classProblem],
	['year', (text) => (yearOf(text) === undefined ? 'not-a-year' : undefined)]
];

function codeProblem(text: string, seen: ReadonlySet<string>) {
	const code = withLeadingZero(text);
	if (!isMunicipalityCode(code)) return 'not-a-code';
	return seen.has(code) ? 'code-twice' : undefined;
}

function classProblem(text: string) {
	if (text === '') return 'no-class';
	return text.length > longestClass ? 'class-too-long' : undefined;
}

/** Excel takes codes for numbers and drops the zero of 01 Hokkaido to 09 Tochigi; the check digit tells whether it did. */
const withLeadingZero = (code: string): string => (/^\d{5}$/.test(code) ? `0${code}` : code);

function populationOf(text: string): number | undefined {
	if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text)) return undefined;
	const population = Number(text.replaceAll(',', ''));
	return population <= mostPeople ? population : undefined;
}

function yearOf(text: string): number | undefined {
	const year = /^((?:19|20)\d\d)年?度?$/.exec(text)?.[1];
	return year === undefined ? undefined : Number(year);
}
