import type { Assessment } from '../assessment/assessment.ts';
import { groupBy } from '../primitives/group-by.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import { pairKeyText, type Pair } from '../scoring/list-pairs.ts';
import { doubtsOf, type AnswerDoubt, type AnswerInDoubt } from './answer-doubts.ts';
import type { Background } from './background.ts';

/** A pair with its answer, handed over: what it counts as, and what is doubtful about it. */
export type HandedAnswer = AnswerInDoubt & {
	readonly pair: Pair;
	readonly doubts: readonly AnswerDoubt[];
};

/** The answers of one component in one layer. */
export type HandedGroup = {
	readonly key: string;
	readonly component: string;
	readonly layer: string;
	readonly answers: readonly HandedAnswer[];
	/** How many of them are doubtful. */
	readonly doubtful: number;
};

/** Every pair that is asked, answered or not, in the order given. */
export const handedAnswers = (
	pairs: readonly Pair[],
	{ answers }: Pick<Assessment, 'answers'>,
	background: Background
): readonly HandedAnswer[] =>
	pairs.map((pair) => {
		const answer = answers[pair.component]?.[pair.control.id];
		const looked = { key: pairKeyText(pair), status: countedStatus(answer), answer };
		return { ...looked, pair, doubts: doubtsOf(looked, background) };
	});

/** Answers by component and layer, in the order given. */
export const groupHanded = (answers: readonly HandedAnswer[]): readonly HandedGroup[] =>
	Array.from(
		groupBy(answers, ({ pair }) => `${pair.component} ${pair.control.layer}`),
		([key, own]) => ({
			key,
			component: own[0].pair.component,
			layer: own[0].pair.control.layer,
			answers: own,
			doubtful: own.filter(({ doubts }) => doubts.length > 0).length
		})
	);
