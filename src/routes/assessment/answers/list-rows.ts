import { organisation } from '#lib/domain/assessment/component.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { AnswerItem } from './answer-items.ts';

/** The group an item stands in: its layer, and its component where the layer has any. */
export function groupKeyOf({ pair }: Pick<AnswerItem, 'pair'>): string {
	const known = groupKeys.get(pair);
	if (known !== undefined) return known;
	const key = `${pair.control.layer} ${pair.component}`;
	groupKeys.set(pair, key);
	return key;
}

/** Thousands of pairs are asked for their group at every answer. */
const groupKeys = new WeakMap<AnswerItem['pair'], string>();

/** The line of an item is the same one as long as its item is. */
const itemRows = new WeakMap<AnswerItem, ListRow>();

function rowOf(item: AnswerItem, group: string): ListRow {
	const known = itemRows.get(item);
	if (known !== undefined) return known;
	const row: ListRow = { kind: 'item', key: item.key, item, group };
	itemRows.set(item, row);
	return row;
}

/** How far a group is, whatever the filter shows of it. */
export type GroupCount = { readonly answered: number; readonly of: number };

/** A line of the list: a heading that can be folded, or an item of the group above it. */
export type ListRow =
	| {
			readonly kind: 'group';
			readonly key: string;
			readonly name: string;
			readonly count: GroupCount;
			readonly folded: boolean;
	  }
	| {
			readonly kind: 'item';
			readonly key: string;
			readonly item: AnswerItem;
			readonly group: string;
	  };

/** Names of layers and components by id. */
export type GroupNames = {
	readonly layers: ReadonlyMap<string, string>;
	readonly components: ReadonlyMap<string, string>;
};

/** Counts every group of all items. */
export function countGroups(items: readonly AnswerItem[]): ReadonlyMap<string, GroupCount> {
	const counts = new Map<string, { answered: number; of: number }>();
	for (const item of items) {
		const key = groupKeyOf(item);
		const count = counts.get(key) ?? { answered: 0, of: 0 };
		count.of += 1;
		if (item.status !== 'unanswered') count.answered += 1;
		counts.set(key, count);
	}
	return counts;
}

/** The lines of a list: groups in the order of their first item, each with its items unless it is folded. */
export function listRows(
	shown: readonly AnswerItem[],
	counts: ReadonlyMap<string, GroupCount>,
	folded: ReadonlySet<string>,
	names: GroupNames
): readonly ListRow[] {
	const groups = groupBy(shown, groupKeyOf);
	return [...groups].flatMap(([key, items]): readonly ListRow[] => {
		const isFolded = folded.has(key);
		const heading: ListRow = {
			kind: 'group',
			key,
			name: nameOf(items[0], names),
			count: counts.get(key) ?? { answered: 0, of: items.length },
			folded: isFolded
		};
		const lines = items.map((item) => rowOf(item, key));
		return isFolded ? [heading] : [heading, ...lines];
	});
}

function nameOf(item: AnswerItem, { layers, components }: GroupNames): string {
	const { control, component } = item.pair;
	const layer = layers.get(control.layer) ?? control.layer;
	return component === organisation ? layer : `${layer}: ${components.get(component) ?? component}`;
}
