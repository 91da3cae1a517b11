import type { Control } from '#lib/domain/checklist/control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { effortsOf } from '#lib/domain/improvement/efforts.ts';
import { gapPlansOf, type GapPlan } from '#lib/domain/improvement/gap-plans.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { priceGaps } from '#lib/domain/improvement/price-gaps.ts';
import type { PricedGap } from '#lib/domain/improvement/priced-gap.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import { pairKeyText } from '#lib/domain/scoring/list-pairs.ts';
import { searchFor } from '../../search-for.ts';
import type { GapOrder, ImprovementFilter } from './improvement-filter.ts';

/** A gap as a line of the list: what closing it takes and brings, and what is planned. */
export type GapLine = PricedGap & {
	readonly key: string;
	/** Its priority: the size of the gap. */
	readonly size: number;
	readonly plan: GapPlan;
};

/** The gaps of a control, with what they come to. */
export type GapGroup = {
	readonly control: Control;
	readonly lines: readonly [GapLine, ...GapLine[]];
	/** The highest priority among them. */
	readonly size: number;
	readonly effort: number;
	readonly gain: number;
	/** The first day on which one of them is due to be closed. */
	readonly due: string | undefined;
};

/** Every gap, in the order of the checklist. */
export function gapLines(judged: JudgedAssessment): readonly GapLine[] {
	const plans = gapPlansOf(judged.assessment);
	const sizes = new Map(listGaps(judged.score.pairs).map((gap) => [gap.judged, gap.size]));
	return priceGaps(judged).map((gap) => {
		const key = pairKeyText(gap.judged.pair);
		return { ...gap, key, size: sizes.get(gap.judged) ?? 0, plan: plans.get(key) ?? {} };
	});
}

type Shown = Omit<ImprovementFilter, 'page' | 'actionsBy' | 'order'>;

/** What a filter needs to know beside the gaps. */
export type FilterGround = Pick<JudgedAssessment, 'assessment'> & {
	readonly locale: Locale;
	/** What the components are called, and the whole city. */
	readonly placeNames: ReadonlyMap<string, string>;
};

/** The gaps that pass a filter; the search looks at id, title, statement and component. */
export function filterGaps(
	lines: readonly GapLine[],
	{ layer, essential, unplanned, small, search }: Shown,
	{ assessment, locale, placeNames }: FilterGround
): readonly GapLine[] {
	const finds = searchFor(search);
	const smallest = effortsOf(assessment).sizes.S;
	const asked: readonly ((line: GapLine) => boolean)[] = [
		...(layer === '' ? [] : [({ judged }: GapLine) => judged.pair.control.layer === layer]),
		...(essential ? [({ judged }: GapLine) => judged.pair.control.essential] : []),
		...(unplanned ? [isUnplanned] : []),
		...(small ? [({ effort }: GapLine) => effort <= smallest] : []),
		({ judged: { pair } }) =>
			finds([
				pair.control.id,
				pair.control.title[locale],
				pair.control.statement[locale],
				placeNames.get(pair.component)
			])
	];
	return lines.filter((line) => asked.every((passes) => passes(line)));
}

/** Whether nothing is said yet of what is to become of a gap. */
export const isUnplanned = ({ plan }: Pick<GapLine, 'plan'>): boolean =>
	plan.action === undefined && plan.deferral === undefined;

/** Gaps by control, controls in the order asked for; equal ones as in the checklist. */
export const groupGaps = (lines: readonly GapLine[], order: GapOrder): readonly GapGroup[] =>
	Array.from(
		groupBy(lines, ({ judged }) => judged.pair.control.id).values(),
		(ofControl): GapGroup => ({
			control: ofControl[0].judged.pair.control,
			lines: ofControl,
			size: Math.max(...ofControl.map(({ size }) => size)),
			effort: ofControl.reduce((sum, { effort }) => sum + effort, 0),
			gain: ofControl.reduce((sum, { gain }) => sum + gain, 0),
			due: ofControl.map(({ plan }) => plan.action?.due).toSorted(compareDays)[0]
		})
	).toSorted(comparisons[order]);

const comparisons: Readonly<Record<GapOrder, (a: GapGroup, b: GapGroup) => number>> = {
	priority: (a, b) => b.size - a.size || Number(b.control.essential) - Number(a.control.essential),
	effort: (a, b) => a.effort - b.effort || b.gain - a.gain,
	// What takes nothing stands first: products, so that nothing is divided by 0.
	'gain-per-effort': (a, b) => b.gain * a.effort - a.gain * b.effort || b.gain - a.gain,
	due: (a, b) => compareDays(a.due, b.due),
	layer: () => 0
};
