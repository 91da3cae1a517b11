import { quoted } from '../quoted.ts';
import type { Engine } from './engine.ts';
import { numberIn } from './row-values.ts';

/** Makes `part_same_cities` and `part_answers` those of a prefecture, in all years that the same cities are compared over. */
export async function choosePrefecture(engine: Engine, prefecture: string): Promise<void> {
	const own = `prefecture = ${quoted(prefecture)}`;
	await makeView(engine, 'part_same_cities', `SELECT * FROM same_cities WHERE ${own}`);
	const years = 'fiscal_year IN (SELECT fiscal_year FROM same_cities)';
	await choosePlaced(engine, 'part_answers', 'placed_answers', `${own} AND ${years}`);
}

/** Makes `year_cities`, `year_figures` and `year_answers` those of a fiscal year; cities of one edition alone. */
export async function chooseYear(engine: Engine, year: number, edition: string): Promise<void> {
	const own = `fiscal_year = ${String(year)}`;
	const ofEdition = `${own} AND edition = ${quoted(edition)}`;
	await makeView(engine, 'year_cities', `SELECT * FROM measured_cities WHERE ${ofEdition}`);
	await choosePlaced(engine, 'year_figures', 'placed_figures', own);
	await choosePlaced(engine, 'year_answers', 'placed_answers', own);
}

/** Makes `year_measures` the rows of `measured_year` of some measures. */
export const chooseMeasures = (engine: Engine, measures: readonly string[]): Promise<void> =>
	makeView(
		engine,
		'year_measures',
		`SELECT * FROM measured_year WHERE measure IN (${measures.map(quoted).join(', ')})`
	);

/** A view of the rows of some parts, by their numbers: others are not even looked at. */
async function choosePlaced(
	engine: Engine,
	view: string,
	placed: 'placed_answers' | 'placed_figures',
	condition: string
): Promise<void> {
	const parts = await engine.rows(`SELECT part_no FROM parts WHERE ${condition} ORDER BY part_no`);
	const numbers = parts.map((row) => String(numberIn(row, 'part_no')));
	const chosen = `SELECT * EXCLUDE (part_no) FROM ${placed} WHERE part_no IN (${numbers.join(', ')})`;
	await makeView(engine, view, chosen);
}

const makeView = (engine: Engine, view: string, sql: string): Promise<void> =>
	engine.run(`CREATE OR REPLACE TEMP VIEW ${view} AS ${sql}`);
