import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/assessment.ts';
import { lacksReason, type CountedStatus } from '../scoring/counted-status.ts';
import type { Background } from './background.ts';

/** What leaves somebody who did not give an answer in doubt about it, the most pressing first. */
export const answerDoubts = [
	'finding-open',
	'to-reconfirm',
	'reason-missing',
	'unanswered',
	'unknown',
	'plan-missing',
	'note-missing',
	'evidence-missing',
	'evidence-expired',
	'evidence-unplaced'
] as const;
export type AnswerDoubt = (typeof answerDoubts)[number];

/** An answer as it is looked at: its text key, what it counts as, what it says. */
export type AnswerInDoubt = {
	readonly key: string;
	readonly status: CountedStatus;
	readonly answer: Answer | undefined;
};

/** Every doubt about an answer, in the order of `answerDoubts`. */
export const doubtsOf = (looked: AnswerInDoubt, background: Background): readonly AnswerDoubt[] =>
	answerDoubts.filter((doubt) => isIn[doubt](looked, background));

const isIn: Readonly<
	Record<AnswerDoubt, (looked: AnswerInDoubt, background: Background) => boolean>
> = {
	'finding-open': ({ key }, { disputed }) => disputed.has(key),
	'to-reconfirm': ({ answer }) => answer?.mark !== undefined,
	'reason-missing': ({ answer }) => lacksReason(answer),
	unanswered: ({ status, answer }) => status === 'unanswered' && !lacksReason(answer),
	unknown: ({ status }) => status === 'unknown',
	'plan-missing': ({ key, status }, { planned, deferred }) =>
		isShort(status) && !planned.has(key) && !deferred.has(key),
	'note-missing': (looked, background) => isUnexplained(looked, background),
	'evidence-missing': (looked, background) =>
		claimsProof(looked.status) && proofsOf(looked, background).length === 0,
	'evidence-expired': (looked, background) => {
		const proofs = proofsOf(looked, background);
		return proofs.length > 0 && proofs.every(({ id }) => background.expired.has(id));
	},
	'evidence-unplaced': (looked, background) => proofsOf(looked, background).some(isUnplaced)
};

const isShort = (status: CountedStatus): boolean =>
	status === 'partly' || status === 'planned' || status === 'not-met';

/** These say that something is there, which can be shown. */
const claimsProof = (status: CountedStatus): boolean => status === 'met' || status === 'partly';

/** Nothing tells why: no note, and nothing else that would stand for one. */
function isUnexplained(looked: AnswerInDoubt, background: Background): boolean {
	const { key, status, answer } = looked;
	if ((answer?.note ?? '').trim() !== '') return false;
	if (status === 'met') return proofsOf(looked, background).length === 0;
	return status === 'unknown' || (isShort(status) && !background.deferred.has(key));
}

const proofsOf = ({ answer }: AnswerInDoubt, { evidence }: Background): readonly Evidence[] =>
	(answer?.evidence ?? []).flatMap((id) => evidence.get(id) ?? []);

/** Neither where it lies, nor a file, nor a number in a register. */
const isUnplaced = ({ reference = '', file, registration }: Evidence): boolean =>
	reference.trim() === '' && file === undefined && registration === undefined;
