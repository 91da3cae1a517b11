import { ratedPercent } from '#lib/domain/comparison/rated-percent.ts';
import { comparedPlaces, type TrendRow } from '#lib/domain/comparison/trend-rows.ts';
import { pointsText } from '#lib/i18n/points-between.ts';
import type { ReportCell, ReportTable } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';

/** A row with the name of what it is about. */
export type NamedTrendRow = Pick<TrendRow, 'figures' | 'depth'> & { readonly name: string };

/** What a table of years is of. */
export type YearsTable = {
	readonly caption: string;
	/** What the rows are. */
	readonly of: string;
	/** What the years are called, the oldest first. */
	readonly years: readonly string[];
	readonly rows: readonly NamedTrendRow[];
};

/** Years whose figures stand beside each other on a page. */
const mostInTable = 6;

/**
 * Score and grade of every year, and how far the last is from the one before and from the first. So many years as fit
 * beside each other are a table; of more there are several, the oldest first.
 */
export function yearsTables(source: ReportSource, given: YearsTable): readonly ReportTable[] {
	const count = Math.ceil(given.years.length / mostInTable);
	const each = Math.ceil(given.years.length / count);
	return Array.from({ length: count }, (_, part) => tableOf(source, given, [part * each, each]));
}

function tableOf(
	source: ReportSource,
	{ caption, of, years, rows }: YearsTable,
	[first, count]: readonly [number, number]
): ReportTable {
	const { years: words } = source;
	const shown = years.slice(first, first + count);
	const [from = '', to = ''] = [shown.at(0), shown.at(-1)];
	const bases = first + count < years.length ? [] : comparedPlaces(years.length);
	return table(
		shown.length === years.length ? caption : words.captionOfYears(caption, from, to),
		[
			headerColumn(of),
			...shown.map((year) => column(year, 'end')),
			...bases.map((place) => column(words.pointsSince(years[place] ?? ''), 'end'))
		],
		rows.map(({ name, depth, figures }) => [
			{ text: name, ...(depth === 1 && { indent: 1 }) },
			...figures
				.slice(first, first + count)
				.map((one): ReportCell => ({ text: figureText(source, one) })),
			...bases.map((place) => ({ text: movedText(source, figures, place) }))
		])
	);
}

/** The rating is never parted: beside so many years a score may take a line, and what it is rated the next. */
function figureText(
	{ messages, years }: ReportSource,
	{ percent, possible, grade, provisional = null }: TrendRow['figures'][number]
): string {
	if (possible === 0) return '–';
	const rating =
		provisional === null
			? (grade ?? messages.notRated.replaceAll(' ', '\u00a0'))
			: years.provisionalInTable(provisional.grade);
	return `${percent === null ? '–' : percent.toFixed(1)} ${rating}`;
}

function movedText(
	{ messages }: ReportSource,
	figures: TrendRow['figures'],
	place: number
): string {
	const [up, down] = [(points: string) => `+${points}`, (points: string) => `−${points}`];
	const [then, now] = [ratedPercent(figures.at(place)), ratedPercent(figures.at(-1))];
	return pointsText(then, now, { up, down, same: messages.unchanged, none: '–' });
}
