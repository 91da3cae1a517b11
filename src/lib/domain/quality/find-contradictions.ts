import type { AnswerKey } from '../assessment/answer-key.ts';
import type { AnswerStatus } from '../assessment/answer.ts';
import { isPending } from '../assessment/pending-action.ts';
import { listExcluded } from '../scoring/list-excluded.ts';
import type { QualityFinding } from './quality-finding.ts';
import type { QualityCheck, QualitySubject } from './quality-subject.ts';

/** Answers that do not fit the facts of the city, or the actions that are linked to them. */
export const findContradictions: QualityCheck = (subject) => [
	...answersAgainstFacts(subject),
	...answersAgainstActions(subject)
];

/** These say that there is something; the facts say that there is not. */
const claimsSomething: readonly (AnswerStatus | undefined)[] = [
	'met',
	'partly',
	'planned',
	'not-met'
];

/** Controls that a component's criticality takes away contradict nothing: only stated facts do. */
const answersAgainstFacts = ({
	checklist,
	assessment
}: QualitySubject): readonly QualityFinding[] =>
	listExcluded(checklist, assessment)
		.filter(({ facts }) => facts.length > 0)
		.filter(({ component, control }) =>
			claimsSomething.includes(assessment.answers[component]?.[control.id]?.status)
		)
		.map(({ component, control, facts: [fact = null] }) => ({
			kind: 'answered-though-excluded',
			component,
			control: control.id,
			subject: fact,
			count: null
		}));

function answersAgainstActions({ assessment }: QualitySubject): readonly QualityFinding[] {
	const statusOf = ({ component, control }: AnswerKey) =>
		assessment.answers[component]?.[control]?.status;
	return assessment.actions.flatMap((action) => {
		if (isPending(action)) {
			const met = action.closes.filter((key) => statusOf(key) === 'met');
			return met.map((key) => finding('met-with-open-action', key, action.id));
		}
		if (action.state === 'dropped') return [];
		const short = action.closes.filter((key) =>
			['partly', 'planned', 'not-met'].includes(statusOf(key) ?? '')
		);
		return short.map((key) => finding('done-action-still-short', key, action.id));
	});
}

const finding = (
	kind: QualityFinding['kind'],
	{ component, control }: AnswerKey,
	subject: string
): QualityFinding => ({ kind, component, control, subject, count: null });
