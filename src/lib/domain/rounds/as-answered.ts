import { listAnswers } from '../assessment/answer-map.ts';
import type { Answer } from '../assessment/answer.ts';
import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';

/**
 * What counts of a response, or of what it was made from: status, note, reason and evidence that it brings
 * along. Whose answer it is and how its wording stood is the city's to say: that stays as mine has it, also
 * where the answer was taken back. Who gave it when is the sender's own claim, and left out.
 */
export function asAnswered(
	version: Assessment,
	mine: Assessment,
	asked: readonly AnswerKey[]
): Assessment {
	const brought = new Set(version.evidence.map(({ id }) => id));
	const places = new Map<string, AnswerKey>(
		[...listAnswers(version), ...asked].map((key) => [answerKeyText(key), key])
	);
	const answers: Record<string, Record<string, Answer>> = {};
	for (const { component, control } of places.values()) {
		const own = mine.answers[component]?.[control] ?? {};
		const said = version.answers[component]?.[control] ?? {};
		const answer = { ...ofCity(own), ...ofParty(said, own, brought) };
		if (Object.keys(answer).length > 0) (answers[component] ??= {})[control] = answer;
	}
	return { ...version, answers };
}

const ofCity = ({ party, statementHash }: Answer): Answer => ({
	...(party !== undefined && { party }),
	...(statementHash !== undefined && { statementHash })
});

/** A mark can be settled by a response, never set by one. */
function ofParty(
	{ status, note, reason, evidence, mark }: Answer,
	own: Answer,
	brought: ReadonlySet<string>
): Answer {
	const proofs = evidence?.filter((id) => brought.has(id)) ?? [];
	return {
		...(status !== undefined && { status }),
		...(note !== undefined && { note }),
		...(reason !== undefined && { reason }),
		...(proofs.length > 0 && { evidence: proofs }),
		...(mark !== undefined && own.mark !== undefined && { mark: own.mark })
	};
}
