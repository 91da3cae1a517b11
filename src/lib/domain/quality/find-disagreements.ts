import type { Assessment } from '../assessment/assessment.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { standingFindings } from '../review/findings.ts';
import type { QualityFinding } from './quality-finding.ts';
import type { AnswerClaim, QualityCheck } from './quality-subject.ts';

/** Answers that a reviewer or a party sees differently than the city says today. */
export const findDisagreements: QualityCheck = ({ assessment, claims = [] }) => [
	...openFindings(assessment),
	...differingClaims(assessment, [...takenClaims(assessment), ...claims])
];

function openFindings(assessment: Assessment): readonly QualityFinding[] {
	const { answers } = assessment;
	return standingFindings(assessment)
		.filter(({ component, control, status }) => {
			const today = answers[component]?.[control]?.status;
			return status === undefined || status !== today;
		})
		.map(({ component, control, status }) => ({
			kind: 'reviewer-disagrees',
			component,
			control,
			subject: status ?? null,
			count: null
		}));
}

/** What parties said in responses that were taken, as the history noted it. */
function takenClaims({ responses = [], history }: Assessment): readonly AnswerClaim[] {
	const taken = new Set(
		responses.flatMap(({ takenAt, accepted }) =>
			accepted.map((key) => `${takenAt} ${answerKeyText(key)}`)
		)
	);
	if (taken.size === 0) return [];
	return history.flatMap(({ at, component, control, after }) =>
		after !== undefined && taken.has(`${at} ${answerKeyText({ component, control })}`)
			? [{ component, control, answer: after }]
			: []
	);
}

/** The party's last word counts. */
function differingClaims(
	{ answers }: Assessment,
	claims: readonly AnswerClaim[]
): readonly QualityFinding[] {
	const last = new Map(claims.map((claim) => [answerKeyText(claim), claim]));
	return [...last.values()]
		.filter(({ component, control, answer }) => {
			const today = answers[component]?.[control]?.status;
			return today !== undefined && answer.status !== undefined && today !== answer.status;
		})
		.map(({ component, control, answer }) => ({
			kind: 'party-disagrees',
			component,
			control,
			subject: answer.status ?? null,
			count: null
		}));
}
