import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { dayPattern, notADay } from '#lib/domain/primitives/iso-date.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { assessmentFileSchema } from '#lib/domain/released/assessment-v3.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { heldValueAt, type HeldValue } from './held-value.ts';
import { valueAt } from './unfit-field.ts';

/** What is held of one file at most: one with more is not ours. */
const mostHeld = 1000;
/** Characters of a text, items of a list within an item: room for slips, bounded for memory. */
const [longestText, longestDay, mostItems] = [100_000, 40, 20_000];
/** A list whose limit is larger bounds memory, and is never passed. */
const smallList = 5000;
/** What is set aside may uncover what was hidden behind it: the length of a list whose item was wrong. */
const rounds = 3;

type Issue = z.ZodError['issues'][number];
type Path = FormatIssue['path'];
type ParsedFile = z.infer<typeof assessmentFileSchema>;
type SetAside = { readonly path: Path; readonly held: HeldValue };

/** A file that was parsed, with the values the schema does not take still in their places. */
export type HoldingParse = { readonly parsed: ParsedFile; readonly held: readonly HeldValue[] };

/**
 * Parses what fits the schema and holds single values that do not: too long a text, a day that is none,
 * too many links. Each is set aside for the schema's sake and put back where it was. Anything else (a
 * wrong kind, an unknown key, a list that is too long for memory) is refused as before.
 */
export function parseHolding(value: object): Result<HoldingParse, readonly FormatIssue[]> {
	const strict = assessmentFileSchema.safeParse(value);
	if (strict.success) return ok({ parsed: strict.data, held: [] });
	const issues = issuesOf(strict.error);
	if (strict.error.issues.length > 2 * mostHeld) return fail(issues);
	const setAside: SetAside[] = [];
	// A copy, because the caller keeps what it gave; JSON, because files are.
	const draft: unknown = JSON.parse(JSON.stringify(value));
	for (let round = 0; round < rounds; round++) {
		const parsed = assessmentFileSchema.safeParse(draft);
		if (parsed.success) return ok(putBack(parsed.data, setAside));
		if (!takeOut(draft, parsed.error.issues, setAside)) return fail(issues);
	}
	return fail(issues);
}

/** Replaces what can be held with a stand-in; false when something cannot, or it is too much. */
function takeOut(draft: unknown, issues: readonly Issue[], setAside: SetAside[]): boolean {
	const standIns = new Map<string, { readonly path: Path; readonly value: unknown }>();
	for (const issue of issues) {
		const path = pathOf(issue);
		const value = standInFor(issue, valueAt(draft, path));
		if (value === undefined) return false;
		standIns.set(JSON.stringify(path), { path, value });
	}
	for (const { path, value } of standIns.values()) {
		setAside.push({ path, held: heldValueAt(draft, path) });
		setAt(draft, path, value);
	}
	return setAside.length <= mostHeld;
}

const pathOf = ({ path }: Issue): Path =>
	path.map((key) => (typeof key === 'number' ? key : String(key)));

/** A value the schema takes in the place of one that can be held; undefined: it cannot. */
function standInFor(issue: Issue, value: unknown): unknown {
	if (issue.path[0] === 'checklistCopy') return undefined;
	if (Array.isArray(value)) return isShortList(issue, value) ? [] : undefined;
	if (typeof value === 'number') return boundOf(issue);
	if (typeof value !== 'string') return undefined;
	if (isOfDay(issue)) return value.length <= longestDay ? '2000-01-01' : undefined;
	return isOfText(issue) && value.length <= longestText ? 'x' : undefined;
}

const isShortList = (issue: Issue, list: readonly unknown[]): boolean =>
	issue.code === 'too_big' &&
	Number(issue.maximum) <= smallList &&
	issue.path.length > 1 &&
	list.length <= mostItems;

const boundOf = (issue: Issue): unknown =>
	issue.code === 'too_big'
		? Number(issue.maximum)
		: issue.code === 'too_small'
			? Number(issue.minimum)
			: undefined;

const isOfDay = (issue: Issue): boolean =>
	issue.code === 'custom'
		? issue.message === notADay
		: issue.code === 'invalid_format' && issue.pattern === String(dayPattern);

const isOfText = (issue: Issue): boolean =>
	issue.code === 'too_big' ||
	issue.code === 'too_small' ||
	(issue.code === 'custom' && issue.message === 'unwritable character');

function putBack(parsed: ParsedFile, setAside: readonly SetAside[]): HoldingParse {
	for (const { path, held } of setAside) setAt(parsed, path, held.value);
	return { parsed, held: setAside.map(({ held }) => held) };
}

function setAt(whole: unknown, path: Path, value: unknown): void {
	const owner = valueAt(whole, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof owner === 'object' && owner !== null && key !== undefined)
		Reflect.set(owner, key, value);
}
