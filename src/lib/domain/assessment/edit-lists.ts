import type { Assessment } from './assessment.ts';
import { putById } from './put-by-id.ts';

/** Lists of an assessment whose items are put in and taken away by their ids. */
export type EditedList = 'components' | 'parties' | 'evidence' | 'actions' | 'reviews';

type Items = { readonly [List in EditedList]: Assessment[List][number] };
type Lists = { readonly [List in EditedList]: readonly Items[List][] };

/** Adds an item to a list, or replaces the one with the same id in its place. Answers stay as they are. */
export function putInto<List extends EditedList>(
	assessment: Assessment,
	list: List,
	item: Items[List]
): Assessment {
	const lists: Lists = assessment;
	return { ...assessment, [list]: putById(lists[list], item) };
}

/** Takes an item out of a list; what names it is left to the quality check. */
export const takeFrom = (assessment: Assessment, list: EditedList, id: string): Assessment => ({
	...assessment,
	[list]: assessment[list].filter((item) => item.id !== id)
});
