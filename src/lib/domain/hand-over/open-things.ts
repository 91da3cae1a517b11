import type { Assessment } from '../assessment/assessment.ts';
import { dueDayOf, isPending } from '../assessment/pending-action.ts';
import { answerGroups } from '../cadence/answer-groups.ts';
import { datedThings, type DatedThing } from '../cadence/dated-things.ts';
import { obligationStanding } from '../cadence/obligation-standing.ts';
import { dayAfter } from '../primitives/calendar-days.ts';
import { compareDays } from '../primitives/compare-days.ts';
import { dayInJapan } from '../primitives/japan.ts';
import { stageOf } from '../review/stage-of.ts';
import { waitingRequests } from '../rounds/waiting-requests.ts';
import type { AnswerDoubt } from './answer-doubts.ts';
import type { HandedAnswer } from './handed-answers.ts';

/** Something with a day, and whether that has passed. */
export type OpenDatedThing = DatedThing & { readonly late: boolean };

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
export type OpenThing = OpenDatedThing | CountedThing;

/** Days before the day on which it is told, where not from the beginning: a contract takes months to be renewed. */
const notice: Readonly<Partial<Record<DatedThing['kind'], number>>> = {
	evidence: 90,
	renewal: 90,
	obligation: 60,
	contract: 180
};

/** Everything that is open at an ISO instant, the most pressing first: late, at once, by its day, then the rest. */
export function openThings(
	assessment: Assessment,
	answers: readonly HandedAnswer[],
	at: string
): readonly OpenThing[] {
	const today = dayInJapan(at);
	const dated = openDatedThings(assessment, answers, today);
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
		...counted('answers-stale', staleAnswers(assessment, answers, today)),
		...counted('work-undated', undatedWork(assessment, today)),
		...counted('actions-undated', undatedActions(assessment)),
		...counted('requests-undated', undatedRequests(assessment))
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

const undatedWork = ({ calendar }: Assessment, today: string): number =>
	(calendar?.obligations ?? []).filter((work) => obligationStanding(work, today).due === undefined)
		.length;

const undatedRequests = (assessment: Assessment): number =>
	waitingRequests(assessment).filter(({ deadline }) => deadline === undefined).length;

/** By their days; of evidence only what an answer names. */
function openDatedThings(
	assessment: Assessment,
	answers: readonly HandedAnswer[],
	today: string
): readonly OpenDatedThing[] {
	const cited = new Set(answers.flatMap(({ answer }) => answer?.evidence ?? []));
	const isNamed = ({ kind, id }: DatedThing): boolean =>
		(kind !== 'evidence' && kind !== 'renewal') || cited.has(id);
	const isNear = ({ kind, day }: DatedThing): boolean => {
		const days = notice[kind];
		return days === undefined || day <= dayAfter(today, days);
	};
	return datedThings(assessment, today)
		.filter((thing) => isNamed(thing) && isNear(thing))
		.map((thing) => ({ ...thing, late: thing.day < today }))
		.toSorted((a, b) => compareDays(a.day, b.day));
}
