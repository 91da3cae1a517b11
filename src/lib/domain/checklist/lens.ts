import { isoDateSchema } from '../primitives/iso-date.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { z } from '../primitives/zod.ts';
import { controlIdSchema, slugSchema } from './control.ts';

const referenceIds = z.array(z.string().min(1).max(80)).min(1).max(500);
const controlIds = z.array(controlIdSchema).max(500);

const named = {
	id: z.string().min(1).max(40),
	title: localTextSchema,
	/** Ids of the framework that lead into it. */
	ids: referenceIds.optional(),
	/** Controls that belong to it, named by the lens itself where references are not fine enough. */
	controls: controlIds.optional()
};

/** A group of a lens: what leads into it, or groups of such. */
export const lensGroupSchema = z.strictObject({
	...named,
	groups: z.array(z.strictObject(named)).max(100).optional()
});
export type LensGroup = z.infer<typeof lensGroupSchema>;

/**
 * Another grouping of the same controls (観点). A control belongs to every group that one of its
 * references to the lens's framework leads into, and to those that name it; the ids of all groups are all
 * ids the framework has. A group within a group that has ids is a part of it: what it names counts there
 * only as far as it refers to the outer one.
 */
export const lensSchema = z.strictObject({
	format: z.literal('machi-tenken/lens'),
	/** 2 may name controls. */
	formatVersion: z.literal([1, 2]),
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
	...groups.flatMap((group) => group.ids ?? [])
];

/** Every control that belongs to a group because the lens names it. */
export const controlsOfGroup = ({
	ids,
	controls = [],
	groups = []
}: LensGroup): readonly string[] => [
	...controls,
	...(ids === undefined ? groups.flatMap((group) => group.controls ?? []) : [])
];
