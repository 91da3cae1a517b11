import { columnTypes } from '#lib/formats/comparison/column-types.ts';
import type { ChosenCity } from '../chosen-city.ts';
import type { Place } from '../places.ts';
import type { Engine } from './engine.ts';
import type { AppendedColumn } from './appended-column.ts';

/** Columns of a table by their values in an item. */
type Columns<Item> = readonly (readonly [
	name: string,
	kind: AppendedColumn['kind'],
	of: (item: Item) => string | number | boolean | null
])[];

const cityColumns: Columns<ChosenCity> = [
	['file', 'integer', ({ file }) => file],
	['code', 'text', ({ code }) => code],
	['name', 'text', ({ name }) => name],
	['kind', 'text', ({ kind }) => kind],
	['fiscal_year', 'integer', ({ head }) => head.fiscalYear],
	['prefecture', 'text', ({ prefecture }) => prefecture],
	['guideline', 'text', ({ head }) => head.checklist.guideline],
	['edition', 'text', ({ head }) => head.checklist.edition],
	['revision', 'integer', ({ head }) => head.checklist.revision],
	['digest', 'text', ({ head }) => head.checklist.digest],
	['as_of', 'text', ({ head }) => head.asOf],
	['stage', 'text', ({ head }) => head.stage],
	['round', 'integer', ({ head }) => head.revision],
	['sample', 'boolean', ({ head }) => head.sample],
	['scoring_version', 'integer', ({ head }) => head.scoringVersion],
	['answers', 'integer', ({ head }) => head.answers],
	['provisional_grade', 'text', ({ head }) => head.provisional?.grade ?? null],
	['provisional_rated', 'integer', ({ head }) => head.provisional?.rated ?? null],
	['provisional_of', 'integer', ({ head }) => head.provisional?.of ?? null]
];

const placeColumns: Columns<Place> = [
	['code', 'text', ({ code }) => code],
	['name', 'text', ({ name }) => name],
	['kind', 'text', ({ kind }) => kind],
	['prefecture', 'text', ({ prefecture }) => prefecture],
	['prefecture_ja', 'text', ({ prefectureJa }) => prefectureJa],
	['prefecture_en', 'text', ({ prefectureEn }) => prefectureEn],
	['population', 'double', ({ population }) => population],
	['population_class', 'text', ({ populationClass }) => populationClass],
	['similar_class', 'text', ({ similarClass }) => similarClass],
	['is_named', 'boolean', ({ isNamed }) => isNamed],
	['asked', 'boolean', ({ asked }) => asked],
	['answered', 'boolean', ({ answered }) => answered]
];

/** Fills the tables `chosen` and `places` anew. */
export async function appendChosen(
	engine: Engine,
	chosen: readonly ChosenCity[],
	places: readonly Place[]
): Promise<void> {
	await fillTable(engine, 'chosen', cityColumns, chosen);
	await fillTable(engine, 'places', placeColumns, places);
	await engine.run('ALTER TABLE places ALTER population TYPE BIGINT');
}

/** Makes a table anew from items. */
export async function fillTable<Item>(
	engine: Engine,
	table: string,
	columns: Columns<Item>,
	items: readonly Item[]
): Promise<void> {
	const fields = columns.map(([name, kind]) => `${name} ${columnTypes[kind]}`);
	await engine.run(`CREATE OR REPLACE TABLE ${table} (${fields.join(', ')})`);
	await engine.append(
		table,
		items.length,
		columns.map(([, kind, of]) => ({
			kind,
			at: (row: number) => {
				const item = items[row];
				return item === undefined ? null : of(item);
			}
		}))
	);
}
