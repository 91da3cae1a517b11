import type { Assessment } from '#lib/domain/assessment/assessment.ts';

/** History entries to a page. */
export const entriesPerPage = 200;

type History = Assessment['history'];

/** How many pages a history of this length has. */
export const historyPageCount = (length: number): number => Math.ceil(length / entriesPerPage);

/** The entries of one page. */
export const historyPage = (history: History, page: number): History =>
	history.slice(page * entriesPerPage, (page + 1) * entriesPerPage);

/** The pages on which two histories differ; entries are compared by identity, they never change. */
export function changedHistoryPages(before: History, after: History): readonly number[] {
	if (before === after) return [];
	return Array.from({ length: historyPageCount(after.length) }, (_, page) => page).filter((page) =>
		differsOn(page, before, after)
	);
}

function differsOn(page: number, before: History, after: History): boolean {
	const end = Math.min((page + 1) * entriesPerPage, Math.max(before.length, after.length));
	for (let i = page * entriesPerPage; i < end; i++) if (before[i] !== after[i]) return true;
	return false;
}
