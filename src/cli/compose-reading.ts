import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { catalogueOf } from '#lib/application/ports.ts';
import type { ResultReading } from '#lib/application/read-city-result.ts';

const cryptography = async () => (await import('#lib/exchange/packet-crypto.ts')).packetCrypto;

/** Where a thread that reads files gets its adapters. It loads cryptography with its first packet. */
export const composeReading = (): Pick<ResultReading, 'catalogue' | 'packetCrypto'> => ({
	catalogue: catalogueOf(shippedGuidelines),
	packetCrypto: {
		verify: async (...given) => (await cryptography()).verify(...given),
		openLocked: async (...given) => (await cryptography()).openLocked(...given)
	}
});
