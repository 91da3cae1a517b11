import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { assessmentFileSchema } from '#lib/domain/released/assessment-v5.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { heldValueAt, holdable, type HeldValue } from './held-value.ts';
import { standInFor } from './stand-in.ts';
import { valueAt } from './unfit-field.ts';

/** What is set aside may uncover what was hidden behind it: the length of a list whose item was wrong. */
const rounds = 3;

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
	const setAside: SetAside[] = [];
	// A copy, because the caller keeps what it gave; JSON, because files are.
	const draft: unknown = JSON.parse(JSON.stringify(value));
	for (let round = 0; round < rounds; round++) {
		const parsed = assessmentFileSchema.safeParse(draft);
		const held = holdable(setAside.map((one) => one.held));
		if (held === undefined) break;
		if (parsed.success) return ok(putBack({ parsed: parsed.data, held }, setAside));
		const issues = issuesOf(parsed.error, Infinity);
		const standIns = standInsFor(draft, issues);
		if (standIns === undefined) break;
		for (const { path, value: standIn } of standIns) {
			setAside.push({ path, held: heldValueAt(value, path) });
			setAt(draft, path, standIn);
		}
	}
	return fail(issuesOf(strict.error, Infinity));
}

/** What takes the place of each value that does not fit; undefined when one of them cannot be held. */
function standInsFor(draft: unknown, issues: readonly FormatIssue[]) {
	const standIns = new Map<string, { readonly path: Path; readonly value: unknown }>();
	for (const issue of issues) {
		const value = standInFor(issue, valueAt(draft, issue.path));
		if (value === undefined) return undefined;
		standIns.set(JSON.stringify(issue.path), { path: issue.path, value });
	}
	return [...standIns.values()];
}

function putBack(read: HoldingParse, setAside: readonly SetAside[]): HoldingParse {
	for (const { path, held } of setAside) setAt(read.parsed, path, held.value);
	return read;
}

function setAt(whole: unknown, path: Path, value: unknown): void {
	const owner = valueAt(whole, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof owner === 'object' && owner !== null && key !== undefined)
		Reflect.set(owner, key, value);
}
