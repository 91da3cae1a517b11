// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';
import {
	controlIdSchema,
	factIdSchema,
	isoDateSchema,
	localTextSchema,
	slugSchema
} from '../frozen/parts-v1.ts';

/**
 * When a control applies: a fact that must be true, a lowest criticality of the component, or a
 * combination of such conditions. Conditions speak of facts only, so they can never form a circle.
 */
type Condition =
	| string
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly criticalityAtLeast: 2 | 3 };

/** How deep conditions may nest; authored ones need two. */
const deepestCondition = 5;

const conditionSchema: z.ZodType<Condition> = conditionUpTo(deepestCondition);

function conditionUpTo(depth: number): z.ZodType<Condition> {
	const criticality = z.strictObject({
		criticalityAtLeast: z.union([z.literal(2), z.literal(3)])
	});
	if (depth === 0) return z.union([factIdSchema, criticality]);
	const inner = conditionUpTo(depth - 1);
	return z.union([
		factIdSchema,
		criticality,
		z.strictObject({ all: z.array(inner).min(1).max(10) }),
		z.strictObject({ any: z.array(inner).min(1).max(10) }),
		z.strictObject({ not: inner })
	]);
}

/** Where a control comes from; only a theme seen in an edition may be called a part of it. */
const basisSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('theme'),
		edition: z.string().min(1).max(20),
		theme: slugSchema
	}),
	z.strictObject({ kind: z.literal('category'), category: slugSchema }),
	z.strictObject({ kind: z.literal('neighbour'), source: slugSchema }),
	z.strictObject({ kind: z.literal('imported'), source: z.string().min(1).max(500) })
]);

/** A pointer into another framework, by that framework's own id. */
const referenceSchema = z.strictObject({
	framework: slugSchema,
	id: z.string().min(1).max(80)
});

/** `future`: shown, not asked yet. `obsolete`: asked no longer, readable for ever. Neither is scored. */
const controlStateSchema = z.enum(['future', 'obsolete']);

const controlWeightSchema = z.literal([1, 2, 3]);

/**
 * One thing that must be true, with everything an officer needs to judge it. Only an imported control
 * may come without `why`, `how` or `evidence`: not every sheet says them.
 */
const controlSchema = z.strictObject({
	id: controlIdSchema,
	layer: slugSchema,
	title: localTextSchema,
	statement: localTextSchema,
	why: localTextSchema.optional(),
	how: z.array(localTextSchema).max(8),
	partly: localTextSchema.optional(),
	knownBy: localTextSchema.optional(),
	effort: z.enum(['S', 'M', 'L']),
	evidence: z.array(localTextSchema).max(8),
	state: controlStateSchema.optional(),
	weight: controlWeightSchema,
	essential: z.boolean(),
	risks: z.array(z.string().min(1).max(64)).max(12),
	parties: z.array(slugSchema).min(1).max(10),
	appliesWhen: conditionSchema.optional(),
	basis: basisSchema,
	references: z.array(referenceSchema).max(60)
});

/** 1 inconvenience · 2 a service stops, money, limited leak · 3 life, safety, large leak. */
const impactSchema = z.literal([1, 2, 3]);

/** What can happen to residents when controls are not met. */
const riskSchema = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
	layer: slugSchema,
	title: localTextSchema,
	scenario: localTextSchema,
	impact: impactSchema
});

/**
 * A layer of the architecture, or a part of a guideline, and how its controls are answered.
 * `componentLayer` names the layer of the components that answer it, where that is not the layer itself.
 */
const layerSchema = z.strictObject({
	id: slugSchema,
	title: localTextSchema,
	summary: localTextSchema,
	answeredPer: z.enum(['organisation', 'component']),
	componentLayer: slugSchema.optional()
});

/** Something that is true or not of the city (`profile`) or of a component of a layer. */
const factSchema = z.strictObject({
	id: factIdSchema,
	askedOf: z.array(z.union([z.literal('profile'), slugSchema])).min(1),
	question: localTextSchema,
	help: localTextSchema.optional()
});

const namedSchema = z.strictObject({ id: slugSchema, title: localTextSchema });

/** A layer of components that is not itself a layer of the checklist. */
const componentLayerSchema = z.strictObject({
	id: slugSchema,
	title: localTextSchema,
	summary: localTextSchema
});

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
export const checklistV1Schema = z.strictObject({
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
