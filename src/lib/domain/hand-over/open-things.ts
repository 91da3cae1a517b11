import type { Assessment } from '../assessment/assessment.ts';
import { dueDayOf, isPending } from '../assessment/pending-action.ts';
import { answerGroups } from '../cadence/answer-groups.ts';
import { renewalDay } from '../cadence/evidence-age.ts';
import { obligationStanding, type ObligationStanding } from '../cadence/obligation-standing.ts';
import { dayAfter } from '../primitives/calendar-days.ts';
import { compareDays } from '../primitives/compare-days.ts';
import { dayInJapan } from '../primitives/japan.ts';
import { stageOf } from '../review/stage-of.ts';
import { requestStandings } from '../rounds/request-standing.ts';
import type { AnswerDoubt } from './answer-doubts.ts';
import type { HandedAnswer } from './handed-answers.ts';

/** Something with a day: an action, evidence that expires or is to be renewed, a request, the contract of a party, recurring work; `id` is its own. */
export type DatedThing = {
	readonly kind: 'action' | 'evidence' | 'renewal' | 'request' | 'contract' | 'work';
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly late: boolean;
};

/** Something without a day, with how many there are. */
export type CountedThing = {
	readonly kind:
		| 'returned'
		| 'submitted'
		| 'findings'
		| 'essential-unplanned'
		| 'to-reconfirm'
		| 'unknown'
		| 'unanswered'
		| 'answers-stale'
		| 'work-undated'
		| 'actions-undated'
		| 'requests-undated';
	readonly count: number;
};

/** Something that is still to be done. */
export type OpenThing = DatedThing | CountedThing;

/** Days before the day on which it is told: a contract takes months to be renewed. */
const notice = { evidence: 90, renewal: 90, contract: 180, work: 60 } as const;

/** Everything that is open at an ISO instant, the most pressing first: late, at once, by its day, then the rest. */
export function openThings(
	assessment: Assessment,
	answers: readonly HandedAnswer[],
	at: string
): readonly OpenThing[] {
	const dated = datedThings(assessment, answers, at);
	return [
		...dated.filter(({ late }) => late),
		...ofStage(assessment),
		...counted('findings', having(answers, 'finding-open').length),
		...counted('essential-unplanned', having(answers, 'plan-missing').filter(isEssential).length),
		...dated.filter(({ late }) => !late),
		...counted('to-reconfirm', having(answers, 'to-reconfirm').length),
		...counted('unknown', having(answers, 'unknown').length),
		...counted(
			'unanswered',
			having(answers, 'unanswered').length + having(answers, 'reason-missing').length
		),
		...counted('answers-stale', staleAnswers(assessment, answers, dayInJapan(at))),
		...counted('work-undated', undatedWork(assessment, dayInJapan(at))),
		...counted('actions-undated', undatedActions(assessment)),
		...counted('requests-undated', undatedRequests(assessment, at))
	];
}

const counted = (kind: CountedThing['kind'], count: number): readonly CountedThing[] =>
	count === 0 ? [] : [{ kind, count }];

const having = (answers: readonly HandedAnswer[], doubt: AnswerDoubt): readonly HandedAnswer[] =>
	answers.filter(({ doubts }) => doubts.includes(doubt));

const isEssential = ({ pair }: HandedAnswer): boolean => pair.control.essential;

/** A city that handed its assessment in waits; one that has it back has to go on. */
function ofStage(assessment: Assessment): readonly CountedThing[] {
	const state = stageOf(assessment)?.state;
	return state === 'returned' || state === 'submitted' ? counted(state, 1) : [];
}

const undatedActions = ({ actions }: Assessment): number =>
	actions.filter((action) => isPending(action) && dueDayOf(action) === undefined).length;

/** Answers that nobody has looked at within the city's interval. */
const staleAnswers = (
	assessment: Assessment,
	answers: readonly HandedAnswer[],
	today: string
): number =>
	answerGroups(
		answers.map(({ pair }) => pair),
		assessment,
		today
	).reduce((sum, { stale }) => sum + stale.length, 0);

const recurringWork = ({ calendar }: Assessment, today: string): readonly ObligationStanding[] =>
	(calendar?.obligations ?? []).map((work) => obligationStanding(work, today));

const undatedWork = (assessment: Assessment, today: string): number =>
	recurringWork(assessment, today).filter(({ due }) => due === undefined).length;

const undatedRequests = (assessment: Assessment, at: string): number =>
	requestStandings(assessment, at).filter(
		({ request, taken }) => request.deadline === undefined && taken < request.keys.length
	).length;

function datedThings(
	assessment: Assessment,
	answers: readonly HandedAnswer[],
	at: string
): readonly DatedThing[] {
	const today = dayInJapan(at);
	const cited = new Set(answers.flatMap(({ answer }) => answer?.evidence ?? []));
	const thing = (kind: DatedThing['kind'], id: string, day: string | undefined): DatedThing[] =>
		day === undefined ? [] : [{ kind, id, day, late: day < today }];
	const soon = (kind: keyof typeof notice, id: string, day: string | undefined) =>
		thing(kind, id, day).filter((one) => one.day <= dayAfter(today, notice[kind]));
	const { actions, evidence, parties } = assessment;
	return [
		...actions.filter(isPending).flatMap((one) => thing('action', one.id, dueDayOf(one))),
		...requestStandings(assessment, at)
			.filter(({ request, taken }) => taken < request.keys.length)
			.flatMap(({ request }) => thing('request', request.id, request.deadline)),
		...evidence
			.filter(({ id }) => cited.has(id))
			.flatMap((one) => [
				...soon('evidence', one.id, one.expiresOn),
				...soon('renewal', one.id, renewalDay(one))
			]),
		...recurringWork(assessment, today).flatMap(({ obligation, due }) =>
			soon('work', obligation.id, due)
		),
		...parties.flatMap(({ id, contract }) => soon('contract', id, contract?.endsOn))
	].toSorted((a, b) => compareDays(a.day, b.day));
}
