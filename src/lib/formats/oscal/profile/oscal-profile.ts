import { z } from '#lib/domain/primitives/zod.ts';

/*
 * What we read of an OSCAL profile (1.x, JSON). Keys that we do not know pass unread. The limits keep away
 * what nobody makes: the largest published profile has a thousand alterations.
 */

const anything = z.unknown().optional();
const node = z.record(z.string(), z.unknown());
const nodes = z.array(node).max(2000).optional();

const selectionSchema = z.object({
	'with-ids': z.array(z.string()).max(10_000).optional(),
	matching: z
		.array(z.object({ pattern: z.string().max(200) }))
		.max(200)
		.optional(),
	'with-child-controls': z.string().optional()
});
/** Controls that are named, or match a pattern, and perhaps those within them. */
export type OscalSelection = z.infer<typeof selectionSchema>;

const choice = {
	'include-all': anything,
	'include-controls': z.array(selectionSchema).max(1000).optional(),
	'exclude-controls': z.array(selectionSchema).max(1000).optional()
};
/** Which controls are included, and which of them excluded. */
export type OscalChoice = z.infer<z.ZodObject<typeof choice>>;

const importSchema = z.object({ ...choice, href: z.string() });

const insertSchema = z.object({ ...choice, order: z.string().optional() });

const customSchema = z.object({
	'insert-controls': z.array(insertSchema).max(1000).optional(),
	groups: nodes
});
/** An order of the profile's own, or a group in it. */
export type OscalCustomOrder = z.infer<typeof customSchema>;

const removeSchema = z.object({
	'by-name': z.string().optional(),
	'by-class': z.string().optional(),
	'by-id': z.string().optional(),
	'by-item-name': z.string().optional(),
	'by-ns': z.string().optional()
});
/** What is removed: everything to which all of it applies. */
export type OscalRemoval = z.infer<typeof removeSchema>;

const addSchema = z.object({
	'by-id': z.string().optional(),
	position: z.string().optional(),
	title: z.string().optional(),
	params: nodes,
	props: nodes,
	links: nodes,
	parts: nodes
});
/** What is added, and where. */
export type OscalAddition = z.infer<typeof addSchema>;

const alterSchema = z.object({
	'control-id': z.string(),
	removes: z.array(removeSchema).max(500).optional(),
	adds: z.array(addSchema).max(500).optional()
});
/** What is removed from a control, and then added to it. */
export type OscalAlteration = z.infer<typeof alterSchema>;

/** A profile: which controls of which files, how put together, and what is said otherwise. */
export const oscalProfileSchema = z.object({
	metadata: node,
	imports: z.array(importSchema).min(1).max(100),
	merge: z
		.object({ 'as-is': anything, flat: anything, custom: customSchema.optional() })
		.optional(),
	modify: z
		.object({
			'set-parameters': z.array(node).max(20_000).optional(),
			alters: z.array(alterSchema).max(5000).optional()
		})
		.optional(),
	'back-matter': z.object({ resources: z.array(node).optional() }).optional()
});
export type OscalProfile = z.infer<typeof oscalProfileSchema>;

/** A custom order's insertions and groups, of the order itself or of a group in it. */
export const oscalCustomOrderSchema: z.ZodType<OscalCustomOrder> = customSchema;
