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

const defaults = {
	id: 'SVC-01',
	layer: 'service',
	layerOrder: 0,
	component: 'bus',
	componentOrder: 0,
	weight: 1,
	criticality: 1,
	impact: 1,
	essential: false,
	status: 'met' as PairStatus,
	supported: false,
	confirmed: false,
	parties: ['service-provider'],
	party: undefined as string | undefined
};

/** What a judged pair is built from; everything has a plain default. */
export type JudgedPairGiven = Partial<typeof defaults>;

/** A judged pair made directly, so that weights outside 1–3 can be tried too. */
export function aJudgedPair(given: JudgedPairGiven = {}): JudgedPair {
	const { id, layer, essential, parties, weight, ...all } = { ...defaults, ...given };
	const { component, componentOrder, layerOrder, criticality, impact, party } = all;
	const control = { ...aControl({ id, layer, essential, parties }), weight: weight as 1 | 2 | 3 };
	return {
		pair: { component, componentOrder, control, layerOrder, criticality, impact },
		status: all.status,
		credit: credits[all.status],
		supported: all.supported,
		confirmed: all.confirmed,
		answer: party === undefined ? undefined : { party }
	};
}
