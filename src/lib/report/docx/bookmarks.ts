import { idsIn } from '../content/live-links.ts';
import type { ReportBlock } from '../content/report-block.ts';

/** What links lead to, under names and numbers that Word takes: letters, digits, no more than 40 of them. */
export type Bookmarks = {
	/** The inside of a paragraph, as a place that can be led to. */
	readonly at: (id: string | undefined, inside: string) => string;
	/** Runs that lead to a place. */
	readonly to: (id: string, inside: string) => string;
};

/** Bookmarks of a report, numbered in reading order. */
export function bookmarksOf(blocks: readonly ReportBlock[]): Bookmarks {
	const numbers = new Map(blocks.flatMap(idsIn).map((id, place) => [id, String(place + 1)]));
	return {
		at: (id, inside) => {
			const number = id === undefined ? undefined : numbers.get(id);
			return number === undefined
				? inside
				: `<w:bookmarkStart w:id="${number}" w:name="place${number}"/>${inside}<w:bookmarkEnd w:id="${number}"/>`;
		},
		to: (id, inside) =>
			`<w:hyperlink w:anchor="place${numbers.get(id) ?? ''}" w:history="1">${inside}</w:hyperlink>`
	};
}
