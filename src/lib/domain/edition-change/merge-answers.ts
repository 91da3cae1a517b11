import type { PlacedAnswer } from '../assessment/answer-map.ts';
import type { Answer, AnswerStatus } from '../assessment/answer.ts';

/** Weakest first. "Not applicable" says nothing of the others and counts only where all say it. */
const byWeakness: readonly AnswerStatus[] = [
	'not-met',
	'planned',
	'unknown',
	'partly',
	'met',
	'not-applicable'
];

/** Limits of the format (`answerSchema`): longest text in characters, most evidence items. */
const longestText = 20_000;
const mostEvidence = 500;

/**
 * One answer of several: the weakest status, all texts one after the other with their control's id,
 * and all evidence. Whoever calls keeps the originals, since texts are cut where the format ends.
 */
export function mergeAnswers(given: readonly PlacedAnswer[]): Answer {
	const weakest = given.toSorted((a, b) => weaknessOf(a.answer) - weaknessOf(b.answer))[0];
	if (weakest === undefined) return {};
	const { status, updatedAt, updatedBy } = weakest.answer;
	const reason = joined(given, 'reason');
	const party = given.find(({ answer }) => answer.party !== undefined)?.answer.party;
	const evidence = [...new Set(given.flatMap(({ answer }) => answer.evidence ?? []))];
	return {
		...(status !== undefined && { status }),
		...mergedNote(given),
		...(reason !== '' && { reason }),
		...(party !== undefined && { party }),
		...(evidence.length > 0 && { evidence: evidence.slice(0, mostEvidence) }),
		...(updatedAt !== undefined && { updatedAt }),
		...(updatedBy !== undefined && { updatedBy })
	};
}

/** All notes together; for the city alone where one of them is. */
function mergedNote(given: readonly PlacedAnswer[]): Pick<Answer, 'note' | 'privateNote'> {
	const note = joined(given, 'note');
	if (note === '') return {};
	const isPrivate = given.some(({ answer }) => answer.privateNote === true);
	return { note, ...(isPrivate && { privateNote: true }) };
}

const weaknessOf = ({ status }: Answer): number =>
	status === undefined ? byWeakness.length : byWeakness.indexOf(status);

function joined(given: readonly PlacedAnswer[], field: 'note' | 'reason'): string {
	return given
		.flatMap(({ control, answer }) => {
			const text = answer[field] ?? '';
			return text === '' ? [] : [`${control}: ${text}`];
		})
		.join('\n\n')
		.slice(0, longestText);
}
