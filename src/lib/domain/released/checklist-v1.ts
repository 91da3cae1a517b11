// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { controlSchema } from './control-v1.ts';
import { factIdSchema, slugSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { localTextSchema } from './local-text-v1.ts';
import { riskSchema } from './risk-v1.ts';

/**
 * A layer of the architecture, or a part of a guideline, and how its controls are answered.
 * `componentLayer` names the layer of the components that answer it, where that is not the layer itself.
 */
export const layerSchema = z.strictObject({
	id: slugSchema,
	title: localTextSchema,
	summary: localTextSchema,
	answeredPer: z.enum(['organisation', 'component']),
	componentLayer: slugSchema.optional()
});
export type Layer = z.infer<typeof layerSchema>;

/** Something that is true or not of the city (`profile`) or of a component of a layer. */
const factSchema = z.strictObject({
	id: factIdSchema,
	askedOf: z.array(z.union([z.literal('profile'), slugSchema])).min(1),
	question: localTextSchema,
	help: localTextSchema.optional()
});
export type Fact = z.infer<typeof factSchema>;

const namedSchema = z.strictObject({ id: slugSchema, title: localTextSchema });

/** A layer of components that is not itself a layer of the checklist. */
const componentLayerSchema = z.strictObject({
	id: slugSchema,
	title: localTextSchema,
	summary: localTextSchema
});
export type ComponentLayer = z.infer<typeof componentLayerSchema>;

const sourceSchema = z.strictObject({
	id: slugSchema,
	title: localTextSchema,
	date: z.string().max(40).optional()
});

const themeSchema = z.strictObject({
	id: slugSchema,
	edition: z.string().min(1).max(20),
	title: localTextSchema
});

/** What a revision of the wording changed, and why. */
const revisionNoteSchema = z.strictObject({
	revision: z.number().int().min(1),
	date: isoDateSchema,
	changes: localTextSchema
});

/** One guideline × edition × revision, whole: the thing an assessment is made on. */
export const checklistSchema = z.strictObject({
	format: z.literal('machi-tenken/checklist'),
	formatVersion: z.literal(1),
	guideline: slugSchema,
	edition: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,19}$/),
	revision: z.number().int().min(1),
	title: localTextSchema,
	notice: localTextSchema,
	published: z.string().max(40),
	layers: z.array(layerSchema).min(1).max(100),
	componentLayers: z.array(componentLayerSchema).max(40).optional(),
	parties: z.array(namedSchema).min(1).max(20),
	facts: z.array(factSchema).max(60),
	themes: z.array(themeSchema).max(60),
	sources: z.array(sourceSchema).max(60),
	frameworks: z.array(namedSchema).max(60),
	revisions: z.array(revisionNoteSchema).min(1),
	risks: z.array(riskSchema).max(1000),
	controls: z.array(controlSchema).min(1).max(5000)
});
export type Checklist = z.infer<typeof checklistSchema>;
