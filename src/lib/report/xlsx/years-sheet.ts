import {
	cityRow,
	componentRows,
	layerRows,
	lensRows,
	type TrendRow
} from '#lib/domain/comparison/trend-rows.ts';
import { describeYearsLeftOut } from '#lib/i18n/describe-years-left-out.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { lensGroupNames } from '#lib/i18n/lens-group-names.ts';
import type { ComparedSince } from '../content/compared-since.ts';
import type { ReportSource } from '../content/report-source.ts';
import { namesOfYears, notesOfYears } from '../content/years-blocks.ts';
import { lineCell, shareCell, sheetOf, type ColumnOf, type ReportSheet } from './sheet.ts';

/** A row of the sheet: what it is, what it is called, and its figures of every year. */
type YearsRow = {
	readonly of: string;
	readonly name: string;
	readonly figures: TrendRow['figures'];
};

/** The years over what can be compared: the city, its layers, components and the groups of every lens. */
export function yearsSheet(source: ReportSource, compared: ComparedSince): ReportSheet {
	const { messages, years, choices } = source;
	const left = describeYearsLeftOut(compared.leftOut, source, choices.locale).map(
		({ title, items }) => `${messages.parts.gapList(title, items.length)}: ${items.join(' / ')}`
	);
	const lines = [
		years.yardstick(source.assessment.period.fiscalYear),
		...notesOfYears(source),
		...(left.length === 0 ? [] : [years.reportLeftOut, ...left])
	];
	const columns = namesOfYears(source).flatMap((name, place): readonly ColumnOf<YearsRow>[] => [
		[
			`${name} ${messages.percent}`,
			14,
			({ figures }) => shareCell(figures[place]?.percent ?? null)
		],
		[`${name} ${messages.grade}`, 12, ({ figures }) => gradeOf(figures[place], messages)]
	]);
	const sheet = sheetOf<YearsRow>(
		years.title,
		rowsOf(source, compared),
		[[years.kindOfRow, 24, ({ of }) => of], [years.nameOfRow, 40, ({ name }) => name], ...columns],
		2
	);
	return { ...sheet, above: lines.map((line) => [lineCell(line)]) };
}

const gradeOf = (
	figures: TrendRow['figures'][number] | undefined,
	messages: ReportSource['messages']
): string | undefined =>
	figures === undefined || figures.possible === 0 ? undefined : cityGradeText(figures, messages);

function rowsOf(source: ReportSource, { trend }: ComparedSince): readonly YearsRow[] {
	const { messages, years, choices, lenses, layerTitle, nameOf } = source;
	const named = (of: string, rows: readonly TrendRow[], name: (id: string) => string) =>
		rows
			.filter(({ figures }) => figures.some(({ possible }) => possible > 0))
			.map(({ id, figures }) => ({ of, name: name(id), figures }));
	return [
		...named(years.overall, [cityRow(trend)], () => messages.overall),
		...named(years.ofRows.layer, layerRows(trend), layerTitle),
		...named(years.ofRows.component, componentRows(trend), nameOf),
		...lenses.flatMap((lens) => {
			const titles = lensGroupNames(lens, choices.locale);
			return named(lens.title[choices.locale], lensRows(trend, lens), (id) => titles.get(id) ?? id);
		})
	];
}
