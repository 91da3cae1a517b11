import { z } from './zod.ts';

/** The most a schema takes, read out of it: characters of a text, items of a list. Throws where there is no limit. */
export function limitOf(schema: z.core.$ZodType): number {
	const checks = bare(schema)._zod.def.checks ?? [];
	const limit = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
	if (limit === undefined) throw new Error('a schema without a limit');
	return limit._zod.def.maximum;
}

/** The schema of what stands there when something does. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? bare(schema.unwrap())
		: schema;
}
