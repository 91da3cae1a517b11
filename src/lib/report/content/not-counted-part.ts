import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { isExcused } from '#lib/domain/scoring/counted-status.ts';
import { listExcluded, type ExcludedControl } from '#lib/domain/scoring/list-excluded.ts';
import { describeExclusion } from '#lib/i18n/describe-exclusion.ts';
import { pairAnchor } from './anchors.ts';
import { withMark } from './answer-marks.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

type Row = readonly (ReportCell | string)[];

/** What no figure counts: answers that took their pair out, and what stated facts exclude. */
export function notCountedPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, assessment, checklist, scope, score } = source;
	const excused = excusedRows(source);
	// What an extract leaves out would tell of components that are not its own.
	const excluded = scope === 'whole' ? listExcluded(checklist, assessment) : [];
	if (excused.length === 0 && excluded.length === 0) return [];
	const count = { counted: score.pairs.length, excused: excused.length, excluded: excluded.length };
	return [
		heading(1, messages.notCountedTitle, 'not-applicable'),
		...(scope === 'whole' ? [paragraph(messages.countedOf(count))] : []),
		...excusedBlocks(source, excused),
		...excludedBlocks(source, excluded)
	];
}

/** Answers to what is asked: one that stated facts exclude since is listed as excluded, and counted once. */
const excusedRows = ({
	messages,
	assessment,
	pairs,
	nameOf,
	titleOf
}: ReportSource): readonly Row[] =>
	pairs.flatMap((pair) => {
		const answer = assessment.answers[pair.component]?.[pair.control.id];
		if (!isExcused(answer)) return [];
		return [
			[
				pair.control.id,
				{ text: titleOf(pair), to: pairAnchor(pair) },
				nameOf(pair.component),
				withMark(answer?.reason ?? '', answer, messages)
			]
		];
	});

function excusedBlocks({ messages }: ReportSource, rows: readonly Row[]): readonly ReportBlock[] {
	if (rows.length === 0) return [];
	const columns = [
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.component),
		column(messages.reason)
	];
	return [
		heading(2, messages.notApplicableTitle, 'excused'),
		paragraph(messages.notApplicableLead),
		table(messages.notApplicableTitle, columns, rows)
	];
}

function excludedBlocks(
	source: ReportSource,
	excluded: readonly ExcludedControl[]
): readonly ReportBlock[] {
	if (excluded.length === 0) return [];
	const { messages, nameOf, checklist, choices } = source;
	const columns = [
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.component),
		column(messages.reason)
	];
	// One row for every control and reason, with the components it holds for.
	const told = excluded.map((one) => ({
		...one,
		reason: describeExclusion(one, checklist, choices.locale).join('\n')
	}));
	const alike = groupBy(told, ({ control, reason }) => `${control.id}\n${reason}`);
	const rows = Array.from(alike.values(), (group) => [
		group[0].control.id,
		group[0].control.title[choices.locale],
		group.map(({ component }) => nameOf(component)).join(messages.listComma),
		group[0].reason
	]);
	return [
		heading(2, messages.excludedTitle, 'excluded'),
		paragraph(messages.excludedLead),
		table(messages.excludedTitle, columns, rows)
	];
}
