import { responsibilityOf } from '#lib/domain/responsibility/responsibility-matrix.ts';
import { standingFindings } from '#lib/domain/review/findings.ts';
import { actionsClosing, isOpen } from './action-part.ts';
import type { ReportSource } from './report-source.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';

/** Controls named behind a count. */
const shownControls = 3;
/** Actions named behind a count. */
const shownActions = 2;

/** What only leaders can decide, most pressing first; a sentence when there is nothing. */
export function decisionsAsked(source: ReportSource): readonly string[] {
	const { messages, gaps, questions, assessment, score } = source;
	const withoutAction = gaps.filter(
		({ judged: { pair } }) =>
			!actionsClosing(source, keyOfPair(pair)).some(({ state }) => isOpen(state))
	);
	const essential = withoutAction.filter(({ judged }) => judged.pair.control.essential);
	const overdue = assessment.actions.filter(
		({ state, due }) => isOpen(state) && due !== undefined && due < assessment.asOf
	);
	const { unowned } = responsibilityOf(score.pairs, assessment);
	const findings = standingFindings(assessment).filter(({ reply }) => reply === undefined);
	const named = [
		...new Set(
			essential.map(({ judged }) =>
				messages.controlAt(source.titleOf(judged.pair), source.nameOf(judged.pair.component))
			)
		)
	];
	const asked = [
		essential.length > 0 &&
			messages.decideEssential(
				essential.length,
				named.slice(0, shownControls).join(messages.listComma),
				named.length > shownControls ? 'more' : 'all'
			),
		overdue.length > 0 &&
			messages.decideOverdue(
				overdue.length,
				overdue
					.slice(0, shownActions)
					.map(({ title }) => title)
					.join(messages.listComma),
				overdue.length > shownActions ? 'more' : 'all'
			),
		withoutAction.length > essential.length &&
			messages.decidePlan(withoutAction.length - essential.length),
		unowned.length > 0 && messages.decideOwner(unowned.length),
		findings.length > 0 && messages.decideFindings(findings.length),
		questions.length > 0 && messages.decideAsk(questions.length)
	].filter((text) => text !== false);
	return asked.length === 0 ? [messages.decideNothing] : asked;
}
