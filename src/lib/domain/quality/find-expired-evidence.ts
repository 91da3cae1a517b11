import type { AnswerKey } from '../assessment/answer-key.ts';
import { isExpired } from '../assessment/evidence.ts';
import { placedAnswers } from './placed-answers.ts';
import type { QualityCheck } from './quality-subject.ts';

/** Evidence that had expired on the as-of date and that answers still name: one finding for each piece. */
export const findExpiredEvidence: QualityCheck = ({ assessment }) => {
	const { evidence, asOf } = assessment;
	const users = new Map<string, AnswerKey[]>(
		evidence.filter((one) => isExpired(one, asOf)).map(({ id }) => [id, []])
	);
	for (const { component, control, answer } of placedAnswers(assessment)) {
		for (const id of new Set(answer.evidence)) users.get(id)?.push({ component, control });
	}
	return [...users].flatMap(([subject, [first, ...others]]) =>
		first === undefined
			? []
			: [{ kind: 'evidence-expired' as const, ...first, subject, count: others.length + 1 }]
	);
};
