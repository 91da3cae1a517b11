import type { Relation } from '#lib/domain/checklist/crosswalk.ts';

/** What asks most of the officer first. */
const order: readonly Relation[] = [
	'new',
	'strengthened',
	'split',
	'merged',
	'reworded',
	'moved',
	'retired',
	'same'
];

/** The place of a relation on the screen. */
export const relationOrder = (relation: Relation): number => order.indexOf(relation);
