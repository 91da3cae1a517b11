import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ChecklistFiles } from '#lib/formats/checklist/decode-checklist-files.ts';
import { without } from './without.ts';

/** A checklist taken apart into its files; JSON is YAML too. */
export function filesOf({ risks, controls, ...head }: Checklist): ChecklistFiles {
	const ofLayer = <Item extends { layer: string }>(items: readonly Item[], id: string) =>
		items.filter(({ layer }) => layer === id).map((item) => without(item, 'layer'));
	return {
		'checklist.yaml': JSON.stringify(head, null, 2),
		...Object.fromEntries(
			head.layers.map(({ id: layer }) => [
				`layers/${layer}.yaml`,
				JSON.stringify(
					{ layer, risks: ofLayer(risks, layer), controls: ofLayer(controls, layer) },
					null,
					2
				)
			])
		)
	};
}
