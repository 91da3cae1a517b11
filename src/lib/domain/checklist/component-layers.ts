import type { Checklist, ComponentLayer, Layer } from './checklist.ts';

/** The layer of the components that answer a layer of the checklist; `null` where the organisation answers. */
export const componentLayerOf = ({ id, answeredPer, componentLayer }: Layer): string | null =>
	answeredPer === 'component' ? (componentLayer ?? id) : null;

/**
 * The layers in which a city can have components under this checklist, in the checklist's order.
 * A guideline in parts (three pillars, say) names the components' layers beside its own.
 */
export function componentLayersOf({
	layers,
	componentLayers = []
}: Pick<Checklist, 'layers' | 'componentLayers'>): readonly ComponentLayer[] {
	const known = new Map<string, ComponentLayer>(
		[...layers, ...componentLayers].map(({ id, title, summary }) => [id, { id, title, summary }])
	);
	const used = new Set(layers.map(componentLayerOf).filter((id) => id !== null));
	return [...used].flatMap((id) => known.get(id) ?? []);
}
