import { canonicalJson, isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { fieldNameOf, valueAt } from './unfit-field.ts';

/**
 * A value that stood in a file although the schema does not take it: kept where it is, named, and to be
 * mended. It may stay and move about with the assessment; no other unfit value is ever written.
 */
export type HeldValue = { readonly field: string; readonly value: unknown };

/** What is held of one file at most, each value counted once: one with more is not ours. */
const mostHeld = 1000;

/** The value an issue speaks of, as one to hold. */
export const heldValueAt = (whole: unknown, path: FormatIssue['path']): HeldValue => ({
	field: fieldNameOf(path),
	value: valueAt(whole, path)
});

/** Whether a value was held before. */
export const isHeld = (held: readonly HeldValue[], { field, value }: HeldValue): boolean =>
	held.some(
		(one) => one.field === field && (isSameContent(one.value, value) || isPart(one.value, value))
	);

/**
 * Each value once, however often it stands in a file (the history repeats it with every edit); undefined
 * when there are too many. The reader and the gate before it both ask here.
 */
export function holdable(values: readonly HeldValue[]): readonly HeldValue[] | undefined {
	const known = new Map<string, Set<unknown>>();
	const distinct = values.filter(({ field, value }) => {
		const kind = `${field} ${typeof value}`;
		const before = known.get(kind) ?? new Set();
		const size = before.size;
		known.set(kind, before.add(typeof value === 'object' ? canonicalJson(value) : value));
		return before.size > size;
	});
	return distinct.length <= mostHeld ? distinct : undefined;
}

/** A list that is being shortened, item by item, is nothing new; an item more often than before is. */
function isPart(whole: unknown, part: unknown): boolean {
	if (!Array.isArray(whole) || !Array.isArray(part) || part.length > whole.length) return false;
	const left = new Map<string, number>();
	for (const item of whole.map(canonicalJson)) left.set(item, (left.get(item) ?? 0) + 1);
	return part.map(canonicalJson).every((item) => {
		const times = left.get(item) ?? 0;
		left.set(item, times - 1);
		return times > 0;
	});
}
