import { groupGapsByControl, type ControlGaps } from '#lib/domain/gap/group-gaps.ts';
import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { dueOf } from './action-part.ts';
import { actionAnchor, gapAnchor } from './anchors.ts';
import { actionsClosing, deferralReason } from './looked-up.ts';
import { noteText } from './note-text.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Every gap, by control: what is required, what is missing where, the first step, and what is planned. */
export function gapPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, gaps, scope } = source;
	const groups = groupGapsByControl(gaps);
	// The whole report says with its layers what the star is.
	const legend = scope === 'whole' ? '' : messages.essentialLegend;
	return [
		heading(1, messages.gapsTitle, 'gaps'),
		paragraph(
			gaps.length === 0
				? messages.gapsLead(0)
				: `${messages.gapsLead(gaps.length)}${messages.parts.priorityNote}${legend}`
		),
		...(groups.length === 0 ? [] : [gapTable(source, groups)])
	];
}

function gapTable(source: ReportSource, groups: readonly ControlGaps[]): ReportBlock {
	const { messages } = source;
	const columns = [
		column(messages.parts.priority, 'end'),
		headerColumn(messages.parts.controlAndState)
	];
	return table(
		messages.gapsTitle,
		columns,
		groups.map((group) => rowOf(source, group))
	);
}

function rowOf(source: ReportSource, { control, size, gaps }: ControlGaps): readonly ReportCell[] {
	const plans = planRefs(source, gaps);
	return [
		{ text: String(size), strong: true, id: gapAnchor(control.id) },
		{
			...(control.essential && { mark: { kind: 'essential' } }),
			text: [controlText(source, gaps, plans.length > 0), ...placeLines(source, gaps)].join('\n'),
			refs: plans
		}
	];
}

/** A control with all that is the same wherever it falls short. */
function controlText(source: ReportSource, gaps: readonly Gap[], isPlanned: boolean): string {
	const { messages, choices, titleOf } = source;
	const { parts } = messages;
	const pair = gaps[0]?.judged.pair;
	if (pair === undefined) return '';
	const { control, impact } = pair;
	const risks = risksText(source, pair);
	const weights = [
		parts.weights(messages.effortSizes[control.effort], control.weight, impact),
		...(isPlanned ? [] : [parts.noPlan])
	].join(parts.dotted);
	return [
		`${control.id}　${titleOf(pair)}${messages.bracketed(weights)}`,
		parts.required(control.statement[choices.locale]),
		[
			...(risks === '' ? [] : [parts.canHappen(risks)]),
			...control.how.slice(0, 1).map((step) => parts.firstStep(step[choices.locale]))
		].join(parts.apart)
	].join('\n');
}

/** What stands at each component and what was noted to be missing; those of which the same is said, together. */
function placeLines(source: ReportSource, gaps: readonly Gap[]): readonly string[] {
	const { messages, nameOf } = source;
	const said = groupBy(gaps, (gap) => stateText(source, gap));
	return Array.from(said, ([text, alike]) =>
		messages.parts.placeStatus(
			alike.map(({ judged }) => nameOf(judged.pair.component)).join(messages.listComma),
			text
		)
	);
}

/** The status of an answer, its note, and why nothing is planned. */
function stateText(source: ReportSource, { judged }: Gap): string {
	const { messages } = source;
	const { pair, status, answer } = judged;
	const { parts } = messages;
	const reason = deferralReason(source, keyOfPair(pair));
	const said = [
		messages.statuses[status],
		noteText(answer, messages),
		reason === '' ? undefined : parts.deferred(reason)
	].filter(Boolean);
	// What ends as a sentence needs no second mark before the next.
	return said
		.map((text, i) => (i < said.length - 1 ? text?.replace(/[。.]$/u, '') : text))
		.join(parts.dot);
}

/** Owner and day of each action that closes one of the gaps, leading to the action. */
function planRefs(source: ReportSource, gaps: readonly Gap[]): NonNullable<ReportCell['refs']> {
	const { messages } = source;
	const closing = [
		...new Set(gaps.flatMap(({ judged: { pair } }) => actionsClosing(source, keyOfPair(pair))))
	];
	return closing.map((action) => ({
		text: messages.parts.plan(action.owner ?? messages.noOwner, dueOf(source, action, ' ')),
		to: actionAnchor(action.id)
	}));
}

/** What a control is there to prevent. */
export const risksOf = (
	{ checklist, choices }: Pick<ReportSource, 'checklist' | 'choices'>,
	{ control }: Pick<Pair, 'control'>
): readonly string[] =>
	checklist.risks
		.filter(({ id }) => control.risks.includes(id))
		.map(({ title }) => title[choices.locale]);

/** The same in a line. */
export const risksText = (
	source: Pick<ReportSource, 'checklist' | 'choices'>,
	pair: Pick<Pair, 'control'>
): string => risksOf(source, pair).join(source.choices.locale === 'ja' ? '／' : '; ');
