import { actionsClosing, dueOf } from './action-part.ts';
import { architectureOf, radarOf, rangeBarsOf } from './city-pictures.ts';
import { decisionsAsked } from './decisions-asked.ts';
import { gapText } from './gap-part.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { sinceBlocks } from './since-part.ts';
import { topGapsHeading, verdictOf } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Gaps named for leaders. */
const shownGaps = 5;

/** Two pages for the mayor and the council: how it stands, what is short, what is to be decided. */
export function leadersBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages } = source;
	return [
		heading(1, messages.leadersTitle, 'summary'),
		paragraph(verdictOf(source)),
		{ kind: 'pictures', pictures: [architectureOf(source, source.assessment.components)] },
		heading(2, messages.decisionsTitle, 'decisions'),
		{ kind: 'list', items: decisionsAsked(source) },
		{ kind: 'page-break' },
		topGapsHeading(source, 1, shownGaps),
		...topGaps(source),
		...comparison(source),
		paragraph(messages.leadersFoot, 'small')
	];
}

function topGaps(source: ReportSource): readonly ReportBlock[] {
	const { gaps, messages } = source;
	if (gaps.length === 0) return [paragraph(messages.noGaps)];
	const columns = [
		headerColumn(messages.controlAndRisk),
		column(messages.status),
		column(messages.action)
	];
	const rows = gaps.slice(0, shownGaps).map((gap): readonly ReportCell[] => {
		const { pair, status } = gap.judged;
		const key = keyOfPair(pair);
		const actions = actionsClosing(source, key).map((action) =>
			messages.plannedBy(
				action.title,
				action.owner ?? messages.noOwner,
				dueOf(source, action, messages.listComma)
			)
		);
		return [
			{
				text: gapText(source, pair),
				...(pair.control.essential && { mark: { kind: 'essential' as const } })
			},
			{ text: messages.statuses[status], mark: { kind: 'status', status } },
			{ text: actions.length === 0 ? messages.noAction : actions.join('\n') }
		];
	});
	return [table(messages.topGaps, columns, rows)];
}

/** What changed since last time; without a last time the layers as they stand. */
const comparison = (source: ReportSource): readonly ReportBlock[] =>
	source.choices.since.length === 0
		? [
				heading(2, source.messages.layerTable, 'layers'),
				{ kind: 'pictures', pictures: [radarOf(source), rangeBarsOf(source)] }
			]
		: sinceBlocks(source, 2);
