import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { issuesOf } from '../decoding/format-issue.ts';
import type { UnfitField } from './unfit-field.ts';
import { unfitFieldOf } from './unfit-field-of.ts';

/** The fields of an assessment that a schema of some of them does not take: values that were held when it was read. */
export function unfitFieldsBy(schema: z.ZodType, assessment: Assessment): readonly UnfitField[] {
	const { error } = schema.safeParse(assessment);
	return error === undefined ? [] : issuesOf(error).map((issue) => unfitFieldOf(assessment, issue));
}
