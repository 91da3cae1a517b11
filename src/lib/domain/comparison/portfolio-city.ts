import type { CityResult } from './city-result.ts';
import { controlWordsOf, type ControlWord } from './control-words.ts';

/** A result as it lies in a portfolio. */
export type PortfolioCity = CityResult & {
	/** Where it was read from; no other has the same. */
	readonly source: string;
	/** How it stands on each control; empty where the file publishes scores only. */
	readonly words: ReadonlyMap<string, ControlWord>;
};

/** A result put into a portfolio. */
export const portfolioCityOf = (result: CityResult, source: string): PortfolioCity => ({
	...result,
	source,
	words: controlWordsOf(result.answers)
});
