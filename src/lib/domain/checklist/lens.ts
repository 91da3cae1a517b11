import { isoDateSchema } from '../primitives/iso-date.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { z } from '../primitives/zod.ts';
import { slugSchema } from './control.ts';

const referenceIds = z.array(z.string().min(1).max(80)).min(1).max(500);

const named = { id: z.string().min(1).max(40), title: localTextSchema };

/** A group of a lens: the ids of its framework that lead into it, or groups of such. */
export const lensGroupSchema = z.strictObject({
	...named,
	ids: referenceIds.optional(),
	groups: z
		.array(z.strictObject({ ...named, ids: referenceIds }))
		.max(100)
		.optional()
});
export type LensGroup = z.infer<typeof lensGroupSchema>;

/**
 * Another grouping of the same controls (観点). A control belongs to every group that one of its
 * references to the lens's framework leads into; the ids of all groups are all ids the framework has.
 */
export const lensSchema = z.strictObject({
	format: z.literal('machi-tenken/lens'),
	formatVersion: z.literal(1),
	lens: slugSchema,
	/** The edition or date of the framework. */
	version: z.string().min(1).max(40),
	/** Our counter for the grouping. */
	revision: z.number().int().min(1),
	title: localTextSchema,
	about: localTextSchema,
	framework: slugSchema,
	/** The day it comes into force, where it is a rule. */
	inForce: isoDateSchema.optional(),
	groups: z.array(lensGroupSchema).min(1).max(100)
});
export type Lens = z.infer<typeof lensSchema>;

/** Every reference id that leads into a group. */
export const idsOfGroup = ({ ids = [], groups = [] }: LensGroup): readonly string[] => [
	...ids,
	...groups.flatMap((group) => group.ids)
];
