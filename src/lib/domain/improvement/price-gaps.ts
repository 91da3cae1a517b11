import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { isGap } from '../gap/list-gaps.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import { pairKeyText } from '../scoring/list-pairs.ts';
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
	const orders = new Map(checklist.controls.map(({ id }, order) => [id, order]));
	const orderOf = ({ pair }: JudgedPair) => orders.get(pair.control.id) ?? 0;
	const gaps = score.pairs
		.filter(isGap)
		.sort(
			(a, b) =>
				a.pair.layerOrder - b.pair.layerOrder ||
				orderOf(a) - orderOf(b) ||
				a.pair.componentOrder - b.pair.componentOrder
		);
	const efforts = effortsOf(assessment);
	const keys = gaps.map(({ pair }) => pairKeyText(pair));
	const shares = shareEfforts(assessment.actions, keys);
	return gaps.map((judged, i) => ({
		judged,
		gain: gainOf(judged),
		effort: shares.get(keys[i] ?? '') ?? effortOfControl(judged, efforts)
	}));
}

/** What a pair brings its layer when it becomes met. */
const gainOf = ({ pair, credit = 0 }: JudgedPair): number =>
	pair.control.weight * pair.criticality * (fullCredit - credit);

function effortOfControl({ pair: { control } }: JudgedPair, { controls, sizes }: Efforts): number {
	const own = Object.hasOwn(controls, control.id) ? controls[control.id] : undefined;
	return isEffort(own) ? own : sizes[control.effort];
}
