import type { z } from '#lib/domain/primitives/zod.ts';
import { packetFactsV1Schema } from './packet-facts-v1.ts';

/** What a packet says of itself in `bag-info.txt`, in the newest format. */
export const packetFactsSchema = packetFactsV1Schema;
export type PacketFacts = z.infer<typeof packetFactsSchema>;

/** What a packet can be for. */
export const packetKinds = packetFactsSchema.shape.kind.options;
export type PacketKind = PacketFacts['kind'];
