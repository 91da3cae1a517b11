import type { Engine } from './engine.ts';
import { numberIn, textIn } from './row-values.ts';

/** What one file of a parted table holds: the chosen files of a fiscal year and prefecture. */
export type TablePart = {
	/** Numbers of the parts whose rows it holds: of one prefecture, or of all (`00`) where aliases hide them. */
	readonly first: number;
	readonly last: number;
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
		SELECT row_number() OVER (ORDER BY fiscal_year, prefecture) AS part_no, fiscal_year, prefecture,
			CASE WHEN is_named THEN prefecture ELSE '00' END AS shown_prefecture
		FROM (
			SELECT DISTINCT chosen.fiscal_year, chosen.prefecture, places.is_named
			FROM chosen
			JOIN places ON places.code = chosen.code)`);
	for (const table of placed) {
		await engine.run(`CREATE OR REPLACE TABLE placed_${table} AS
			SELECT parts.part_no, ${table}.*
			FROM ${table}
			JOIN chosen ON chosen.file = ${table}.file
			JOIN parts ON parts.fiscal_year = chosen.fiscal_year AND parts.prefecture = chosen.prefecture
			ORDER BY parts.part_no`);
	}
}

/** The parts that are written, by fiscal year and prefecture. */
export async function partsOf(engine: Engine): Promise<readonly TablePart[]> {
	const rows = await engine.rows(`
		SELECT min(part_no) AS first_no, max(part_no) AS last_no, fiscal_year, shown_prefecture
		FROM parts
		GROUP BY fiscal_year, shown_prefecture
		ORDER BY first_no`);
	return rows.map((row) => ({
		first: numberIn(row, 'first_no'),
		last: numberIn(row, 'last_no'),
		fiscalYear: numberIn(row, 'fiscal_year'),
		prefecture: textIn(row, 'shown_prefecture')
	}));
}

/** Makes a part the one that `part`, `part_answers` and `part_figures` hold. */
export async function choosePart(engine: Engine, { first, last }: TablePart): Promise<void> {
	const own = `part_no BETWEEN ${String(first)} AND ${String(last)}`;
	await engine.run(`CREATE OR REPLACE TEMP TABLE part AS
		SELECT chosen.*
		FROM chosen
		JOIN parts ON parts.fiscal_year = chosen.fiscal_year AND parts.prefecture = chosen.prefecture
		WHERE ${own}`);
	for (const table of placed) {
		await engine.run(`CREATE OR REPLACE TEMP VIEW part_${table} AS
			SELECT * EXCLUDE (part_no) FROM placed_${table} WHERE ${own}`);
	}
}
