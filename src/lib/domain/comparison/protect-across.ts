import { groupBy } from '../primitives/group-by.ts';
import { overallMeasure, type ProtectedGroup } from './group-row.ts';
import type { NationMiddle } from './nation-figures.ts';
import type { PublishedCell } from './published-cell.ts';
import { roundMean, roundQuantile } from './round-statistic.ts';
import { comparisonThresholds, hasStar } from './thresholds.ts';

/** Figures of the matched panel across editions in one year: of whole cities, or of a layer; not rounded. */
export type AcrossFigure = {
	readonly fiscalYear: number;
	/** `null`: whole cities. */
	readonly layer: string | null;
	/** Cities that have a figure in it. */
	readonly n: number;
	/** Controls that were compared: the mean of the cities. */
	readonly controls: number;
	readonly mean: number;
	readonly median: number;
};

/** A year of the panel as it may be published. */
export type AcrossYear = {
	readonly fiscalYear: number;
	readonly cities: number;
	readonly controls: number;
	readonly overall: PublishedCell<NationMiddle>;
	/** By layer. */
	readonly layers: ReadonlyMap<string, PublishedCell<NationMiddle>>;
};

/**
 * Decides which figures of a panel across editions may be shown. Its cities are the panel of every edition of a year, each
 * of which `protectGroups` has held against everything else of that edition: where one of them is hidden the year is. A
 * city whose controls all ask the same has the same figure here as there, so nothing less would do. A layer is hidden
 * where one to four of the cities have no figure in it, since the rest would tell theirs.
 */
export const protectAcross = (
	figures: readonly AcrossFigure[],
	groups: readonly ProtectedGroup[]
): readonly AcrossYear[] =>
	[...groupBy(figures, ({ fiscalYear }) => String(fiscalYear)).values()].flatMap((ofYear) => {
		const whole = ofYear.find(({ layer }) => layer === null);
		if (whole === undefined) return [];
		const isShown = isPanelShown(whole, groups);
		const layers = ofYear.flatMap((figure) => {
			if (figure.layer === null) return [];
			const without = whole.n - figure.n;
			const isTelling = without > 0 && without < comparisonThresholds.shown;
			return [[figure.layer, cellOf(figure, isShown && !isTelling)] as const];
		});
		const { fiscalYear, n: cities, controls } = whole;
		const overall = cellOf(whole, isShown);
		return [{ fiscalYear, cities, controls, overall, layers: new Map(layers) }];
	});

function isPanelShown({ fiscalYear, n }: AcrossFigure, groups: readonly ProtectedGroup[]): boolean {
	const own = groups.filter(
		(group) =>
			group.fiscalYear === fiscalYear && group.panel === 'in' && group.measure === overallMeasure
	);
	const cities = own.reduce((sum, group) => sum + group.n, 0);
	return cities === n && own.every(({ mark }) => mark === 'shown');
}

/** Where all cities stand at 0 % or all at 100 %, whoever knows their mean knows each. */
function cellOf({ n, mean, median }: AcrossFigure, isShown: boolean): PublishedCell<NationMiddle> {
	const tenths = Math.round(mean * 10 * n);
	const isAtBound = tenths === 0 || tenths === 1000 * n;
	if (!isShown || n < comparisonThresholds.shown || isAtBound) return { kind: 'hidden' };
	const value = { mean: roundMean(mean, n), median: roundQuantile(median) };
	return { kind: 'shown', value, ...(hasStar(n) && { few: true }) };
}
