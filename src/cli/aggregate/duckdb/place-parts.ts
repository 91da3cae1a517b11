import type { Engine } from './engine.ts';
import { numberIn, textIn } from './row-values.ts';

/** What one file of a parted table holds: the chosen files of a fiscal year and prefecture. */
export type TablePart = {
	readonly no: number;
	readonly fiscalYear: number;
	readonly prefecture: string;
};

const placed = ['answers', 'figures'] as const;

/**
 * Puts the rows of each part side by side, once: rows stand in the order in which files were read, and every part would
 * have to look for its own among those of all years.
 */
export async function placeParts(engine: Engine): Promise<void> {
	await engine.run(`CREATE OR REPLACE TEMP TABLE parts AS
		SELECT row_number() OVER (ORDER BY fiscal_year, prefecture) AS part_no, fiscal_year, prefecture
		FROM (SELECT DISTINCT fiscal_year, prefecture FROM chosen)`);
	for (const table of placed) {
		await engine.run(`CREATE OR REPLACE TABLE placed_${table} AS
			SELECT parts.part_no, ${table}.*
			FROM ${table}
			JOIN chosen ON chosen.file = ${table}.file
			JOIN parts ON parts.fiscal_year = chosen.fiscal_year AND parts.prefecture = chosen.prefecture
			ORDER BY parts.part_no`);
	}
}

/** The parts there are, by fiscal year and prefecture. */
export async function partsOf(engine: Engine): Promise<readonly TablePart[]> {
	const rows = await engine.rows(
		'SELECT part_no, fiscal_year, prefecture FROM parts ORDER BY part_no'
	);
	return rows.map((row) => ({
		no: numberIn(row, 'part_no'),
		fiscalYear: numberIn(row, 'fiscal_year'),
		prefecture: textIn(row, 'prefecture')
	}));
}

/** Makes a part the one that `part`, `part_answers` and `part_figures` hold. */
export async function choosePart(engine: Engine, { no }: TablePart): Promise<void> {
	await engine.run(`CREATE OR REPLACE TEMP TABLE part AS
		SELECT chosen.*
		FROM chosen
		JOIN parts ON parts.fiscal_year = chosen.fiscal_year AND parts.prefecture = chosen.prefecture
		WHERE parts.part_no = ${String(no)}`);
	for (const table of placed) {
		await engine.run(`CREATE OR REPLACE TEMP VIEW part_${table} AS
			SELECT * EXCLUDE (part_no) FROM placed_${table} WHERE part_no = ${String(no)}`);
	}
}
