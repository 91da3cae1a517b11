import { ratedPercent } from '#lib/domain/comparison/rated-percent.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { earlierScores, type EarlierScores } from './dot-range-rows.ts';
import type { ReportSource } from './report-source.ts';

/**
 * The scores of the last earlier year, where there is one: of those layers and components alone whose score of
 * now is over the same pairs, and of which enough is answered in both years that a difference can be told.
 */
export function earlierScoresOf({
	choices,
	messages,
	compared,
	score
}: ReportSource): EarlierScores | null {
	const since = choices.since.at(-1);
	if (since === undefined) return null;
	const label = messages.fiscalYearOf(since.fiscalYear);
	const [then, now] = compared?.trend.years.slice(-2).map((year) => year.score) ?? [];
	if (then === undefined || now === undefined) {
		return earlierScores(label, [...since.layers, ...since.components]);
	}
	const whole = <Part extends Figures>(
		past: readonly Part[],
		part: readonly Part[],
		all: readonly Part[]
	) =>
		past.filter(
			(then, place) =>
				part[place]?.possible === all[place]?.possible &&
				ratedPercent(then) !== null &&
				ratedPercent(part[place]) !== null
		);
	return earlierScores(label, [
		...whole(then.layers, now.layers, score.layers),
		...whole(then.parts, now.parts, score.parts)
	]);
}
