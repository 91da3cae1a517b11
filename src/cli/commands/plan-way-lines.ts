import type { BudgetPlan } from '#lib/domain/improvement/best-within.ts';
import type { RatedWay, Way } from '#lib/domain/improvement/city-ways.ts';
import type { MissingAnswers } from '#lib/domain/improvement/missing-answers.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import type { PlanSpeaker } from './plan-speaker.ts';

type Words = Messages['planning'];

/** A way to a grade, or why none can be promised. */
export function wayLines(words: Words, way: Way, speaker: PlanSpeaker): readonly string[] {
	if (way.possible) {
		if (way.because === 'held') return [words.held(way.to)];
		return [words.way(way.to, amounts(words, way, speaker)), ...speaker.items(way.items)];
	}
	const { ofRated, missing, to } = way;
	return [
		words.notRated(to),
		...missingLines(words, missing, speaker),
		...(ofRated.items.length === 0
			? []
			: [`  ${words.ofRated(amounts(words, ofRated, speaker))}`, ...speaker.items(ofRated.items)])
	];
}

/** The best use of a budget. */
export function budgetLines(
	words: Words,
	best: BudgetPlan,
	speaker: PlanSpeaker
): readonly string[] {
	const budget = speaker.effort(best.budget);
	return [
		best.items.length === 0
			? words.budgetNothing(budget)
			: words.budget(budget, amounts(words, best, speaker)),
		...(best.missing.length > 0 ? [`  ${words.budgetUnrated}`] : []),
		...speaker.items(best.items)
	];
}

const missingLines = (
	words: Words,
	missing: readonly MissingAnswers[],
	{ layer }: PlanSpeaker
): readonly string[] =>
	missing.length === 0
		? [`  ${words.noPairs}`]
		: missing.map((one) => `  ${words.missing(layer(one.layer), one.open, one.needed)}`);

function amounts(words: Words, { effort, items, after }: RatedWay, speaker: PlanSpeaker): string {
	const { grade, percent } = speaker.standing(after);
	return words.amounts(items.length, speaker.effort(effort), grade, percent);
}
