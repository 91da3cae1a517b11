import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { publicationSchema } from '#lib/domain/released/publication-v2.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { UnfitField } from '../assessment/unfit-field.ts';
import { unfitFieldsBy } from '../assessment/unfit-fields-by.ts';
import { packetFactsSchema, type PacketKind } from './packet-facts.ts';

const { municipality, period, asOf } = publicationSchema.shape;

/** What a packet says of itself out of its assessment; a name is made to fit. */
const factsSchema = z.object({
	period: z.object({ fiscalYear: packetFactsSchema.shape.fiscalYear })
});
const publishedSchema = z.object({ municipality, period, asOf });

/** Values of an assessment without which nobody could read a packet of it. */
export const unfitForPacket = (assessment: Assessment, kind: PacketKind): readonly UnfitField[] =>
	unfitFieldsBy(kind === 'publication' ? publishedSchema : factsSchema, assessment);
