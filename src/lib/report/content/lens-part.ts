import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import type { Lens, LensGroup } from '#lib/domain/checklist/lens.ts';
import { lensFigures, type LensGroupFigures } from '#lib/domain/scoring/lens-figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { idRanges } from './id-ranges.ts';
import { otherLenses } from './rule-part.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeCell } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';
import { lensYears } from './years-blocks.ts';

/** The same answers under every other grouping that the checklist refers to. */
export function lensPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, score } = source;
	const sections = otherLenses(source).flatMap((lens): readonly ReportBlock[] => {
		const figures = lensFigures(lens, score.pairs);
		return figures.some(({ controls }) => controls > 0) ? lensSection(source, lens, figures) : [];
	});
	const years = lensYears(source, source.lenses);
	if (sections.length + years.length === 0) return [];
	return [
		heading(1, messages.lensesTitle, 'lenses'),
		paragraph(messages.lensesLead),
		...sections,
		...years
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
		lensTable(source, title, rowsOf(source, lens.groups, figures)),
		...withoutControls(source, lens.groups, figures)
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
		column(messages.parts.controlsOf),
		column(messages.grade),
		column(messages.percent, 'end')
	];
	return table(caption, columns, rows);
}

/** A row for every group, its inner groups indented below it. */
function rowsOf(
	source: ReportSource,
	groups: readonly LensGroup[],
	figures: readonly LensGroupFigures[],
	indent = 0
): readonly (readonly (ReportCell | string)[])[] {
	return groups.flatMap((group, index) => {
		const own = figures[index];
		if (own === undefined || own.controls === 0) return [];
		return [
			rowOf(source, { text: nameOf(group, source), ...(indent > 0 && { indent }) }, own),
			...rowsOf(source, group.groups ?? [], own.groups, indent + 1)
		];
	});
}

/** The id as its framework writes it, before the name. */
const nameOf = ({ id, title }: LensGroup, { choices }: ReportSource): string =>
	`${id}　${title[choices.locale]}`;

/** The controls of a group, unless the groups within it name them. */
const controlsText = (
	{ groups, ids }: LensGroupFigures,
	{ listComma }: ReportSource['messages']
): string => (groups.some(({ controls }) => controls > 0) ? '–' : idRanges(ids, listComma));

const rowOf = (
	{ messages }: ReportSource,
	name: ReportCell,
	figures: LensGroupFigures
): readonly (ReportCell | string)[] => [
	name,
	controlsText(figures, messages),
	gradeCell(figures, messages),
	formatPercent(figures.percent)
];

/** The groups that no control of this city speaks to, in a line. */
function withoutControls(
	source: ReportSource,
	groups: readonly LensGroup[],
	figures: readonly LensGroupFigures[]
): readonly ReportBlock[] {
	const { messages } = source;
	const names = emptyGroups(groups, figures).map((group) => nameOf(group, source));
	return names.length === 0
		? []
		: [paragraph(messages.parts.lensEmptyGroups(names.join(messages.listComma)), 'small')];
}

const emptyGroups = (
	groups: readonly LensGroup[],
	figures: readonly LensGroupFigures[]
): readonly LensGroup[] =>
	groups.flatMap((group, index) => {
		const own = figures[index];
		if (own === undefined) return [];
		return own.controls === 0 ? [group] : emptyGroups(group.groups ?? [], own.groups);
	});
