import { listAnswers } from '../assessment/answer-map.ts';
import type { Answer } from '../assessment/answer.ts';
import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment, Evidence } from '../assessment/assessment.ts';
import { evidenceAsKnown, noteAsKnown, textAsKnown } from './as-known.ts';

/** What is said of a question, what the city says, and what was handed out of that. */
type Said = { readonly said: Answer; readonly own: Answer; readonly handed: Answer };

/**
 * What counts of a response, or of what it was made from: status, note, reason and evidence that it brings
 * along. Whose answer it is and how its wording stood is the city's to say: that stays as mine has it, also
 * where the answer was taken back. Who gave it when is the sender's own claim, and left out. What was
 * masked when it was handed out and came back so is as mine has it.
 */
export function asAnswered(
	version: Assessment,
	mine: Assessment,
	asked: readonly AnswerKey[],
	handedOut: Pick<Assessment, 'answers' | 'evidence'> | undefined
): Assessment {
	const brought = new Set(version.evidence.map(({ id }) => id));
	const places = new Map<string, AnswerKey>(
		[...listAnswers(version), ...asked].map((key) => [answerKeyText(key), key])
	);
	const answers: Record<string, Record<string, Answer>> = {};
	for (const key of places.values()) {
		const own = answerAt(mine, key);
		const [said, handed] = [answerAt(version, key), answerAt(handedOut, key)];
		const answer = { ...ofCity(own), ...ofParty({ said, own, handed }, brought) };
		if (Object.keys(answer).length > 0) (answers[key.component] ??= {})[key.control] = answer;
	}
	return { ...version, answers, evidence: evidenceOf(version, mine, handedOut) };
}

const answerAt = (
	version: Pick<Assessment, 'answers'> | undefined,
	{ component, control }: AnswerKey
): Answer => version?.answers[component]?.[control] ?? {};

const ofCity = ({ party, statementHash }: Answer): Answer => ({
	...(party !== undefined && { party }),
	...(statementHash !== undefined && { statementHash })
});

/** A mark can be settled by a response, never set by one. */
function ofParty({ said, own, handed }: Said, brought: ReadonlySet<string>): Answer {
	const { status, evidence, mark } = said;
	const noted = noteAsKnown(said, own, handed);
	const reason = textAsKnown(said.reason, own.reason, handed.reason);
	const proofs = evidence?.filter((id) => brought.has(id)) ?? [];
	return {
		...(status !== undefined && { status }),
		...noted,
		...(reason !== undefined && { reason }),
		...(proofs.length > 0 && { evidence: proofs }),
		...(mark !== undefined && own.mark !== undefined && { mark: own.mark })
	};
}

function evidenceOf(
	{ evidence }: Assessment,
	mine: Assessment,
	handedOut: Pick<Assessment, 'evidence'> | undefined
): Evidence[] {
	const [own, handed] = [mine, handedOut].map(
		(version) => new Map(version?.evidence.map((item) => [item.id, item]))
	);
	return evidence.map((item) => evidenceAsKnown(item, own?.get(item.id), handed?.get(item.id)));
}
