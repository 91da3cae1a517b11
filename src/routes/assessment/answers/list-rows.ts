import { organisation } from '#lib/domain/assessment/component.ts';
import type { AnswerItem } from './answer-items.ts';

/** The group an item stands in: its layer, and its component where the layer has any. */
export const groupKeyOf = ({ pair }: Pick<AnswerItem, 'pair'>): string =>
	`${pair.control.layer} ${pair.component}`;

/** The line of an item is the same one as long as its item is. */
const itemRows = new WeakMap<AnswerItem, ListRow>();

/** The line of an item. */
export function rowOf(item: AnswerItem): ListRow {
	const known = itemRows.get(item);
	if (known !== undefined) return known;
	const row: ListRow = { kind: 'item', key: item.key, item, group: groupKeyOf(item) };
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

/** The lines of a list, made when they are asked for: of thousands only those in sight are. */
export type ListRows = {
	readonly length: number;
	readonly at: (index: number) => ListRow | undefined;
	/** Where the line with a key is; -1 where it is folded away or not listed. */
	readonly indexOf: (key: string) => number;
	readonly headings: () => readonly ListRow[];
};

/** Items of one group that follow each other, from `from` up to `end`. */
type Run = { readonly key: string; readonly from: number; readonly end: number };

/** The groups in the order of their items, which stand together: they are in the order of layers and components. */
function runsOf(items: readonly AnswerItem[]): readonly Run[] {
	const runs: Run[] = [];
	let [from, first] = [0, items[0]];
	// Thousands of items are gone through at every answer: nothing is made for each of them.
	for (let end = 1; first !== undefined; end++) {
		const item = items[end];
		if (item !== undefined && isSameGroup(first, item)) continue;
		runs.push({ key: groupKeyOf(first), from, end });
		[from, first] = [end, item];
	}
	return runs;
}

const isSameGroup = ({ pair: one }: AnswerItem, { pair: other }: AnswerItem): boolean =>
	one.component === other.component && one.control.layer === other.control.layer;

/** Counts every group of all items. */
export function countGroups(items: readonly AnswerItem[]): ReadonlyMap<string, GroupCount> {
	return new Map(
		runsOf(items).map(({ key, from, end }) => {
			let answered = 0;
			for (let place = from; place < end; place++)
				if (items[place]?.status !== 'unanswered') answered += 1;
			return [key, { answered, of: end - from }];
		})
	);
}

/** The lines of a list: groups in the order of their first item, each with its items unless it is folded. */
export function listRows(
	shown: readonly AnswerItem[],
	counts: ReadonlyMap<string, GroupCount>,
	folded: ReadonlySet<string>,
	names: GroupNames
): ListRows {
	let length = 0;
	const groups = runsOf(shown).map((run) => {
		const isFolded = folded.has(run.key);
		const start = length;
		length += 1 + (isFolded ? 0 : run.end - run.from);
		return { ...run, start, isFolded };
	});
	const heading = ({ key, from, end, isFolded }: (typeof groups)[number]): ListRow => ({
		kind: 'group',
		key,
		name: nameOf(shown[from], names),
		count: counts.get(key) ?? { answered: 0, of: end - from },
		folded: isFolded
	});
	return {
		length,
		at: (index) => {
			const group = index < length ? groups.findLast(({ start }) => start <= index) : undefined;
			if (group === undefined) return undefined;
			if (group.start === index) return heading(group);
			const item = shown[group.from + index - group.start - 1];
			return item && rowOf(item);
		},
		headings: () => groups.map(heading),
		indexOf: (key) => {
			const named = groups.find((group) => group.key === key);
			if (named !== undefined) return named.start;
			const place = shown.findIndex((item) => item.key === key);
			const around = place < 0 ? undefined : groups.find(({ end }) => place < end);
			if (around === undefined || around.isFolded) return -1;
			return around.start + 1 + place - around.from;
		}
	};
}

function nameOf(item: AnswerItem | undefined, { layers, components }: GroupNames): string {
	if (item === undefined) return '';
	const { control, component } = item.pair;
	const layer = layers.get(control.layer) ?? control.layer;
	return component === organisation ? layer : `${layer}: ${components.get(component) ?? component}`;
}
