import type { ComparedYears } from '#lib/application/compare-city-years.ts';
import { placeNames } from '#lib/domain/assessment/place-names.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import {
	cityRow,
	componentRows,
	layerRows,
	lensRows,
	type TrendRow
} from '#lib/domain/comparison/trend-rows.ts';
import { ratedPercent } from '#lib/domain/comparison/rated-percent.ts';
import { changeKinds, type YearChange } from '#lib/domain/comparison/year-changes.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { describeYearsCompared, toldYear } from '#lib/i18n/describe-years-compared.ts';
import { describeYearsLeftOut, describeTakenAsSame } from '#lib/i18n/describe-years-left-out.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { lensGroupNames } from '#lib/i18n/lens-group-names.ts';
import { pointsText } from '#lib/i18n/points-between.ts';
import type { CommandContext } from '../command-context.ts';
import type { AssessmentFromFile } from './open-assessment.ts';

type Compared = ComparedYears<AssessmentFromFile>;

/** The years for a reader: how it is compared, the figures, what changed, what is left out. */
export function printYears(
	context: CommandContext,
	compared: Compared,
	lens: Lens | undefined
): void {
	const { messages, words, locale, print } = context;
	const { present, earlier, trend } = compared;
	const { municipality, period, sample } = present.assessment;
	const leftOut = describeYearsLeftOut(compared.leftOut, present, locale);
	const left = leftOut.reduce((sum, { items }) => sum + items.length, 0);
	const lines = [
		...(sample ? [messages.sampleNotice] : []),
		words.years.cli.head(
			municipality.name,
			trend.years.map(({ fiscalYear }) => words.years.yearName(fiscalYear)).join(' → ')
		),
		words.years.compared(trend.pairs.length, left),
		words.years.yardstick(period.fiscalYear),
		...describeYearsCompared(
			[...earlier.map(({ year }) => year), present].map(({ assessment }) => toldYear(assessment)),
			trend,
			locale
		),
		...figureLines(context, compared, lens),
		...changeLines(context, compared),
		...listLines(describeTakenAsSame(earlier, present, locale)),
		...listLines([{ title: words.years.leftOut, items: [] }, ...leftOut])
	];
	for (const line of lines) print(line);
}

const listLines = (
	lists: readonly { readonly title: string; readonly items: readonly string[] }[]
): readonly string[] =>
	lists.flatMap(({ title, items }) => ['', title, ...items.map((item) => `  ${item}`)]);

function figureLines(
	{ locale, words }: CommandContext,
	{ present: { checklist, assessment }, trend }: Compared,
	lens: Lens | undefined
): readonly string[] {
	const { years } = words;
	const titles = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	const names = placeNames(assessment, words.answering.wholeCity);
	const line = (row: TrendRow, name: string) => {
		const figures = row.figures.map(
			(one) => `${formatPercent(one.percent)} ${cityGradeText(one, words.common)}`
		);
		const moved = pointsText(
			ratedPercent(row.figures.at(-2)),
			ratedPercent(row.figures.at(-1)),
			years.points
		);
		return [`${row.depth === 1 ? '    ' : '  '}${name}`, figures.join(' → '), moved].join('  ');
	};
	const groups = lens && lensGroupNames(lens, locale);
	return [
		'',
		years.trend,
		line(cityRow(trend), years.overall),
		...layerRows(trend).map((row) => line(row, titles.get(row.id) ?? row.id)),
		'',
		years.components,
		...componentRows(trend).map((row) => line(row, names.get(row.id) ?? row.id)),
		...(lens === undefined
			? []
			: [
					'',
					lens.title[locale],
					...lensRows(trend, lens).map((row) => line(row, groups?.get(row.id) ?? row.id))
				])
	];
}

function changeLines(
	{ locale, words }: CommandContext,
	{ present: { assessment }, changes }: Compared
): readonly string[] {
	if (changes === undefined) return [];
	const { years, common, answering } = words;
	const names = placeNames(assessment, answering.wholeCity);
	const itemOf = ({ pair: { control, component }, from, to }: YearChange) =>
		[
			years.place(`${control.id} ${control.title[locale]}`, names.get(component) ?? component),
			years.fromTo(common.statuses[from], common.statuses[to])
		].join('  ');
	const groups = changeKinds
		.map((kind) => ({ kind, found: changes.changes.filter((change) => change.kind === kind) }))
		.filter(({ found }) => found.length > 0)
		.map(({ kind, found }) => ({
			title: years.counted(years.kinds[kind], found.length),
			items: found.map(itemOf)
		}));
	return [
		'',
		years.changes(changes.fiscalYear, assessment.period.fiscalYear),
		years.changesOf(changes.compared),
		...(groups.length === 0 ? [years.nothingChanged] : listLines(groups)),
		...(changes.still.length > 0 ? ['', years.still(changes.still.length)] : [])
	];
}
