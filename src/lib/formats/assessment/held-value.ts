import { canonicalJson, isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { fieldNameOf, valueAt } from './unfit-field.ts';

/**
 * A value that stood in a file although the schema does not take it: kept where it is, named, and to be
 * mended. It may stay and move about with the assessment; no other unfit value is ever written.
 */
export type HeldValue = { readonly field: string; readonly value: unknown };

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

/** A list that is being shortened, item by item, is nothing new. */
function isPart(whole: unknown, part: unknown): boolean {
	if (!Array.isArray(whole) || !Array.isArray(part)) return false;
	const items = new Set(whole.map(canonicalJson));
	return part.every((item) => items.has(canonicalJson(item)));
}
