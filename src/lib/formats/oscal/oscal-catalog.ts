import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { limitedList } from './limited-list.ts';

/*
 * What we read of an OSCAL catalog (catalog model 1.x, JSON). Not a whole schema: keys that we do not
 * know pass unread, so that catalogs of later 1.x editions can be read too.
 */

const anything = z.array(z.unknown()).optional();

const propSchema = z.object({
	name: z.string(),
	value: z.string(),
	ns: z.string().optional(),
	class: z.string().optional()
});

const linkSchema = z.object({
	href: z.string(),
	rel: z.string().optional(),
	text: z.string().optional()
});
export type OscalLink = z.infer<typeof linkSchema>;

const propsAndLinks = {
	props: limitedList(propSchema).optional(),
	links: limitedList(linkSchema).optional()
};

/** Something that can have properties and links: a group, control, part or parameter, the catalog's head. */
export type OscalMarked = {
	readonly props?: readonly z.infer<typeof propSchema>[] | undefined;
	readonly links?: readonly OscalLink[] | undefined;
};

const flatPartSchema = z.object({
	...propsAndLinks,
	name: z.string(),
	class: z.string().optional(),
	title: z.string().optional(),
	prose: z.string().optional()
});
/** A part of a control: its statement, an item of it, guidance, a method of assessment. */
export type OscalPart = z.infer<typeof flatPartSchema> & {
	readonly parts?: readonly OscalPart[] | undefined;
};
const partSchema: z.ZodType<OscalPart> = flatPartSchema.extend({
	parts: z.lazy(() => limitedList(partSchema)).optional()
});

const paramSchema = z.object({
	...propsAndLinks,
	id: z.string(),
	label: z.string().optional(),
	usage: z.string().optional(),
	values: limitedList(z.string()).optional(),
	select: z.object({ choice: limitedList(z.string()).optional() }).optional(),
	constraints: anything,
	guidelines: anything
});
export type OscalParam = z.infer<typeof paramSchema>;

const flatControlSchema = z.object({
	...propsAndLinks,
	id: controlIdSchema,
	title: z.string(),
	params: limitedList(paramSchema).optional(),
	parts: limitedList(partSchema).optional()
});
/** A control, with its enhancements as the controls within it. */
export type OscalControl = z.infer<typeof flatControlSchema> & {
	readonly controls?: readonly OscalControl[] | undefined;
};
const controlSchema: z.ZodType<OscalControl> = flatControlSchema.extend({
	controls: z.lazy(() => limitedList(controlSchema)).optional()
});

const flatGroupSchema = z.object({
	...propsAndLinks,
	id: z.string().optional(),
	title: z.string(),
	params: limitedList(paramSchema).optional(),
	parts: limitedList(partSchema).optional(),
	controls: limitedList(controlSchema).optional()
});
export type OscalGroup = z.infer<typeof flatGroupSchema> & {
	readonly groups?: readonly OscalGroup[] | undefined;
};
const groupSchema: z.ZodType<OscalGroup> = flatGroupSchema.extend({
	groups: z.lazy(() => limitedList(groupSchema)).optional()
});

const metadataSchema = z.object({
	...propsAndLinks,
	title: z.string(),
	version: z.string().optional(),
	published: z.string().optional(),
	'last-modified': z.string().optional(),
	revisions: anything,
	'document-ids': anything,
	roles: anything,
	locations: anything,
	parties: anything,
	'responsible-parties': anything,
	actions: anything
});

export const oscalCatalogSchema = z.object({
	metadata: metadataSchema,
	params: limitedList(paramSchema).optional(),
	groups: limitedList(groupSchema).optional(),
	controls: limitedList(controlSchema).optional(),
	'back-matter': z.object({ resources: anything }).optional()
});
export type OscalCatalog = z.infer<typeof oscalCatalogSchema>;

/** The value of the first property of a name; of several, one without a class speaks for all readers. */
export function propOf({ props = [] }: OscalMarked, name: string): string | undefined {
	const named = props.filter((prop) => prop.name === name);
	return (named.find((prop) => prop.class === undefined) ?? named[0])?.value;
}
