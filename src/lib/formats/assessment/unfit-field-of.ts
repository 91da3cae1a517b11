import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import {
	dayFields,
	fieldNameOf,
	valueAt,
	type UnfitField,
	type UnfitProblem
} from './unfit-field.ts';

/** The field an issue speaks of, within the assessment it was found in. */
export const unfitFieldOf = (assessment: object, issue: FormatIssue): UnfitField => ({
	path: issue.path,
	problem: problemOf(issue, valueAt(assessment, issue.path)),
	limit: issue.detail,
	of: nameOf(assessment, issue.path)
});

function problemOf({ path, code }: FormatIssue, value: unknown): UnfitProblem {
	const field = fieldNameOf(path);
	if (dayFields.has(field) && !isoDateSchema.safeParse(value).success) return 'not-a-day';
	if (typeof value === 'number') return 'out-of-range';
	if (path.join('.') === 'municipality.code') return 'not-a-municipality-code';
	if (code === 'too-big') return Array.isArray(value) ? 'too-many' : 'too-long';
	return code === 'too-small' ? 'empty' : 'unfit';
}

/** The name or title nearest to a field; of an answer its control. */
function nameOf(assessment: object, path: FormatIssue['path']): string {
	const [part, component, control] = path;
	if (part === 'answers') return [control, component].filter(Boolean).map(String).join(' ');
	const item = valueAt(assessment, path.slice(0, 2));
	if (typeof item !== 'object' || item === null || path.length < 3) return '';
	const given = ['title', 'name', 'control', 'id'].map((key): unknown => Reflect.get(item, key));
	const text = given.find((value) => typeof value === 'string' && value !== '');
	return typeof text === 'string' ? text.slice(0, longestName) : '';
}

/** A name is there to find the item by, even where the name itself is far too long. */
const longestName = 60;
