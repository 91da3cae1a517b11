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
	'deadline',
	'startsOn',
	'endsOn',
	'on',
	'doneOn',
	'plannedOn'
]);
