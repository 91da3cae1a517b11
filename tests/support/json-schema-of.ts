import { z } from '#lib/domain/primitives/zod.ts';

type Json = { readonly [key: string]: unknown };

/** The JSON Schema of a zod schema, written out without references, so that two of them can be compared. */
export const jsonSchemaOf = (schema: z.ZodType): unknown =>
	JSON.parse(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' })));

/** A JSON Schema with references (as fixtures are stored, to be short), written out without them. */
export function withoutReferences(schema: unknown): unknown {
	const definitions = ((schema as Json).$defs ?? {}) as Json;
	const written = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(written);
		if (typeof value !== 'object' || value === null) return value;
		const { $ref, $defs: _, ...rest } = value as Json;
		const own = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, written(one)]));
		if (typeof $ref !== 'string') return own;
		return { ...(written(definitions[$ref.replace('#/$defs/', '')]) as Json), ...own };
	};
	return written(schema);
}
