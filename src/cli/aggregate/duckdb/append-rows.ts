import type { KeptReading } from '../file-reading.ts';
import { answerFields, figureFields, type PackedRows } from '../packed-rows.ts';
import type { Engine } from './engine.ts';
import type { NameNumbers } from './name-numbers.ts';

/** Appends the rows of readings, their names by the numbers of the store. */
export async function appendRows(
	engine: Engine,
	names: NameNumbers,
	kept: readonly { readonly reading: KeptReading; readonly no: number }[]
): Promise<void> {
	const parts = kept.flatMap(({ reading, no }) =>
		reading.gave === 'result' ? [partOf(no, reading.rows, names)] : []
	);
	await names.keep();
	await appendTable(
		engine,
		{ name: 'answers', fields: answerFields, valuesOf: ({ rows }) => rows.answers },
		parts
	);
	await appendTable(
		engine,
		{ name: 'figures', fields: figureFields, valuesOf: ({ rows }) => rows.figures },
		parts
	);
}

/** The rows of one file, and which number each of its names has in the store. */
type Part = { readonly no: number; readonly rows: PackedRows; readonly numbers: readonly number[] };

const partOf = (no: number, rows: PackedRows, names: NameNumbers): Part => ({
	no,
	rows,
	numbers: names.numbersOf(rows.names)
});

/** Fields that are names. */
const named: ReadonlySet<string> = new Set(['layer', 'control', 'name', 'parent', 'lens']);
/** Fields of figures that are whole and small. */
const whole: ReadonlySet<string> = new Set(figureFields.slice(0, 6));

type Table = {
	readonly name: 'answers' | 'figures';
	readonly fields: readonly string[];
	readonly valuesOf: (part: Part) => Int32Array | Float64Array;
};

async function appendTable(
	engine: Engine,
	{ name, fields, valuesOf }: Table,
	parts: readonly Part[]
): Promise<void> {
	const width = fields.length;
	const counts = parts.map((part) => valuesOf(part).length / width);
	const count = counts.reduce((sum, one) => sum + one, 0);
	/** The part of each row, and where it begins there. */
	const [partAt, placeAt] = [new Int32Array(count), new Int32Array(count)];
	let row = 0;
	for (const [i, rows] of counts.entries()) {
		for (let at = 0; at < rows; at++, row++) {
			partAt[row] = i;
			placeAt[row] = at * width;
		}
	}
	const partOfRow = (one: number): Part | undefined => parts[partAt[one] ?? -1];
	await engine.append(name, count, [
		{ kind: 'integer', at: (one) => partOfRow(one)?.no ?? null },
		...fields.map((field, i) => {
			const isName = named.has(field);
			return {
				kind: name === 'answers' || whole.has(field) ? ('integer' as const) : ('double' as const),
				at: (one: number) => {
					const part = partOfRow(one);
					const value = part && valuesOf(part)[(placeAt[one] ?? 0) + i];
					if (part === undefined || value === undefined || Number.isNaN(value)) return null;
					return isName ? (part.numbers[value] ?? null) : value;
				}
			};
		})
	]);
}
