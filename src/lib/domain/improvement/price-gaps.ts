import type { Checklist } from '../checklist/checklist.ts';
import { groupBy } from '../primitives/group-by.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { isGap } from '../gap/list-gaps.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import { effortsOf, isEffort, type Efforts } from './efforts.ts';
import type { PricedGap } from './priced-gap.ts';
import { shareEfforts } from './share-efforts.ts';

/**
 * Every gap with its gain and effort, in the order of the checklist: layer, control, component. The effort
 * is the share of an action that states one, else the city's figure for the control, else that of its size.
 */
export function priceGaps({
	checklist,
	assessment,
	score
}: JudgedAssessment): readonly PricedGap[] {
	const gaps = inChecklistOrder(checklist, score.pairs.filter(isGap));
	const efforts = effortsOf(assessment);
	const shares = shareEfforts(assessment.actions, gaps);
	return gaps.map((judged) => ({
		judged,
		gain: gainOf(judged),
		effort: shares.get(judged) ?? effortOfControl(judged, efforts)
	}));
}

/** Pairs by layer, control and component, as the checklist and the assessment have them. */
function inChecklistOrder(
	{ controls }: Checklist,
	judged: readonly JudgedPair[]
): readonly JudgedPair[] {
	const byControl = groupBy(judged, ({ pair }) => pair.control.id);
	return controls
		.flatMap(({ id }) => byControl.get(id)?.slice(0, 1) ?? [])
		.sort((a, b) => a.pair.layerOrder - b.pair.layerOrder)
		.flatMap(({ pair }) =>
			(byControl.get(pair.control.id) ?? []).toSorted(
				(a, b) => a.pair.componentOrder - b.pair.componentOrder
			)
		);
}

/** What a pair brings its layer when it becomes met. */
const gainOf = ({ pair, credit = 0 }: JudgedPair): number =>
	pair.control.weight * pair.criticality * (fullCredit - credit);

function effortOfControl({ pair: { control } }: JudgedPair, { controls, sizes }: Efforts): number {
	const own = Object.hasOwn(controls, control.id) ? controls[control.id] : undefined;
	return isEffort(own) ? own : sizes[control.effort];
}
