import { isOverdue, isPending } from '#lib/domain/assessment/pending-action.ts';
import { responsibilityOf } from '#lib/domain/responsibility/responsibility-matrix.ts';
import { standingFindings } from '#lib/domain/review/findings.ts';
import { missingAnswers } from '#lib/domain/improvement/missing-answers.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { controlNames } from './control-names.ts';
import { actionsClosing } from './looked-up.ts';
import type { ReportSource } from './report-source.ts';
import { effortText, shownWays } from './ways-part.ts';

/** Controls named behind a count. */
const shownControls = 3;
/** Most actions named behind a count. */
const shownActions = 2;
/** Layers without a grade that are named one by one. */
const shownLayers = 2;

/** What only leaders can decide, most pressing first; a sentence when there is nothing. */
export function decisionsAsked(source: ReportSource, named = shownControls): readonly string[] {
	const asked = [
		...nearestWay(source, named),
		...essentialWithoutAction(source, named),
		...overdueActions(source, Math.min(named, shownActions)),
		...missingGrades(source),
		...withoutOwner(source),
		...unansweredFindings(source)
	];
	return asked.length === 0 ? [source.messages.decideNothing] : asked;
}

/** The next grade as a goal, with what it takes. */
const nearestWay = (source: ReportSource, named: number): readonly string[] =>
	shownWays(source)
		.slice(0, 1)
		.filter(({ items }) => items.length > 0)
		.map(({ name, effort, items }) =>
			source.messages.parts.decideWay(
				name,
				effortText(source, effort),
				controlNames(source, items, named)
			)
		);

function essentialWithoutAction(source: ReportSource, named: number): readonly string[] {
	const { messages, gaps } = source;
	const keys = gaps
		.filter(({ judged }) => judged.pair.control.essential)
		.map(({ judged }) => keyOfPair(judged.pair))
		.filter((key) => !actionsClosing(source, key).some(isPending));
	if (keys.length === 0) return [];
	return [messages.decideEssential(keys.length, controlNames(source, keys, named))];
}

function overdueActions({ messages, assessment }: ReportSource, most: number): readonly string[] {
	const overdue = assessment.actions.filter((action) => isOverdue(action, assessment.asOf));
	if (overdue.length === 0) return [];
	const named = overdue.slice(0, most).map(({ title }) => title);
	return [
		messages.decideOverdue(
			overdue.length,
			named.join(messages.listComma),
			overdue.length > most ? 'more' : 'all'
		)
	];
}

const missingGrades = ({ messages, score, layerTitle }: ReportSource): readonly string[] =>
	missingAnswers(score)
		.slice(0, shownLayers)
		.map(({ layer, needed }) => messages.parts.decideAnswers(layerTitle(layer), needed));

function withoutOwner({ messages, score, assessment }: ReportSource): readonly string[] {
	const { unowned } = responsibilityOf(score.pairs, assessment);
	return unowned.length === 0 ? [] : [messages.decideOwner(unowned.length)];
}

function unansweredFindings({ messages, assessment }: ReportSource): readonly string[] {
	const findings = standingFindings(assessment).filter(({ reply }) => reply === undefined);
	return findings.length === 0 ? [] : [messages.decideFindings(findings.length)];
}
