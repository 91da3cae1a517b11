import { nodesOf, textOf, withNodes, type OscalNode } from './oscal-node.ts';
import type { OscalAddition, OscalAlteration, OscalRemoval } from './oscal-profile.ts';

const lists = ['params', 'props', 'links', 'parts'] as const;

/** A control as it was altered, and how many alterations found nothing to alter. */
export type AlteredControl = { readonly control: OscalNode; readonly missed: number };

/** Takes away from a control what a profile removes, then adds what it adds. */
export function alterControl(
	control: OscalNode,
	{ removes = [], adds = [] }: OscalAlteration
): AlteredControl {
	const removed = removes.reduce(removeFrom, control);
	return adds.reduce<AlteredControl>(
		({ control: before, missed }, add) => {
			const added = addTo(before, add);
			return added === undefined
				? { control: before, missed: missed + 1 }
				: { control: added, missed };
		},
		{ control: removed, missed: 0 }
	);
}

/** A node without what is removed, in it and in its parts; the same one where nothing of it is. */
function removeFrom(node: OscalNode, removal: OscalRemoval): OscalNode {
	return lists.reduce((left, list) => {
		const before = nodesOf(left, list);
		const kept = before.filter((item) => !isRemoved(item, list, removal));
		const inner = list === 'parts' ? kept.map((part) => removeFrom(part, removal)) : kept;
		const isSame = inner.length === before.length && inner.every((item, at) => item === before[at]);
		return isSame ? left : withNodes(left, list, inner);
	}, node);
}

const askedBy = [
	['by-name', 'name'],
	['by-class', 'class'],
	['by-id', 'id'],
	['by-ns', 'ns']
] as const;

/** Whether all that a removal asks for is so; one that asks for nothing removes nothing. */
function isRemoved(item: OscalNode, list: string, removal: OscalRemoval): boolean {
	const kind = removal['by-item-name'];
	if (kind !== undefined && list !== `${kind}s`) return false;
	const asked = askedBy.filter(([by]) => removal[by] !== undefined);
	if (asked.length === 0 && kind === undefined) return false;
	return asked.every(([by, key]) => removal[by] === item[key]);
}

/** A control with what is added to it or to something in it; `undefined` where that is not there. */
function addTo(control: OscalNode, add: OscalAddition): OscalNode | undefined {
	const id = add['by-id'];
	if (id === undefined || id === textOf(control, 'id')) return addInto(control, add);
	return addWithin(control, id, add);
}

function addInto(node: OscalNode, add: OscalAddition): OscalNode {
	const isFirst = add.position === 'starting' || add.position === 'before';
	const titled = add.title === undefined ? node : { ...node, title: add.title };
	return lists.reduce((left, list) => {
		const [before, added] = [nodesOf(left, list), add[list] ?? []];
		return withNodes(left, list, isFirst ? [...added, ...before] : [...before, ...added]);
	}, titled);
}

function addWithin(node: OscalNode, id: string, add: OscalAddition): OscalNode | undefined {
	for (const list of ['parts', 'params'] as const) {
		const items = nodesOf(node, list);
		const at = items.findIndex((item) => textOf(item, 'id') === id);
		if (at >= 0) return addAt(node, list, at, add);
		for (const [index, item] of items.entries()) {
			const added = addWithin(item, id, add);
			if (added !== undefined) return withNodes(node, list, items.with(index, added));
		}
	}
	return undefined;
}

/** Adds into an item, or beside it: then its own kind stands next to it, the rest with its surroundings. */
function addAt(node: OscalNode, list: 'parts' | 'params', at: number, add: OscalAddition) {
	const items = nodesOf(node, list);
	const item = items[at] ?? {};
	if (add.position !== 'before' && add.position !== 'after') {
		return withNodes(node, list, items.with(at, addInto(item, add)));
	}
	const place = add.position === 'before' ? at : at + 1;
	const beside = withNodes(node, list, items.toSpliced(place, 0, ...(add[list] ?? [])));
	const { title: _, [list]: __, ...others } = add;
	return addInto(beside, { ...others, position: 'ending' });
}
