import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';

/** What is wrong with a value; `limit` is the most (or least) that is taken. */
export type UnfitProblem =
	| 'too-long'
	| 'too-many'
	| 'empty'
	| 'not-a-day'
	| 'not-a-municipality-code'
	| 'out-of-range'
	| 'unfit';

/** A field whose value the schema does not take. `of` is the name of what it belongs to, where it has one. */
export type UnfitField = {
	readonly path: FormatIssue['path'];
	readonly problem: UnfitProblem;
	readonly limit: string;
	readonly of: string;
};

/** Nothing was written: a reader would not take these fields as they are. */
export type UnfitFields = {
	readonly kind: 'unfit-fields';
	readonly fields: readonly UnfitField[];
};

/** The same of what others made: nothing of it was taken. */
export type UnfitReceived = {
	readonly kind: 'unfit-received';
	readonly fields: readonly UnfitField[];
};

/** The field an issue speaks of, within the assessment it was found in. */
export const unfitFieldOf = (assessment: object, issue: FormatIssue): UnfitField => ({
	path: issue.path,
	problem: problemOf(issue, valueAt(assessment, issue.path)),
	limit: issue.detail,
	of: nameOf(assessment, issue.path)
});

/** What stands at a path; undefined where nothing does. */
export const valueAt = (value: unknown, path: FormatIssue['path']): unknown =>
	path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
		value
	);

/** The name of the field a path leads to: its last word that is no number of a list. */
export const fieldNameOf = (path: FormatIssue['path']): string =>
	path.findLast((key) => typeof key === 'string') ?? '';

/** Fields that hold a calendar day. */
export const dayFields: ReadonlySet<string> = new Set([
	'asOf',
	'due',
	'issuedOn',
	'expiresOn',
	'deadline'
]);

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
