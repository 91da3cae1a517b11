import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { PairFacts } from '#lib/domain/scoring/pair-facts.ts';
import { figuresOf } from '#lib/domain/scoring/figures.ts';

/** Figures with a percentage of whole tenths; everything that applies is answered. */
const figuresAt = (percent: number | null) =>
	figuresOf({
		earned: percent === null ? 0 : Math.round(percent * 10),
		answeredPossible: percent === null ? 0 : 1000,
		possible: 1000,
		supported: 0,
		confirmed: 0,
		essentialGaps: 0
	});

/** A result of a city whose whole and whose layers stand at given percentages. */
export function aCityResult(
	code: string,
	percents: { readonly overall: number | null } & Readonly<Record<string, number | null>>,
	change: Partial<CityResult> = {}
): CityResult {
	const { overall, ...layers } = percents;
	return {
		code,
		name: `市${code}`,
		fiscalYear: 2026,
		asOf: '2026-06-01',
		checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: '0'.repeat(64) },
		scoringVersion: 2,
		sample: false,
		stage: 'draft',
		blank: false,
		revision: 1,
		overall: { ...figuresAt(overall), provisional: null, deciding: [] },
		layers: Object.entries(layers).map(([layer, percent]) => ({ layer, ...figuresAt(percent) })),
		lenses: [],
		answers: [],
		...change
	};
}

/** An answer of a city on a control. */
export const aPairFacts = (
	control: string,
	status: PairFacts['status'],
	component = 'organisation'
): PairFacts => ({
	component,
	layer: 'governance',
	control,
	status,
	weight: 1,
	criticality: 1,
	impact: 1,
	supported: false,
	confirmed: false
});
