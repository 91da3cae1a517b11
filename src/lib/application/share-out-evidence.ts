import type { Assessment } from '#lib/domain/assessment/assessment.ts';

/**
 * SHA-256 of the files that are listed, each once, in groups of at most `limit` bytes and in the order of
 * the list: at least one group, perhaps empty. A file larger than the limit makes a group of its own.
 */
export function shareOutEvidence(
	listed: Assessment['evidence'],
	limit: number
): readonly (readonly string[])[] {
	const groups: string[][] = [[]];
	let room = limit;
	for (const [sha256, size] of sizesOf(listed)) {
		if (size > room && groups.at(-1)?.length !== 0) {
			groups.push([]);
			room = limit;
		}
		groups.at(-1)?.push(sha256);
		room -= size;
	}
	return groups;
}

/** Sizes in bytes of the files that are listed, each once, by SHA-256. */
export const sizesOf = (listed: Assessment['evidence']): ReadonlyMap<string, number> =>
	new Map(listed.flatMap(({ file }) => (file ? [[file.sha256, file.size] as const] : [])));
