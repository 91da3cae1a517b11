import { isSameContent } from '../primitives/stable-json.ts';

/** The fields in which two versions differ, in alphabetical order; none where a version is missing. */
export function changedFields(mine: unknown, theirs: unknown): readonly string[] {
	if (!isRecord(mine) || !isRecord(theirs)) return [];
	return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
		.filter((field) => !isSameContent(mine[field], theirs[field]))
		.sort();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
