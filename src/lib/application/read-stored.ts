import type { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';

/** What a key of the small store holds as JSON; nothing where it is not what the schema says. */
export function readStored<Value>(
	store: SmallStore,
	key: string,
	schema: z.ZodType<Value>
): Value | undefined {
	try {
		return schema.safeParse(JSON.parse(store.read(key) ?? 'null')).data;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
