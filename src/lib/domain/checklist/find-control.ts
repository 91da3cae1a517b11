import type { Checklist } from './checklist.ts';
import type { Control } from './control.ts';

const indexes = new WeakMap<Checklist, ReadonlyMap<string, Control>>();

/** The controls of a checklist by id; the index is made once per checklist. */
export function controlsById(checklist: Checklist): ReadonlyMap<string, Control> {
	let index = indexes.get(checklist);
	if (index === undefined) {
		index = new Map(checklist.controls.map((control) => [control.id, control]));
		indexes.set(checklist, index);
	}
	return index;
}
