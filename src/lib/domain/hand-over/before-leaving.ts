import type { Action, Assessment } from '../assessment/assessment.ts';
import { dueDayOf, isPending } from '../assessment/pending-action.ts';
import type { AnswerDoubt } from './answer-doubts.ts';
import type { HandedAnswer } from './handed-answers.ts';

/** Doubts that only those who gave the answers can lift, by writing something down. */
const writable = [
	'reason-missing',
	'note-missing',
	'evidence-missing',
	'evidence-unplaced',
	'plan-missing'
] as const satisfies readonly AnswerDoubt[];

/** What somebody who leaves still has to write down, so that nobody has to guess later. */
export type BeforeLeaving = {
	/** By doubt, those of essential controls first; doubts that nothing is in are left out. */
	readonly answers: readonly {
		readonly kind: (typeof writable)[number];
		readonly answers: readonly HandedAnswer[];
	}[];
	/** Actions still to be finished that nobody is named for, or that have neither a day nor a reason for it. */
	readonly actions: readonly {
		readonly kind: 'owner-missing' | 'day-missing';
		readonly actions: readonly Action[];
	}[];
	/** Neither department nor contact stands in the outline. */
	readonly contact: 'missing' | 'there';
	/** Files of evidence, which do not go along with the file of the assessment. */
	readonly files: number;
};

/** Finds it. */
export function beforeLeaving(
	{ actions, outline, evidence }: Pick<Assessment, 'actions' | 'outline' | 'evidence'>,
	answers: readonly HandedAnswer[]
): BeforeLeaving {
	const pending = actions.filter(isPending);
	return {
		answers: writable
			.map((kind) => ({ kind, answers: essentialFirst(answers, kind) }))
			.filter((one) => one.answers.length > 0),
		actions: [
			{ kind: 'owner-missing' as const, actions: pending.filter(hasNoOwner) },
			{ kind: 'day-missing' as const, actions: pending.filter(hasNoDay) }
		].filter((one) => one.actions.length > 0),
		contact: isBlank(outline?.contact) && isBlank(outline?.department) ? 'missing' : 'there',
		files: evidence.filter(({ file }) => file !== undefined).length
	};
}

function essentialFirst(
	answers: readonly HandedAnswer[],
	kind: AnswerDoubt
): readonly HandedAnswer[] {
	const found = answers.filter(({ doubts }) => doubts.includes(kind));
	return [
		...found.filter(({ pair }) => pair.control.essential),
		...found.filter(({ pair }) => !pair.control.essential)
	];
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
const hasNoOwner = ({ owner }: Action): boolean => isBlank(owner);
const hasNoDay = (action: Action): boolean =>
	dueDayOf(action) === undefined && isBlank(action.undatedBecause);
