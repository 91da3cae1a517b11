import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Locale } from '../primitives/local-text.ts';
import { groupBy } from '../primitives/group-by.ts';
import { keyOfPair } from '../scoring/list-pairs.ts';
import type { PricedGap } from './priced-gap.ts';

/** An action as it is proposed: what one control asks for, on every component that falls short of it. */
export type ProposedAction = {
	readonly control: string;
	readonly title: string;
	/** First steps, as the checklist names them, one a line. */
	readonly note: string;
	readonly closes: readonly AnswerKey[];
	/** What closing these gaps takes. */
	readonly effort: number;
};

/** Proposes one action for each control of some gaps, in the order given. */
export const proposeActions = (
	gaps: readonly PricedGap[],
	locale: Locale
): readonly ProposedAction[] =>
	Array.from(
		groupBy(gaps, ({ judged }) => judged.pair.control.id),
		([control, ofControl]) => {
			const { title, how } = ofControl[0].judged.pair.control;
			return {
				control,
				title: title[locale],
				note: how.map((step, i) => `${String(i + 1)}. ${step[locale]}`).join('\n'),
				closes: ofControl.map(({ judged }) => keyOfPair(judged.pair)),
				effort: ofControl.reduce((sum, { effort }) => sum + effort, 0)
			};
		}
	);
