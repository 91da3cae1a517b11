import fc from 'fast-check';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { aChecklist, aControl, aLayer, text } from './a-checklist.ts';

const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const layerIds = ['governance', 'service', 'city-os'] as const;
const id = fc.constantFrom(...ids);
const several = fc.uniqueArray(id, { minLength: 2, maxLength: 4 });

const edition: fc.Arbitrary<Checklist> = fc
	.tuple(
		fc.uniqueArray(
			fc.record({ id, layer: fc.constantFrom(...layerIds), words: fc.constantFrom('x', 'y') }),
			{ minLength: 1, selector: (control) => control.id }
		),
		fc.subarray([...layerIds])
	)
	.map(([controls, once]) =>
		aChecklist({
			layers: layerIds.map((layer) =>
				aLayer({ id: layer, answeredPer: once.includes(layer) ? 'organisation' : 'component' })
			),
			controls: controls.map((control) =>
				aControl({ id: control.id, layer: control.layer, statement: text(control.words) })
			)
		})
	);

const relation: fc.Arbitrary<Crosswalk['relations'][number]> = fc.oneof(
	fc.record({
		relation: fc.constant('same' as const),
		ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 })
	}),
	fc.record({
		relation: fc.constantFrom('reworded' as const, 'strengthened' as const, 'moved' as const),
		from: id,
		to: id
	}),
	fc.record({ relation: fc.constant('split' as const), from: id, to: several }),
	fc.record({ relation: fc.constant('merged' as const), from: several, to: id }),
	fc.record({ relation: fc.constant('retired' as const), from: id })
);

/** Two editions and a crosswalk between them that may be right, full of holes or nonsense. */
export const arbitraryCrosswalk: fc.Arbitrary<{
	readonly from: Checklist;
	readonly to: Checklist;
	readonly crosswalk: Pick<Crosswalk, 'relations'>;
}> = fc.record({
	from: edition,
	to: edition,
	crosswalk: fc.record({ relations: fc.array(relation, { maxLength: 8 }) })
});
