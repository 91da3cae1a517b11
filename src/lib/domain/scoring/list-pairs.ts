import type { Assessment } from '../assessment/assessment.ts';
import { organisation, type Component } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { componentLayerOf } from '../checklist/component-layers.ts';
import type { Control } from '../checklist/control.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { applies, type Circumstances } from './applicability.ts';
import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';

/** A control that applies to a component (or to the organisation), before anyone has answered. */
export type Pair = {
	readonly component: string;
	/** Position of the component in the assessment; the organisation (-1) stands before all. */
	readonly componentOrder: number;
	readonly control: Control;
	readonly layerOrder: number;
	/** 1–3; the organisation counts 1. */
	readonly criticality: number;
	/** Highest impact of the control's risks, 1–3; 1 for a control without risks. */
	readonly impact: number;
};

/** The key of a pair's answer. */
export const keyOfPair = ({
	component,
	control
}: Pick<Pair, 'component' | 'control'>): AnswerKey => ({
	component,
	control: control.id
});

/** The text form of the key of a pair's answer. */
export const pairKeyText = (pair: Pick<Pair, 'component' | 'control'>): string =>
	answerKeyText(keyOfPair(pair));

/** What the list of pairs depends on: everything but the answers. */
export type PairSubject = Pick<Assessment, 'profile' | 'components'>;

type RatedControl = Pick<Pair, 'control' | 'layerOrder' | 'impact'>;
type ControlsByLayer = ReadonlyMap<string, readonly RatedControl[]>;
type Place = Pick<Pair, 'component' | 'componentOrder' | 'criticality'>;

const theOrganisation: Place = { component: organisation, componentOrder: -1, criticality: 1 };

/**
 * Every applicable pair, grouped by component in the order of the assessment, organisation first.
 * Future and obsolete controls make no pair.
 */
export function listPairs(
	checklist: Checklist,
	{ profile, components }: PairSubject
): readonly Pair[] {
	const controls = rateControls(checklist);
	const answeredBy = (layer: string | null) =>
		checklist.layers.filter((item) => componentLayerOf(item) === layer).map(({ id }) => id);
	const layersOf = new Map(
		[...new Set(components.map(({ layer }) => layer))].map((layer) => [layer, answeredBy(layer)])
	);
	const ofOrganisation = answeredBy(null).flatMap((id) =>
		pairUp(controls.get(id), theOrganisation, { profile })
	);
	const ofComponents = components.map((component, order) =>
		(layersOf.get(component.layer) ?? []).flatMap((id) =>
			pairUp(controls.get(id), placeOf(component, order), { profile, component })
		)
	);
	return [ofOrganisation, ...ofComponents].flat();
}

const placeOf = ({ id, criticality }: Component, componentOrder: number): Place => ({
	component: id,
	componentOrder,
	criticality
});

function pairUp(
	controls: readonly RatedControl[] = [],
	place: Place,
	circumstances: Circumstances
): readonly Pair[] {
	return controls
		.filter(({ control }) => applies(control.appliesWhen, circumstances))
		.map(({ control, layerOrder, impact }) => ({
			component: place.component,
			componentOrder: place.componentOrder,
			control,
			layerOrder,
			criticality: place.criticality,
			impact
		}));
}

/** The controls of each layer. Remembered, because thousands of cities answer the same checklist. */
const rateControls = rememberLast((checklist: Checklist): ControlsByLayer => {
	const impacts = new Map(checklist.risks.map(({ id, impact }) => [id, impact]));
	const groups = new Map<string, RatedControl[]>(checklist.layers.map(({ id }) => [id, []]));
	const orders = new Map(checklist.layers.map(({ id }, order) => [id, order]));
	for (const control of checklist.controls) {
		if (control.state !== undefined) continue;
		groups.get(control.layer)?.push({
			control,
			layerOrder: orders.get(control.layer) ?? 0,
			impact: Math.max(1, ...control.risks.map((risk) => impacts.get(risk) ?? 1))
		});
	}
	return groups;
});
