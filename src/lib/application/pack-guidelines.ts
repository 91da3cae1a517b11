import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ShippedGuidelines } from './ports.ts';

type Risk = Checklist['risks'][number];
type Control = Checklist['controls'][number];

/** Guidelines as they travel: editions share most risks and controls, so each is written once. */
export type PackedGuidelines = Omit<ShippedGuidelines, 'checklists'> & {
	readonly pool: readonly (Risk | Control)[];
	readonly checklists: readonly {
		readonly digest: string;
		readonly checklist: Omit<Checklist, 'risks' | 'controls'> & {
			/** Places in the pool. */
			readonly risks: readonly number[];
			readonly controls: readonly number[];
		};
	}[];
};

/** Writes what several editions share once. */
export function packGuidelines({ checklists, ...rest }: ShippedGuidelines): PackedGuidelines {
	const places = new Map<string, number>();
	const pool: (Risk | Control)[] = [];
	const placeOf = (item: Risk | Control): number => {
		const json = JSON.stringify(item);
		const place = places.get(json) ?? pool.push(item) - 1;
		places.set(json, place);
		return place;
	};
	const packed = checklists.map(({ digest, checklist }) => ({
		digest,
		checklist: {
			...checklist,
			risks: checklist.risks.map(placeOf),
			controls: checklist.controls.map(placeOf)
		}
	}));
	return { ...rest, pool, checklists: packed };
}

/** The guidelines again. They were checked when they were packed, at build time. */
export function unpackGuidelines({
	pool,
	checklists,
	...rest
}: PackedGuidelines): ShippedGuidelines {
	const unpack = <Item>(places: readonly number[]) => places.map((place) => pool[place] as Item);
	return {
		...rest,
		checklists: checklists.map(({ digest, checklist }) => ({
			digest,
			checklist: {
				...checklist,
				risks: unpack<Risk>(checklist.risks),
				controls: unpack<Control>(checklist.controls)
			}
		}))
	};
}
