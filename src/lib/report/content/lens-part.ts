import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import type { Lens, LensGroup } from '#lib/domain/checklist/lens.ts';
import { lensFigures, type LensGroupFigures } from '#lib/domain/scoring/lens-figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeCell, rangeOf } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** The same answers under every other grouping that the checklist refers to. */
export function lensPart(source: ReportSource): readonly ReportBlock[] {
	const { lenses, messages, score } = source;
	const sections = lenses.flatMap((lens): readonly ReportBlock[] => {
		const figures = lensFigures(lens, score.pairs);
		return figures.some(({ controls }) => controls > 0) ? lensSection(source, lens, figures) : [];
	});
	if (sections.length === 0) return [];
	return [
		{ kind: 'page-break' },
		heading(1, messages.lensesTitle, 'lenses'),
		paragraph(messages.lensesLead),
		...sections
	];
}

function lensSection(
	source: ReportSource,
	lens: Lens,
	figures: readonly LensGroupFigures[]
): readonly ReportBlock[] {
	const { messages, choices } = source;
	const title = lens.title[choices.locale];
	const about = messages.lensAbout(lens.about[choices.locale], lens.version, lens.revision);
	return [
		heading(2, title, `lens-${lens.lens}`),
		paragraph(about),
		...inForce(source, lens),
		lensTable(source, title, rowsOf(source, lens.groups, figures))
	];
}

function inForce({ assessment, messages }: ReportSource, lens: Lens): readonly ReportBlock[] {
	if (lens.inForce === undefined) return [];
	const days = daysUntil(assessment.asOf, lens.inForce);
	const text = messages.inForce(messages.dateOf(lens.inForce), days);
	return [paragraph(text)];
}

function lensTable(
	{ messages }: ReportSource,
	caption: string,
	rows: readonly (readonly (ReportCell | string)[])[]
): ReportBlock {
	const columns = [
		headerColumn(messages.lensGroup),
		column(messages.lensControls, 'end'),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.range, 'end'),
		column(messages.coverage, 'end')
	];
	return table(caption, columns, rows);
}

/** A row for every group, its inner groups indented below it. */
function rowsOf(
	source: ReportSource,
	groups: readonly LensGroup[],
	figures: readonly LensGroupFigures[],
	indent = ''
): readonly (readonly (ReportCell | string)[])[] {
	return groups.flatMap((group, index) => {
		const own = figures[index];
		if (own === undefined) return [];
		return [
			rowOf(source, `${indent}${nameOf(group, source)}`, own),
			...rowsOf(source, group.groups ?? [], own.groups, `${indent}　`)
		];
	});
}

/** The id as its framework writes it, before the name. */
const nameOf = ({ id, title }: LensGroup, { choices }: ReportSource): string =>
	`${id}　${title[choices.locale]}`;

const rowOf = (
	{ messages }: ReportSource,
	name: string,
	figures: LensGroupFigures
): readonly (ReportCell | string)[] =>
	figures.controls === 0
		? [name, '0', messages.lensEmpty, '–', '–', '–']
		: [
				name,
				String(figures.controls),
				gradeCell(figures, messages),
				formatPercent(figures.percent),
				rangeOf(figures),
				formatPercent(figures.coverage)
			];
