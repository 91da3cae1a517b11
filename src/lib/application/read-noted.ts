import type { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';

/** What was noted under a key as JSON; undefined where nothing was, or nothing of that shape. */
export function readNoted<Schema extends z.ZodType>(
	store: SmallStore,
	key: string,
	schema: Schema
): z.output<Schema> | undefined {
	const text = store.read(key);
	if (text === undefined) return undefined;
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
