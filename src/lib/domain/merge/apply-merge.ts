import type { Assessment } from '../assessment/assessment.ts';
import { replaceAnswers, type Authorship } from '../assessment/record-answers.ts';
import { listUntaken, type UntakenItem } from './list-untaken.ts';
import { canTakeTheirs, type MergeDecisions } from './merge-decisions.ts';
import type { MergeItem, MergeItemOf } from './merge-item.ts';
import { answerKeyFromText } from '../assessment/answer-key.ts';
import { noteResponse, type ResponseMark } from './note-response.ts';
import { takeListed } from './take-listed.ts';
import type { MergePlan } from './three-way.ts';

/** Who merges and when, and which response it is, where it is one. */
export type MergeOccasion = {
	readonly authorship: Authorship;
	readonly response?: ResponseMark | undefined;
};

/** What came of a merge: nothing of theirs is in neither list. */
export type MergeOutcome = {
	readonly assessment: Assessment;
	/** What mine has now of theirs. */
	readonly taken: readonly MergeItem[];
	/** What could have been taken and was not, with the reason. */
	readonly untaken: readonly UntakenItem[];
};

/**
 * Takes what was decided. Nothing else of mine changes; where nothing is taken, mine comes back as it
 * is. Doing the same again changes nothing more.
 */
export function applyMerge(
	mine: Assessment,
	plan: MergePlan,
	decisions: MergeDecisions,
	{ authorship, response }: MergeOccasion
): MergeOutcome {
	const decided = plan.items.filter(
		(item) => decisions.get(item.id) === 'theirs' && canTakeTheirs(item)
	);
	const placed = [...decided, ...answersOnAdded(decided, plan.items)];
	const taken = [...placed, ...evidenceOf(placed, plan.items)];
	const chosen = taken.filter((item) => item.part === 'answer');
	const answers = response === undefined ? chosen : takenAt(chosen, authorship);
	const listed = taken.length === 0 ? mine : takeListed(mine, taken);
	const merged = takeAnswers(listed, answers, authorship);
	return {
		assessment: noteResponse(merged, answers, authorship, response),
		taken,
		untaken: listUntaken(plan.items, taken, decisions)
	};
}

/**
 * Puts answers of theirs in the place of mine and notes each change in the history. An answer keeps
 * who gave it and when; the history says who took it and when.
 */
const takeAnswers = (
	assessment: Assessment,
	items: readonly MergeItemOf<'answer'>[],
	authorship: Authorship
): Assessment =>
	items.length === 0
		? assessment
		: replaceAnswers(
				assessment,
				items.map(({ key, theirs }) => ({ ...answerKeyFromText(key), answer: theirs })),
				authorship
			);

/** Who gave the answers of a response and when is its own word; the city notes who took them and when. */
const takenAt = (
	answers: readonly MergeItemOf<'answer'>[],
	{ at, by }: Authorship
): readonly MergeItemOf<'answer'>[] =>
	answers.map((item) => {
		const { updatedBy: _, ...said } = item.theirs ?? {};
		const signed = { ...said, updatedAt: at, ...(by !== undefined && { updatedBy: by }) };
		return item.theirs === undefined ? item : { ...item, theirs: signed };
	});

/** Answers on components that theirs has added and that were taken. */
function answersOnAdded(
	decided: readonly MergeItem[],
	items: readonly MergeItem[]
): readonly MergeItem[] {
	const added = new Set(decided.filter(({ part }) => part === 'component').map(({ key }) => key));
	return items.filter(
		({ hold, key }) => hold === 'with-component' && added.has(answerKeyFromText(key).component)
	);
}

/** Evidence that answers need which were taken, and that mine has not (any longer). */
function evidenceOf(
	decided: readonly MergeItem[],
	items: readonly MergeItem[]
): readonly MergeItem[] {
	const needed = new Set(
		decided.flatMap((item) => (item.part === 'answer' ? (item.theirs?.evidence ?? []) : []))
	);
	const chosen = new Set(decided.map(({ id }) => id));
	return items.filter(
		(item) =>
			item.part === 'evidence' &&
			needed.has(item.key) &&
			item.mine === undefined &&
			item.theirs !== undefined &&
			!chosen.has(item.id)
	);
}
