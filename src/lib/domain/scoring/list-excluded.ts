import type { Assessment } from '../assessment/assessment.ts';
import { organisation } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { componentLayerOf } from '../checklist/component-layers.ts';
import { factsIn, type Condition } from '../checklist/condition.ts';
import type { Control } from '../checklist/control.ts';
import { applies, type Circumstances } from './applicability.ts';

/** A control that stated facts take away from a component or the organisation. */
export type ExcludedControl = {
	readonly component: string;
	readonly control: Control;
	/** The facts answered "no" that decide it; empty when the criticality decides. */
	readonly facts: readonly string[];
};

/** Every control that does not apply, with the facts that say so. */
export function listExcluded(
	checklist: Checklist,
	{ profile, components }: Pick<Assessment, 'profile' | 'components'>
): readonly ExcludedControl[] {
	const answeredBy = new Map(checklist.layers.map((layer) => [layer.id, componentLayerOf(layer)]));
	const asked = checklist.controls.filter(({ state }) => state === undefined);
	return asked.flatMap((control) => {
		const answering = answeredBy.get(control.layer);
		const places: readonly (Circumstances & { readonly id: string })[] =
			answering === null
				? [{ id: organisation, profile }]
				: components
						.filter(({ layer }) => layer === answering)
						.map((component) => ({ id: component.id, profile, component }));
		return places
			.filter((place) => !applies(control.appliesWhen, place))
			.map((place) => ({
				component: place.id,
				control,
				facts: decidingFacts(control.appliesWhen, place)
			}));
	});
}

/** The facts of a condition that are stated false. */
function decidingFacts(condition: Condition | undefined, place: Circumstances): readonly string[] {
	if (condition === undefined) return [];
	if (typeof condition === 'string') return applies(condition, place) ? [] : [condition];
	if ('criticalityAtLeast' in condition) return [];
	if ('not' in condition) return factsIn(condition.not);
	return ('all' in condition ? condition.all : condition.any).flatMap((part) =>
		decidingFacts(part, place)
	);
}
