import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads a YAML file of a given shape in which nothing else is wrong; what is, is told with file, line and
 * column.
 */
export function parseYamlFile<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
	findProblems: (value: z.output<Schema>) => readonly FormatIssue[] = () => []
): Result<z.output<Schema>, readonly FormatIssue[]> {
	const yaml = parseYaml(text, file);
	if (!yaml.ok) return yaml;
	const { value, placeOf } = yaml.value;
	const parsed = schema.safeParse(value);
	const issues = parsed.success ? findProblems(parsed.data) : issuesOf(parsed.error);
	return parsed.success && issues.length === 0
		? ok(parsed.data)
		: fail(issues.map((issue) => ({ ...issue, file, ...placeOf(issue.path) })));
}
