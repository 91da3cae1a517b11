import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import type { LocalText, NationFigures } from '#lib/domain/comparison/nation-figures.ts';
import type { Engine, Row } from '../duckdb/engine.ts';
import type { ProtectedFigures } from '../duckdb/protected-figures.ts';
import { numberIn, textIn, titleIn } from '../duckdb/row-values.ts';
import type { Summary } from '../summary.ts';
import { countCell, figureLookup } from './figure-lookup.ts';
import { nationControl, nationGrounds, nationLenses } from './nation-details.ts';
import { namedCities } from './named-cities.ts';
import { nationPanels, nationStep, nationYear } from './nation-years.ts';
import { pageRows } from './page-rows.ts';

/** What the page is read from. */
export type NationReading = {
	readonly catalogue: ChecklistCatalogue;
	readonly summary: Summary;
	readonly figures: ProtectedFigures;
	/** Names of what lies beside the page. */
	readonly besides: readonly string[];
};

/** All that the page about many cities says, from the tables of a run. */
export async function readNationFigures(
	engine: Engine,
	{ catalogue, summary, figures, besides }: NationReading
): Promise<NationFigures> {
	const rows = (name: string) => pageRows(engine, name);
	const layers = (await rows('layers')).map((row) => ({
		layer: textIn(row, 'layer'),
		title: titleIn(row)
	}));
	const years = await rows('years');
	const edition = years.map((row) => textIn(row, 'edition')).at(-1) ?? '';
	const lookup = figureLookup(figures, edition);
	const scope = (await rows('scope')).map((row) => textIn(row, 'prefecture'));
	const similar = (await rows('similar_classes')).map((row) => textIn(row, 'similar_class'));
	const told = { lookup, layers, scope, similar, answers: figures.answers, edition };
	const numbers = years.map((row) => numberIn(row, 'fiscal_year'));
	const last = numbers.at(-1);
	const apart = (await rows('apart_controls')).map((row) => textIn(row, 'control'));
	const days = await rows('days');
	return {
		...guidelineOf(catalogue, summary, edition),
		scope,
		scoringVersion: summary.scoringVersion,
		sample: summary.samples,
		asOf: days.map(daysOf)[0] ?? null,
		layers,
		years: numbers.map((year) => nationYear(told, year)),
		panels: nationPanels(told, numbers, { years: figures.across, apart }),
		steps: (await rows('steps')).map(nationStep),
		weakest: (await rows('weakest')).map(nationControl),
		grounds: last === undefined ? [] : nationGrounds(lookup, layers, last),
		lenses: last === undefined ? [] : nationLenses(lookup, catalogue, last),
		otherEditions: (await rows('other_editions')).map((row) => ({
			fiscalYear: numberIn(row, 'fiscal_year'),
			edition: textIn(row, 'edition'),
			cities: countCell(numberIn(row, 'cities'))
		})),
		classTable: summary.classes,
		files: summary.files,
		leftOut: Object.entries(summary.leftOutBy).map(([why, files]) => ({ why, files })),
		named: summary.request.named ? namedCities(await rows('named'), layers) : null,
		aliased: summary.request.aliases,
		besides
	};
}

function daysOf(row: Row): { readonly from: string; readonly to: string } {
	return { from: textIn(row, 'first_day'), to: textIn(row, 'last_day') };
}

/** Title and notice of a checklist that this build ships; of another one only what it is called. */
function guidelineOf(
	catalogue: ChecklistCatalogue,
	{ guideline }: Summary,
	edition: string
): Pick<NationFigures, 'guideline' | 'edition' | 'title' | 'notice'> {
	const shipped = catalogue
		.list()
		.map(({ checklist }) => checklist)
		.find((checklist) => checklist.guideline === guideline && checklist.edition === edition);
	const name = guideline ?? '';
	const nothing: LocalText = { ja: '', en: '' };
	return {
		guideline: name,
		edition,
		title: shipped?.title ?? { ja: name, en: name },
		notice: shipped?.notice ?? nothing
	};
}
