import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import { actionsClosing, dueOf } from './action-part.ts';
import { actionAnchor, gapAnchor, pairAnchor } from './anchors.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Every gap with what can happen, and what will close it: who, by when. */
export function gapPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, gaps } = source;
	return [
		{ kind: 'page-break' },
		heading(1, messages.gapsTitle, 'gaps'),
		paragraph(`${messages.gapsLead(gaps.length)}${messages.essentialLegend}`),
		...(gaps.length === 0 ? [] : [gapTable(source)])
	];
}

function gapTable(source: ReportSource): ReportBlock {
	const { messages, gaps } = source;
	const columns = [
		column(messages.size, 'end'),
		column(messages.controlId),
		headerColumn(messages.controlAndRisk),
		column(messages.status),
		column(messages.actionOwnerDue)
	];
	const rows = gaps.map((gap): readonly ReportCell[] => {
		const { pair, status } = gap.judged;
		return [
			{ text: String(gap.size), strong: true, id: gapAnchor(pair) },
			{
				text: pair.control.id,
				to: pairAnchor(pair),
				...(pair.control.essential && { mark: { kind: 'essential' } })
			},
			{ text: gapText(source, pair) },
			{ text: messages.statuses[status], mark: { kind: 'status', status } },
			actionCell(source, gap)
		];
	});
	return table(messages.gapsTitle, columns, rows);
}

/** What a control is there to prevent. */
export const risksOf = (
	{ checklist, choices }: ReportSource,
	{ control }: Pair
): readonly string[] =>
	checklist.risks
		.filter(({ id }) => control.risks.includes(id))
		.map(({ title }) => title[choices.locale]);

/** The same in a line. */
export const risksText = (source: ReportSource, pair: Pair): string =>
	risksOf(source, pair).join(source.choices.locale === 'ja' ? '／' : '; ');

/** A control on its component, and below it what can happen. */
export function gapText(source: ReportSource, pair: Pair): string {
	const { messages, nameOf, titleOf } = source;
	const question = messages.questionOf(titleOf(pair), nameOf(pair.component));
	return `${question}\n${risksText(source, pair)}`.trimEnd();
}

/** Owner and day of each action that closes the gap, leading to the action; its title stands there. */
function actionCell(source: ReportSource, { judged: { pair } }: Gap): ReportCell {
	const { messages } = source;
	const closing = actionsClosing(source, keyOfPair(pair));
	if (closing.length === 0) return { text: messages.noAction };
	return {
		text: '',
		refs: closing.map((action) => ({
			text: `${action.owner ?? messages.noOwner}　${dueOf(source, action, ' ')}`,
			to: actionAnchor(action.id)
		}))
	};
}
