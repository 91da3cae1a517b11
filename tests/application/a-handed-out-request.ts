import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { prepareMerge, type PreparedMerge } from '#lib/application/prepare-merge.ts';
import { copyToAnswer, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import { isTheirsToTake } from '#lib/domain/merge/merge-state.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';
import { valueOf } from '../support/value-of.ts';
import { without } from '../support/without.ts';

const asked = [
	{ component: 'own-app', control: 'SVC-01' },
	{ component: 'own-app', control: 'SVC-02' }
];
/** When the request was handed out. */
export const at = '2026-11-22T00:00:00Z';
/** When its response is taken in, and by whom. */
export const later = { at: '2026-12-01T00:00:00Z', by: '担当' };
/** A city that never asked anybody. */
export const city: Assessment = without(
	{ ...aCityWithSecrets.assessment, requests: [], responses: [], stages: [] },
	'workingCopy'
);
/** What the party is given, and the city that remembers it. */
export const { part, assessment: mine } = valueOf(
	handOutRequest(
		city,
		{ id: 'r1', party: 'own-firm', keys: asked, deadline: '2026-12-31' },
		{ at, digestOf: assessmentDigest }
	)
);

/** What the party sends back after it changed answers of its copy. */
export function responseWith(changes: Readonly<Record<string, Answer>>): Assessment {
	const copy = copyToAnswer(part) as Assessment;
	const answered = recordAnswers(
		copy,
		Object.entries(changes).map(([control, answer]) => ({ component: 'own-app', control, answer })),
		{ at: '2026-11-25T00:00:00Z', by: '事業者' }
	);
	return responseOf(answered) as Assessment;
}
/** What taking a response in would change. */
export function prepared(
	given: Assessment,
	theirs: Assessment,
	received = '2026-12-01'
): PreparedMerge {
	const result = prepareMerge(given, { theirs, from: 'response' }, received);
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}
/** What would be taken in. */
export const toTake = ({ plan }: PreparedMerge) =>
	plan.items.filter(({ state }) => isTheirsToTake(state)).map(({ id }) => id);
