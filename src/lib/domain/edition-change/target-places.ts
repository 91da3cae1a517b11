import type { Assessment } from '../assessment/assessment.ts';
import { organisation } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { componentLayerOf } from '../checklist/component-layers.ts';
import { controlsById } from '../checklist/find-control.ts';

/** Where an answer given on a component belongs under a control of a checklist. */
export type TargetPlaces = (component: string, control: string) => readonly string[];

/**
 * The organisation, the component itself, or every component of the layer where an answer of the
 * organisation is now asked per component. Empty where the component's layer does not answer the
 * control. What is kept for a component that is gone stays with it.
 */
export function targetPlaces(
	checklist: Checklist,
	{ components }: Pick<Assessment, 'components'>
): TargetPlaces {
	const controls = controlsById(checklist);
	const answering = new Map(checklist.layers.map((layer) => [layer.id, componentLayerOf(layer)]));
	const layerOf = new Map(components.map(({ id, layer }) => [id, layer]));
	return (component, control) => {
		const layer = answering.get(controls.get(control)?.layer ?? '');
		if (layer === undefined) return [];
		if (layer === null) return [organisation];
		if (component === organisation) {
			return components.filter((item) => item.layer === layer).map(({ id }) => id);
		}
		const own = layerOf.get(component);
		return own === undefined || own === layer ? [component] : [];
	};
}
