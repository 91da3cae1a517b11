import {
	cityRow,
	componentRows,
	layerRows,
	lensRows,
	type TrendRow
} from '#lib/domain/comparison/trend-rows.ts';
import type { Lens, LensGroup } from '#lib/domain/checklist/lens.ts';
import { describeYearsCompared, toldYear } from '#lib/i18n/describe-years-compared.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { heading, paragraph } from './text-blocks.ts';
import { yearsTables, type NamedTrendRow } from './years-table.ts';

/** What has to be known of the compared years before their figures. */
export const yearNotes = (source: ReportSource): readonly ReportBlock[] =>
	notesOfYears(source).map((note) => paragraph(note));

/** The same as plain sentences. */
export function notesOfYears({ compared, choices, assessment }: ReportSource): readonly string[] {
	if (compared === undefined) return [];
	const told = [...choices.since, toldYear(assessment)];
	return describeYearsCompared(told, compared.trend, choices.locale);
}

/** What the earlier years and this one are called; two assessments of one year by their days as well. */
export function namesOfYears({ choices, assessment, messages }: ReportSource): readonly string[] {
	const all = [...choices.since, { ...assessment.period, asOf: assessment.asOf }];
	const names = messages.parts.shortYears(all.map(({ fiscalYear }) => fiscalYear));
	return all.map(({ fiscalYear, asOf }, place) => {
		const name = names[place] ?? '';
		const isOnly = all.filter((one) => one.fiscalYear === fiscalYear).length === 1;
		return isOnly ? name : `${name} ${asOf}`;
	});
}

/** The city and its layers through all the years, where there are more than two. */
export function layerYears(source: ReportSource): readonly ReportBlock[] {
	const { compared, messages, years, layers, layerTitle } = source;
	if (compared === undefined || compared.trend.years.length < 3) return [];
	const told = new Set<string>(layers.map(({ layer }) => layer));
	return [
		heading(3, years.trend, 'layer-years'),
		paragraph(years.pointsNote, 'small'),
		...tablesOf(source, { caption: years.trend, of: messages.layer }, [
			{ ...cityRow(compared.trend), name: messages.overall },
			...named(
				layerRows(compared.trend).filter(({ id }) => told.has(id)),
				layerTitle
			)
		])
	];
}

/** The components through the years. */
export function componentYears(source: ReportSource): readonly ReportBlock[] {
	const { compared, years, nameOf } = source;
	const rows = compared === undefined ? [] : named(componentRows(compared.trend), nameOf);
	if (rows.length === 0) return [];
	return [
		heading(3, years.components, 'component-years'),
		paragraph(years.pointsNote, 'small'),
		...tablesOf(source, { caption: years.components, of: years.ofRows.component }, rows)
	];
}

/** The groups of every lens through the years; groups within groups stand in the tables of this year alone. */
export function lensYears(source: ReportSource, lenses: readonly Lens[]): readonly ReportBlock[] {
	const { compared, years, choices } = source;
	if (compared === undefined) return [];
	const { trend } = compared;
	const tables = lenses.flatMap((lens) => {
		const titles = new Map(lens.groups.map((group) => [group.id, titleOf(group, choices.locale)]));
		const rows = lensRows(trend, lens).filter(
			({ depth, figures }) => depth === 0 && figures.some(({ possible }) => possible > 0)
		);
		if (rows.length === 0) return [];
		return [
			heading(3, lens.title[choices.locale], `lens-years-${lens.lens}`),
			...tablesOf(
				source,
				{ caption: lens.title[choices.locale], of: years.ofRows.lens },
				named(rows, (id) => titles.get(id) ?? id)
			)
		];
	});
	if (tables.length === 0) return [];
	return [heading(2, years.lens, 'lens-years'), paragraph(years.pointsNote, 'small'), ...tables];
}

const titleOf = ({ id, title }: LensGroup, locale: ReportSource['choices']['locale']): string =>
	`${id}　${title[locale]}`;

const named = (
	rows: readonly TrendRow[],
	nameOf: (id: string) => string
): readonly NamedTrendRow[] => rows.map((row) => ({ ...row, name: nameOf(row.id) }));

const tablesOf = (
	source: ReportSource,
	words: { readonly caption: string; readonly of: string },
	rows: readonly NamedTrendRow[]
): readonly ReportBlock[] =>
	yearsTables(source, {
		...words,
		rows,
		years: namesOfYears(source)
	});
