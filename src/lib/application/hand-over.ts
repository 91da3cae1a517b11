import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { backgroundOf } from '#lib/domain/hand-over/background.ts';
import { beforeLeaving, type BeforeLeaving } from '#lib/domain/hand-over/before-leaving.ts';
import { handedAnswers, type HandedAnswer } from '#lib/domain/hand-over/handed-answers.ts';
import { openThings, type OpenThing } from '#lib/domain/hand-over/open-things.ts';
import {
	partiesToAsk,
	peopleToAsk,
	type PartyToAsk,
	type PersonToAsk
} from '#lib/domain/hand-over/people-to-ask.ts';
import { createWhyOf, type WhyOfAnswer } from '#lib/domain/hand-over/why-of-answer.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** What somebody who takes over an assessment has to know of it. */
export type HandOver = {
	/** Every pair that is asked, with what is doubtful about its answer. */
	readonly answers: readonly HandedAnswer[];
	/** What is still to be done, the most pressing first. */
	readonly open: readonly OpenThing[];
	readonly parties: readonly PartyToAsk[];
	/** Answers that no party is responsible for. */
	readonly nobody: number;
	readonly people: readonly PersonToAsk[];
	readonly beforeLeaving: BeforeLeaving;
	/** Tells why an answer is what it is. */
	readonly whyOf: (handed: HandedAnswer) => WhyOfAnswer;
};

/** Works it out of an assessment and the pairs it is asked about, at an ISO instant. */
export function handOver(assessment: Assessment, pairs: readonly Pair[], at: string): HandOver {
	const background = backgroundOf(assessment, dayInJapan(at));
	const answers = handedAnswers(pairs, assessment, background);
	let lookUp: HandOver['whyOf'] | undefined;
	return {
		answers,
		open: openThings(assessment, answers, at),
		...partiesToAsk(assessment, answers),
		people: peopleToAsk(assessment, answers),
		beforeLeaving: beforeLeaving(assessment, answers),
		whyOf: (handed) => (lookUp ??= createWhyOf(assessment, background))(handed)
	};
}
