import type { z } from '#lib/domain/primitives/zod.ts';

/** One thing wrong in a file: where (path, and line and column where the format has them) and what. */
export type FormatIssue = {
	readonly path: readonly (string | number)[];
	readonly code: FormatIssueCode;
	/** What the message needs: the expected type, the limit, the unknown key, the offending id. */
	readonly detail: string;
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
};

export const formatIssueCodes = [
	'wrong-type',
	'not-allowed-value',
	'wrong-form',
	'too-small',
	'too-big',
	'unknown-key',
	'missing',
	'duplicate-id',
	'unknown-reference',
	'unused',
	'wrong-kind',
	'syntax'
] as const;
export type FormatIssueCode = (typeof formatIssueCodes)[number];

/** How many issues are listed; a file with more is wrong as a whole. */
export const mostIssues = 100;

/** Turns zod's issues into ours, so that no English of a library reaches a screen. */
export function issuesOf(error: z.ZodError, most = mostIssues): readonly FormatIssue[] {
	return error.issues
		.slice(0, most)
		.flatMap((issue) => issuesOfOne(issue, []))
		.slice(0, most);
}

type ZodIssue = z.ZodError['issues'][number];

function issuesOfOne(issue: ZodIssue, prefix: readonly PropertyKey[]): readonly FormatIssue[] {
	const path = [...prefix, ...issue.path].map((key) =>
		typeof key === 'number' ? key : String(key)
	);
	if (issue.code === 'invalid_union') return nearestUnionIssues(issue, path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({ path, code: 'unknown-key', detail: key }));
	}
	return [{ path, ...problemOf(issue, path) }];
}

type Problem = Pick<FormatIssue, 'code' | 'detail'>;

function problemOf(issue: ZodIssue, path: readonly (string | number)[]): Problem {
	if (issue.code === 'invalid_type') return typeProblem(issue);
	if (issue.code === 'too_small') return { code: 'too-small', detail: String(issue.minimum) };
	if (issue.code === 'too_big') return { code: 'too-big', detail: String(issue.maximum) };
	if (issue.code === 'invalid_value') {
		return { code: 'not-allowed-value', detail: issue.values.map(String).join(' | ') };
	}
	if (issue.code === 'invalid_format') {
		return { code: 'wrong-form', detail: issue.pattern ?? issue.format };
	}
	return {
		code: 'wrong-form',
		detail: issue.code === 'invalid_key' ? String(path.at(-1) ?? '') : issue.message
	};
}

function typeProblem(issue: Extract<ZodIssue, { code: 'invalid_type' }>) {
	const absent = issue.input === undefined && issue.message.includes('undefined');
	return absent
		? { code: 'missing' as const, detail: issue.expected }
		: { code: 'wrong-type' as const, detail: issue.expected };
}

/** Of a union's branches, the one that came furthest tells most; a flat mismatch is just a wrong form. */
function nearestUnionIssues(
	issue: Extract<ZodIssue, { code: 'invalid_union' }>,
	path: readonly (string | number)[]
): readonly FormatIssue[] {
	const deepest = issue.errors
		.map((branch) => branch.filter(({ path: inner }) => inner.length > 0))
		.find((branch) => branch.length > 0);
	if (deepest === undefined) return [{ path, code: 'wrong-form', detail: '' }];
	return deepest.flatMap((inner) => issuesOfOne(inner, path));
}
