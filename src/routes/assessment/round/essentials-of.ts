import type { AnswerItem } from '../answers/answer-items.ts';

/** How long an essential takes that is still open, in seconds: a statement read, and a choice. */
const secondsEach = 25;

/** How far the round is. */
export type RoundProgress = {
	readonly done: number;
	readonly of: number;
	/** Whole minutes that the rest will take, about. */
	readonly minutes: number;
};

/** How far the round through some items is. */
export function roundProgress(items: readonly Pick<AnswerItem, 'status'>[]): RoundProgress {
	const open = items.filter(({ status }) => status === 'unanswered').length;
	return {
		done: items.length - open,
		of: items.length,
		minutes: Math.ceil((open * secondsEach) / 60)
	};
}

/** The items of a round: the essential ones. */
export const essentialsOf = (items: readonly AnswerItem[]): readonly AnswerItem[] =>
	items.filter(({ pair }) => pair.control.essential);
