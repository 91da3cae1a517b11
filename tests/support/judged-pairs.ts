import type { PairStatus, JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { aControl } from './a-checklist.ts';

const credits: Readonly<Record<PairStatus, number | undefined>> = {
	met: 2,
	partly: 1,
	planned: 0,
	'not-met': 0,
	unknown: undefined,
	unanswered: undefined
};

/** What a judged pair is built from; everything has a plain default. */
export type JudgedPairGiven = Partial<{
	id: string;
	layer: string;
	layerOrder: number;
	component: string;
	componentOrder: number;
	weight: number;
	criticality: number;
	impact: number;
	essential: boolean;
	status: PairStatus;
	supported: boolean;
	confirmed: boolean;
	party: string;
	parties: string[];
}>;

/** A judged pair made directly, so that weights outside 1–3 can be tried too. */
export function aJudgedPair(given: JudgedPairGiven = {}): JudgedPair {
	const { id = 'SVC-01', layer = 'service', status = 'met', weight = 1, essential = false } = given;
	const { parties = ['service-provider'] } = given;
	return {
		pair: {
			component: given.component ?? 'bus',
			componentOrder: given.componentOrder ?? 0,
			control: {
				...aControl({ id, layer, essential, parties }),
				weight: weight as 1 | 2 | 3
			},
			layerOrder: given.layerOrder ?? 0,
			criticality: given.criticality ?? 1,
			impact: given.impact ?? 1
		},
		status,
		credit: credits[status],
		supported: given.supported ?? false,
		confirmed: given.confirmed ?? false,
		answer: given.party === undefined ? undefined : { party: given.party }
	};
}
