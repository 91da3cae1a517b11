import { dayPattern, notADay } from '#lib/domain/primitives/iso-date.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';

/** Characters of a text, items of a list within an item: room for slips, bounded for memory. */
const [longestText, longestDay, mostItems] = [100_000, 40, 20_000];
/** A list whose limit is larger bounds memory, and is never passed. */
const smallList = 5000;

/**
 * A value the schema takes in the place of one that can be held; undefined: it cannot be held, whoever
 * reads or writes it.
 */
export function standInFor(issue: FormatIssue, value: unknown): unknown {
	if (issue.path[0] === 'checklistCopy') return undefined;
	if (Array.isArray(value)) return isShortList(issue, value) ? [] : undefined;
	if (typeof value === 'number') return isOfBound(issue) ? Number(issue.detail) : undefined;
	return typeof value === 'string' ? standInForText(issue, value) : undefined;
}

function standInForText(issue: FormatIssue, { length }: string): string | undefined {
	if (isOfDay(issue)) return length <= longestDay ? '2000-01-01' : undefined;
	return isOfText(issue) && length <= longestText ? 'x' : undefined;
}

const isShortList = ({ code, detail, path }: FormatIssue, list: readonly unknown[]): boolean =>
	code === 'too-big' && Number(detail) <= smallList && path.length > 1 && list.length <= mostItems;

const isOfBound = ({ code }: FormatIssue): boolean => code === 'too-big' || code === 'too-small';

const isOfDay = ({ code, detail }: FormatIssue): boolean =>
	code === 'wrong-form' && (detail === notADay || detail === String(dayPattern));

const isOfText = (issue: FormatIssue): boolean =>
	isOfBound(issue) || (issue.code === 'wrong-form' && issue.detail === 'unwritable character');
