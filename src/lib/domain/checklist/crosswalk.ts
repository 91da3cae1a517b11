import { localTextSchema } from '../primitives/local-text.ts';
import { z } from '../primitives/zod.ts';
import type { Relation } from '../released/edition-change-v3.ts';
import { controlIdSchema, slugSchema } from './control.ts';

export { relations, type Relation } from '../released/edition-change-v3.ts';

const note = localTextSchema.optional();
const several = z.array(controlIdSchema).min(2).max(200);

/** One statement of a crosswalk. `new` is never written: it is what no relation leads to. */
export const crosswalkRelationSchema = z.discriminatedUnion('relation', [
	z.strictObject({ relation: z.literal('same'), ids: z.array(controlIdSchema).min(1).max(5000) }),
	z.strictObject({
		relation: z.literal(['reworded', 'strengthened', 'moved']),
		from: controlIdSchema,
		to: controlIdSchema,
		note
	}),
	z.strictObject({ relation: z.literal('split'), from: controlIdSchema, to: several, note }),
	z.strictObject({ relation: z.literal('merged'), from: several, to: controlIdSchema, note }),
	z.strictObject({ relation: z.literal('retired'), from: controlIdSchema, note })
]);

const endSchema = z.strictObject({
	edition: z.string().min(1).max(20),
	revision: z.number().int().min(1)
});

/** How the controls of one edition became those of the next (対応表). */
export const crosswalkSchema = z.strictObject({
	format: z.literal('machi-tenken/crosswalk'),
	formatVersion: z.literal(1),
	guideline: slugSchema,
	from: endSchema,
	to: endSchema,
	about: localTextSchema,
	relations: z.array(crosswalkRelationSchema).min(1).max(5000)
});
export type Crosswalk = z.infer<typeof crosswalkSchema>;

/** One change from edition to edition, in the same form for every relation. */
export type ControlChange = {
	readonly relation: Relation;
	/** Ids in the old edition; none for `new`. */
	readonly from: readonly string[];
	/** Ids in the new edition; none for `retired`. */
	readonly to: readonly string[];
	readonly note?: z.infer<typeof localTextSchema>;
};

/** The relations of a crosswalk one by one, `same` with a change per control. */
export function changesOf({ relations: written }: Pick<Crosswalk, 'relations'>): ControlChange[] {
	return written.flatMap((item): readonly ControlChange[] => {
		if (item.relation === 'same') {
			return item.ids.map((id) => ({ relation: 'same', from: [id], to: [id] }));
		}
		const from = typeof item.from === 'string' ? [item.from] : item.from;
		const to = item.relation === 'retired' ? [] : typeof item.to === 'string' ? [item.to] : item.to;
		return [{ relation: item.relation, from, to, ...(item.note && { note: item.note }) }];
	});
}
