import { packetFactsSchema, type PacketFacts } from '#lib/domain/released/packet-facts-v1.ts';

export { packetFactsSchema, type PacketFacts };

/** What a packet can be for. */
export const packetKinds = packetFactsSchema.shape.kind.options;
export type PacketKind = PacketFacts['kind'];
