import { gapAnchor, pairAnchor } from './anchors.ts';
import { isProved, notesOf, statusCell, type AnswerRow } from './answer-row.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { gapOf } from './looked-up.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { paragraph } from './text-blocks.ts';

/** Components that fit beside each other. */
const mostColumns = 5;

/** Controls against components, with status and evidence; beneath, what was noted of single answers. */
export function answerMatrix(
	source: ReportSource,
	rows: readonly AnswerRow[]
): readonly ReportBlock[] {
	const components = [...new Set(rows.map(({ pair }) => pair.component))];
	const parts = Math.ceil(components.length / mostColumns);
	const each = Math.ceil(components.length / parts);
	return [
		...Array.from({ length: parts }, (_, part) =>
			matrixOf(source, rows, components.slice(part * each, (part + 1) * each))
		),
		...(rows.some((row) => isProved(source, row))
			? [paragraph(source.messages.parts.provedLegend, 'small')]
			: []),
		...noteTable(source, rows)
	];
}

function matrixOf(
	source: ReportSource,
	rows: readonly AnswerRow[],
	components: readonly string[]
): ReportBlock {
	const { messages, nameOf, titleOf } = source;
	const shown = rows.filter(({ pair }) => components.includes(pair.component));
	const byControl = groupBy(shown, ({ pair }) => pair.control.id);
	return table(
		messages.answersOf(components.map(nameOf).join(messages.listComma)),
		[headerColumn(messages.control), ...components.map((component) => column(nameOf(component)))],
		Array.from(byControl.values(), (ofControl): readonly ReportCell[] => {
			const { pair } = ofControl[0];
			return [
				{
					text: `${pair.control.id} ${titleOf(pair)}`,
					...(pair.control.essential && { mark: { kind: 'essential' as const } })
				},
				...components.map((component) =>
					answerCell(
						source,
						ofControl.find((row) => row.pair.component === component)
					)
				)
			];
		})
	);
}

/** Status and evidence, leading to the gap where it is one; a dash where the control does not apply. */
function answerCell(source: ReportSource, row: AnswerRow | undefined): ReportCell {
	if (row === undefined) return { text: '–' };
	const cell = statusCell(source, row);
	const text = isProved(source, row) ? source.messages.parts.provedSign(cell.text) : cell.text;
	return { ...cell, text, id: pairAnchor(row.pair), ...gapLink(source, row) };
}

const gapLink = (source: ReportSource, { pair }: AnswerRow): Pick<ReportCell, 'to'> =>
	gapOf(source, pair) === undefined ? {} : { to: gapAnchor(pair.control.id) };

/** Notes, reasons and reviewers' words, where there are any; those of gaps stand with the gaps. */
function noteTable(source: ReportSource, rows: readonly AnswerRow[]): readonly ReportBlock[] {
	const { messages, nameOf } = source;
	const noted = rows
		.map((row) => ({ row, note: notesOf(source, row) }))
		.filter(({ note }) => note !== '');
	if (noted.length === 0) return [];
	return [
		table(
			messages.parts.notesTitle,
			[column(messages.controlId), headerColumn(messages.component), column(messages.note)],
			noted.map(({ row: { pair }, note }) => [
				{ text: pair.control.id, to: pairAnchor(pair) },
				nameOf(pair.component),
				note
			])
		)
	];
}
