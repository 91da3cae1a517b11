import { earlierScores, type EarlierScores } from './dot-range-rows.ts';
import type { ReportSource } from './report-source.ts';

/** The scores of the last earlier year, where there is one. */
export function earlierScoresOf({ choices, messages }: ReportSource): EarlierScores | null {
	const since = choices.since.at(-1);
	if (since === undefined) return null;
	return earlierScores(messages.fiscalYearOf(since.fiscalYear), [
		...since.layers,
		...since.components
	]);
}
