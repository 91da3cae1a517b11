import { populationClasses } from '#lib/domain/comparison/population-class.ts';
import type {
	NationGroup,
	NationLayer,
	NationPanel,
	NationStep,
	NationYear
} from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import type { AcrossYear } from '#lib/domain/comparison/protect-across.ts';
import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import type { Row } from '../duckdb/engine.ts';
import { numberIn } from '../duckdb/row-values.ts';
import type { AskedAndAnswered, WhichGroup } from '../duckdb/asked-and-answered.ts';
import { countCell, type FigureLookup } from './figure-lookup.ts';

type Told = {
	readonly lookup: FigureLookup;
	readonly layers: readonly NationLayer[];
	readonly scope: readonly string[];
	/** Names of the classes of similar bodies. */
	readonly similar: readonly string[];
	readonly answers: AskedAndAnswered;
	/** The edition that is told of. */
	readonly edition: string;
};

/** A year of all cities, by prefecture and by class; classes only where populations are known. */
export function nationYear(told: Told, year: number): NationYear {
	const group = (which: WhichGroup): NationGroup => groupOf(told, year, which);
	const classes = populationClasses.map((name) => ({
		class: name,
		...group({ populationClass: name })
	}));
	const { answers, edition } = told;
	const { answered, unasked } = answers.ofAllEditions(year);
	const hasClasses = classes.some(({ answered }) => answered > 0);
	return {
		fiscalYear: year,
		all: group({}),
		answered,
		unasked,
		unfinished: answers.of({ fiscalYear: year, edition }).unfinished,
		prefectures: told.scope.map((prefecture) => ({ prefecture, ...group({ prefecture }) })),
		classes: hasClasses ? classes : [],
		similar: told.similar
			.map((name) => ({ class: name, ...group({ similarClass: name }) }))
			.filter(({ asked, answered }) => answered > 0 || (asked ?? 0) > 0)
	};
}

const groupOf = (
	{ lookup, layers, answers, edition }: Told,
	year: number,
	which: WhichGroup
): NationGroup => ({
	asked: answers.askedIn({ ...which, fiscalYear: year }),
	answered: answers.of({ ...which, fiscalYear: year, edition }).answered,
	counted: lookup.counted(year, which),
	overall: lookup.spread(year, 'overall', which),
	layers: layers.map(({ layer }) => lookup.spread(year, `layer:${layer}`, which)),
	grades: lookup.grades(year, which)
});

/** The same cities where editions changed on the way, and the controls that are not compared. */
type AcrossEditions = {
	readonly years: readonly AcrossYear[];
	readonly apart: readonly string[];
};

/** The same cities over the years; none where there is only one year. */
export function nationPanels(
	{ lookup, layers }: Told,
	years: readonly number[],
	{ years: across, apart }: AcrossEditions
): readonly NationPanel[] {
	if (across.length > 0) return [panelAcross(across, layers, apart)];
	const last = years.at(-1);
	if (last === undefined || years.length < 2) return [];
	const panel = { panel: 'in' } as const;
	return [
		{
			cities: countCell(lookup.counted(last, panel)),
			across: null,
			years: years.map((fiscalYear) => ({
				fiscalYear,
				overall: lookup.middle(fiscalYear, 'overall', panel),
				layers: layers.map(({ layer }) => lookup.middle(fiscalYear, `layer:${layer}`, panel))
			}))
		}
	];
}

function panelAcross(
	across: readonly AcrossYear[],
	layers: readonly NationLayer[],
	apart: readonly string[]
): NationPanel {
	const none = { kind: 'none' } as const;
	return {
		cities: countCell(across.at(-1)?.cities ?? 0),
		across: { controls: across.at(-1)?.controls ?? 0, apart },
		years: across.map(({ fiscalYear, overall, layers: byLayer }) => ({
			fiscalYear,
			overall,
			layers: layers.map(({ layer }) => byLayer.get(layer) ?? none)
		}))
	};
}

/** Who came, went and moved. How scores moved is hidden where it tells of few, or of all the same. */
export function nationStep(row: Row): NationStep {
	const moved = (['better', 'same', 'worse'] as const).map((name) => numberIn(row, name));
	const isTelling =
		moved.some((count) => count > 0 && count < comparisonThresholds.shown) ||
		moved.filter((count) => count > 0).length < 2;
	const [better, same, worse] = moved.map((count): PublishedCell<number> =>
		isTelling ? { kind: 'hidden' } : countCell(count)
	);
	return {
		from: numberIn(row, 'from_year'),
		to: numberIn(row, 'to_year'),
		both: countCell(numberIn(row, 'both')),
		better: better ?? { kind: 'none' },
		same: same ?? { kind: 'none' },
		worse: worse ?? { kind: 'none' },
		joined: countCell(numberIn(row, 'joined')),
		left: countCell(numberIn(row, 'gone'))
	};
}
