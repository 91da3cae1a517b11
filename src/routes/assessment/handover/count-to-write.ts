import type { HandOver } from '#lib/application/hand-over.ts';

/** How many things are still to be written down. */
export const countToWrite = ({ answers, actions, contact }: HandOver['beforeLeaving']): number =>
	[...answers.map((one) => one.answers.length), ...actions.map((one) => one.actions.length)].reduce(
		(sum, count) => sum + count,
		contact === 'missing' ? 1 : 0
	);
