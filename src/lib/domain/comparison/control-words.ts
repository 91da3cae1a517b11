import type { PairFacts } from '../scoring/pair-facts.ts';
import type { PairStatus } from '../scoring/judge-pairs.ts';

/** How a city stands on a control, over all its components: `short` is planned or not met. */
export const controlWords = ['met', 'partly', 'short', 'open'] as const;
export type ControlWord = (typeof controlWords)[number];

/** Which word wins where components differ: what is known to be short is not hidden by what is open. */
const ranks: Readonly<Record<ControlWord, number>> = { met: 0, open: 1, partly: 2, short: 3 };

/** What a city's answers say of each control that is asked of it: the weakest of its components' answers. */
export function controlWordsOf(answers: readonly PairFacts[]): ReadonlyMap<string, ControlWord> {
	const words = new Map<string, ControlWord>();
	for (const { control, status } of answers) {
		const word = wordOf(status);
		const before = words.get(control);
		if (before === undefined || ranks[word] > ranks[before]) words.set(control, word);
	}
	return words;
}

function wordOf(status: PairStatus): ControlWord {
	switch (status) {
		case 'met':
		case 'partly':
			return status;
		case 'planned':
		case 'not-met':
			return 'short';
		case 'unknown':
		case 'unanswered':
			return 'open';
	}
}
