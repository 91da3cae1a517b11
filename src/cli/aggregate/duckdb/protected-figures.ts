import {
	overallMeasure,
	type GroupKeys,
	type GroupPart,
	type GroupStatistics,
	type ProtectedGroup
} from '#lib/domain/comparison/group-row.ts';
import type { GradeCounts } from '#lib/domain/comparison/grade-counts.ts';
import { protectGrades, type ProtectedGrades } from '#lib/domain/comparison/protect-grades.ts';
import {
	protectAcross,
	type AcrossFigure,
	type AcrossYear
} from '#lib/domain/comparison/protect-across.ts';
import { hiddenIn, protectMeasures } from '#lib/domain/comparison/protect-measures.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { tableSql } from '../table-sql.ts';
import { askedAndAnswered, type AskedAndAnswered } from './asked-and-answered.ts';
import { chooseMeasures, chooseYear } from './choose-rows.ts';
import { makeTable } from './make-table.ts';
import { enterStage } from './engine-memory.ts';
import type { Engine, Row } from './engine.ts';
import { groupKeysIn } from './group-keys-in.ts';
import { numberIn, numberOrNull, textIn, textOrNull } from './row-values.ts';

/** Everything about groups of cities that may be shown, of every year and edition. */
export type ProtectedFigures = {
	readonly groups: readonly ProtectedGroup[];
	readonly grades: readonly ProtectedGrades[];
	/** The same cities over the years where editions changed on the way; none where they did not. */
	readonly across: readonly AcrossYear[];
	readonly answers: AskedAndAnswered;
};

/**
 * All figures of groups, protected together: whatever is written about these cities has to be taken from here, since two
 * tables that are protected apart can give each other away. Statistics are SQL, hiding is the domain's. Measures are
 * `overall`, `layer:<layer>`, and others of the page. The tables of `measureCities` must stand.
 */
export async function protectedFigures(engine: Engine): Promise<ProtectedFigures> {
	const answers = await askedAndAnswered(engine);
	const years = await engine.rows(
		'SELECT DISTINCT fiscal_year, edition FROM measured_cities ORDER BY fiscal_year, edition'
	);
	const groups: ProtectedGroup[] = [];
	const grades: ProtectedGrades[] = [];
	// Year by year and edition by edition: they are protected apart, and all at once would take memory with every year.
	for (const row of years) {
		await enterStage(engine, 'protecting');
		await chooseYear(engine, yearOf(row).fiscalYear, yearOf(row).edition);
		const ofYear = await protectYear(engine, answers, yearOf(row));
		for (const group of ofYear) groups.push(group);
		for (const one of await protectYearGrades(engine, ofYear)) grades.push(one);
	}
	const across = protectAcross(
		(await engine.rows(tableSql('common_statistics'))).map(acrossOf),
		groups
	);
	return { groups, grades, across, answers };
}

type OfYear = Pick<GroupKeys, 'fiscalYear' | 'edition'>;

const yearOf = (row: Row): OfYear => ({
	fiscalYear: numberIn(row, 'fiscal_year'),
	edition: textIn(row, 'edition')
});

/**
 * Measure by measure, since the finest parts of all measures are a hundred for each city: `overall`, which decides for all, then
 * layer by layer, then those that are told of all cities alone.
 */
async function protectYear(
	engine: Engine,
	answers: AskedAndAnswered,
	year: OfYear
): Promise<readonly ProtectedGroup[]> {
	await makeTable(engine, 'measured_year');
	const found = await engine.rows('SELECT DISTINCT measure FROM measured_year ORDER BY measure');
	const measures = found.map((row) => textIn(row, 'measure'));
	const layers = measures.filter((measure) => measure.startsWith('layer:'));
	const others = measures.filter(
		(measure) => measure !== overallMeasure && !layers.includes(measure)
	);
	const overall = await protectSome(engine, [overallMeasure], { answers, hidden: new Set() });
	const groups = [...overall, ...answers.emptyGroups(year, overall)];
	const hidden = hiddenIn(overall);
	for (const some of [...layers.map((layer) => [layer]), others]) {
		for (const group of await protectSome(engine, some, { answers, hidden })) groups.push(group);
	}
	const byMeasure = groupBy(groups, ({ measure }) => measure);
	return [overallMeasure, ...measures.filter((measure) => measure !== overallMeasure)].flatMap(
		(measure) => byMeasure.get(measure) ?? []
	);
}

async function protectSome(
	engine: Engine,
	measures: readonly string[],
	{ answers, hidden }: { readonly answers: AskedAndAnswered; readonly hidden: ReadonlySet<string> }
): Promise<readonly ProtectedGroup[]> {
	if (measures.length === 0) return [];
	await chooseMeasures(engine, measures);
	const parts = (await engine.rows(tableSql('group_parts'))).map(partOf);
	const statistics = await engine.rows(tableSql('group_statistics'));
	const groups = statistics.map((row) => statisticsOf(row, answers));
	return protectMeasures(parts, groups, hidden);
}

async function protectYearGrades(
	engine: Engine,
	groups: readonly ProtectedGroup[]
): Promise<readonly ProtectedGrades[]> {
	await makeTable(engine, 'grade_parts');
	const parts = await engine.rows('SELECT * FROM grade_parts ORDER BY ALL');
	const counts = await engine.rows(tableSql('group_grades'));
	return protectGrades(counts.map(gradesOf), parts.map(gradesOf), groups);
}

const partOf = (row: Row): GroupPart => ({
	...groupKeysIn(row),
	measure: textIn(row, 'measure'),
	n: numberIn(row, 'n'),
	mean: numberIn(row, 'mean')
});

function statisticsOf(row: Row, answers: AskedAndAnswered): GroupStatistics {
	const keys = groupKeysIn(row);
	return {
		...keys,
		measure: textIn(row, 'measure'),
		n: numberIn(row, 'n'),
		asked: answers.askedIn(keys),
		answered: keys.panel === null ? answers.of(keys).answered : null,
		mean: numberOrNull(row, 'mean'),
		lowerQuartile: numberOrNull(row, 'lower_quartile'),
		median: numberOrNull(row, 'median'),
		upperQuartile: numberOrNull(row, 'upper_quartile'),
		standardDeviation: numberOrNull(row, 'standard_deviation')
	};
}

const acrossOf = (row: Row): AcrossFigure => ({
	fiscalYear: numberIn(row, 'fiscal_year'),
	layer: textOrNull(row, 'layer'),
	n: numberIn(row, 'n'),
	controls: numberIn(row, 'controls'),
	mean: numberIn(row, 'mean'),
	median: numberIn(row, 'median')
});

const gradesOf = (row: Row): GradeCounts => ({
	...groupKeysIn({ ...row, panel: null }),
	n: numberIn(row, 'n'),
	counts: {
		A: numberIn(row, 'grade_a'),
		B: numberIn(row, 'grade_b'),
		C: numberIn(row, 'grade_c'),
		D: numberIn(row, 'grade_d'),
		'not-rated': numberIn(row, 'not_rated')
	}
});
