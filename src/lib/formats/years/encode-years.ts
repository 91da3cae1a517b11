import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AssessedYear } from '#lib/domain/comparison/comparable-year.ts';
import type { LeftOut } from '#lib/domain/comparison/left-out.ts';
import { changeKinds, type YearChanges } from '#lib/domain/comparison/year-changes.ts';
import type { EarlierYear, YearTrend } from '#lib/domain/comparison/year-trend.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { lensFigures } from '#lib/domain/scoring/lens-figures.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** A comparison of the years of one city, as it was worked out. */
export type YearsToEncode = {
	readonly present: AssessedYear;
	readonly earlier: readonly (EarlierYear & { readonly year: AssessedYear })[];
	readonly trend: YearTrend;
	readonly leftOut: LeftOut;
	readonly changes: YearChanges | undefined;
};

/** The years of a city as JSON: the contract of docs/formats/years.md. */
export function encodeYears(compared: YearsToEncode, lens: Lens | undefined): string {
	const { present, earlier, trend, leftOut, changes } = compared;
	const { municipality, sample } = present.assessment;
	const assessments = [...earlier.map(({ year }) => year.assessment), present.assessment];
	const result = {
		format: 'machi-tenken/years',
		formatVersion: 1,
		scoringVersion: trend.years[0]?.score.scoringVersion,
		municipality,
		...(sample && { sample: true }),
		pairs: trend.pairs.length,
		years: trend.years.map((year, place) => ({
			...yearEntry(year, assessments[place], lens),
			...otherBody(assessments[place], municipality)
		})),
		changes: changes && changesEntry(changes),
		leftOut: leftOutEntry(leftOut)
	};
	return JSON.stringify(result, null, 2);
}

/** The municipality of a year where it was called otherwise or had another code. */
function otherBody(
	assessment: Assessment | undefined,
	{ code, name }: Assessment['municipality']
): Partial<Pick<Assessment, 'municipality'>> {
	const then = assessment?.municipality;
	return then === undefined || (then.code === code && then.name === name)
		? {}
		: { municipality: then };
}

function yearEntry(
	{ fiscalYear, score: { overall, layers, components, pairs } }: YearTrend['years'][number],
	assessment: Assessment | undefined,
	lens: Lens | undefined
) {
	return {
		fiscalYear,
		assessment: assessment?.id,
		asOf: assessment?.asOf,
		checklist: assessment?.checklist,
		overall,
		layers,
		components,
		...(lens && { lens: lens.lens, groups: lensFigures(lens, pairs) })
	};
}

function changesEntry({ fiscalYear, compared, changes, still }: YearChanges) {
	const ofKind = (kind: (typeof changeKinds)[number]) =>
		changes
			.filter((change) => change.kind === kind)
			.map(({ pair, from, to }) => ({ ...keyEntry(pair), from, to }));
	return {
		since: fiscalYear,
		pairs: compared,
		...Object.fromEntries(changeKinds.map((kind) => [kind, ofKind(kind)])),
		still: still.map(keyEntry)
	};
}

const keyEntry = ({ component, control }: Pick<Pair, 'component' | 'control'>) => ({
	component,
	control: control.id
});

const leftOutEntry = ({ controls, retired, came, went, pairs }: LeftOut) => ({
	controls: controls.map(({ control, relation, from, years }) => ({
		control: control.id,
		relation,
		from,
		years
	})),
	retired: retired.map(({ control, years }) => ({ control, years })),
	came,
	went: went.map(({ component, name, years }) => ({ component, name, years })),
	pairs: pairs.map(({ pair, because, years }) => ({ ...keyEntry(pair), because, years }))
});
