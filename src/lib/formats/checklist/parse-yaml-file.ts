import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** An authored file that has its shape, and a way from a path in it back to line and column. */
export type YamlFile<Value> = Pick<ParsedYaml, 'placeOf'> & { readonly value: Value };

/** Reads a YAML file of a given shape; what is wrong is told with file, line and column. */
export function parseYamlFile<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema
): Result<YamlFile<z.output<Schema>>, readonly FormatIssue[]> {
	const yaml = parseYaml(text, file);
	if (!yaml.ok) return yaml;
	const { value, placeOf } = yaml.value;
	const parsed = schema.safeParse(value);
	return parsed.success
		? ok({ value: parsed.data, placeOf })
		: fail(issuesOf(parsed.error).map((issue) => ({ ...issue, file, ...placeOf(issue.path) })));
}
