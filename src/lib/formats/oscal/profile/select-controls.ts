import { nodesOf, textOf, withNodes, type OscalNode } from './oscal-node.ts';
import type { OscalChoice, OscalSelection } from './oscal-profile.ts';

/** A control by its id, with the controls within it. */
type Listed = { readonly id: string; readonly node: OscalNode };

/** What is chosen, and how many ids were named that are not there. */
export type ChosenControls = { readonly ids: ReadonlySet<string>; readonly unknown: number };

/** Every control below a catalog, a group or a control. */
export const controlsWithin = (node: OscalNode): readonly Listed[] => [
	...nodesOf(node, 'controls').flatMap((control) => [
		{ id: textOf(control, 'id'), node: control },
		...controlsWithin(control)
	]),
	...nodesOf(node, 'groups').flatMap(controlsWithin)
];

/** Which of these controls are included and not excluded; where nothing is said, all of them. */
export function chooseControls(all: readonly Listed[], choice: OscalChoice): ChosenControls {
	const { 'include-controls': included, 'exclude-controls': excluded = [] } = choice;
	const byId = new Map(all.map(({ id, node }) => [id, node]));
	const ids =
		choice['include-all'] !== undefined || included === undefined
			? new Set(byId.keys())
			: idsOf(included, byId);
	for (const id of idsOf(excluded, byId)) ids.delete(id);
	const named = [...(included ?? []), ...excluded].flatMap(({ 'with-ids': some = [] }) => some);
	return { ids, unknown: named.filter((id) => !byId.has(id)).length };
}

function idsOf(
	selections: readonly OscalSelection[],
	byId: ReadonlyMap<string, OscalNode>
): Set<string> {
	const ids = new Set<string>();
	for (const selection of selections) {
		const { 'with-ids': named = [], matching = [] } = selection;
		const matched = [...byId.keys()].filter((id) =>
			matching.some(({ pattern }) => matchesPattern(id, pattern))
		);
		const withChildren = selection['with-child-controls'] === 'yes';
		for (const id of [...named, ...matched]) {
			const node = byId.get(id);
			const children = node !== undefined && withChildren ? controlsWithin(node) : [];
			for (const chosen of node === undefined ? [] : [id, ...children.map((child) => child.id)])
				ids.add(chosen);
		}
	}
	return ids;
}

/** Whether an id fits a pattern in which `*` stands for anything and `?` for one character. */
export function matchesPattern(id: string, pattern: string): boolean {
	let [at, star, kept] = [0, -1, 0];
	for (let from = 0; from < id.length;) {
		const wanted = pattern[at];
		if (wanted === '*') [star, kept, at] = [at, from, at + 1];
		else if (wanted === '?' || wanted === id[from]) [at, from] = [at + 1, from + 1];
		else if (star >= 0) [at, from, kept] = [star + 1, kept + 1, kept + 1];
		else return false;
	}
	return /^\**$/.test(pattern.slice(at));
}

/** A catalog, group or control with the chosen controls alone; those within one that goes take its place. */
export function keepControls(node: OscalNode, ids: ReadonlySet<string>): OscalNode {
	const controls = nodesOf(node, 'controls').flatMap((control) => keptOf(control, ids));
	const groups = nodesOf(node, 'groups')
		.map((group) => keepControls(group, ids))
		.filter((group) => nodesOf(group, 'controls').length + nodesOf(group, 'groups').length > 0);
	return withNodes(withNodes(node, 'controls', controls), 'groups', groups);
}

function keptOf(control: OscalNode, ids: ReadonlySet<string>): readonly OscalNode[] {
	const kept = keepControls(control, ids);
	return ids.has(textOf(control, 'id')) ? [kept] : nodesOf(kept, 'controls');
}
