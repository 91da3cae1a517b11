import { nodesOf, textOf, withNodes, type OscalNode } from './oscal-node.ts';
import {
	oscalCustomOrderSchema,
	type OscalCustomOrder,
	type OscalProfile
} from './oscal-profile.ts';
import { chooseControls, controlsWithin } from './select-controls.ts';

/** The groups and controls of a profile, and how many controls its own order has no place for. */
export type MergedControls = {
	readonly groups: readonly OscalNode[];
	readonly controls: readonly OscalNode[];
	readonly unplaced: number;
};

/**
 * Puts together what was chosen of several catalogs: in an order of the profile's own, without any groups
 * (`flat`), or as it stood. Where a profile says nothing the groups stay too: they make the layers.
 */
export function mergeControls(
	sources: readonly OscalNode[],
	merge: OscalProfile['merge']
): MergedControls {
	if (merge?.custom !== undefined) return inOwnOrder(sources, merge.custom);
	if (merge?.flat !== undefined) {
		return { groups: [], controls: unique(sources.flatMap(topControls)), unplaced: 0 };
	}
	const whole = sources.reduce(together, {});
	return { groups: nodesOf(whole, 'groups'), controls: nodesOf(whole, 'controls'), unplaced: 0 };
}

/** Controls that stand in no other control, out of their groups. */
const topControls = (node: OscalNode): readonly OscalNode[] => [
	...nodesOf(node, 'controls'),
	...nodesOf(node, 'groups').flatMap(topControls)
];

/** The same control chosen twice counts once; two that differ under one id are told by who reads the result. */
function unique(controls: readonly OscalNode[]): readonly OscalNode[] {
	const seen = new Set<string>();
	return controls.filter((control) => {
		const text = JSON.stringify(control);
		return !seen.has(text) && seen.add(text);
	});
}

/** Two catalogs or groups as one: groups with the same id and title are the same. */
function together(one: OscalNode, other: OscalNode): OscalNode {
	const groups = new Map<string, OscalNode>();
	for (const group of [...nodesOf(one, 'groups'), ...nodesOf(other, 'groups')]) {
		const name = JSON.stringify([textOf(group, 'id'), textOf(group, 'title')]);
		const before = groups.get(name);
		groups.set(name, before === undefined ? group : together(before, group));
	}
	const controls = unique([...nodesOf(one, 'controls'), ...nodesOf(other, 'controls')]);
	return withNodes(withNodes({ ...other, ...one }, 'controls', controls), 'groups', [
		...groups.values()
	]);
}

function inOwnOrder(sources: readonly OscalNode[], order: OscalCustomOrder): MergedControls {
	const all = unique(sources.flatMap(topControls));
	const pool = controlsWithin({ controls: all });
	const named = idsPlaced(order, pool);
	const placed = new Set<string>();
	/** A control comes with those within it, but for those that have a place of their own. */
	const taken = (node: OscalNode): OscalNode => {
		placed.add(textOf(node, 'id'));
		const inner = nodesOf(node, 'controls').filter((child) => !named.has(textOf(child, 'id')));
		return withNodes(node, 'controls', inner.map(taken));
	};
	const insertedBy = ({ 'insert-controls': insertions = [] }: OscalCustomOrder) =>
		insertions.flatMap((insertion) => {
			const { ids } = chooseControls(pool, insertion);
			const found = pool.filter(({ id }) => ids.has(id) && !placed.has(id));
			if (insertion.order === 'ascending') found.sort((a, b) => compareIds(a.id, b.id));
			if (insertion.order === 'descending') found.sort((a, b) => compareIds(b.id, a.id));
			return found.flatMap(({ id, node }) => (placed.has(id) ? [] : [taken(node)]));
		});
	const grouped = (group: OscalNode): OscalNode => {
		const { 'insert-controls': _, ...rest } = group;
		const inner = oscalCustomOrderSchema.safeParse(group);
		const controls = inner.success ? insertedBy(inner.data) : [];
		return withNodes(
			withNodes(rest, 'controls', controls),
			'groups',
			nodesOf(group, 'groups').map(grouped)
		);
	};
	const groups = (order.groups ?? []).map(grouped);
	const controls = insertedBy(order);
	return { groups, controls, unplaced: pool.filter(({ id }) => !placed.has(id)).length };
}

/** The ids that an order names in any of its groups. */
function idsPlaced(
	order: OscalCustomOrder,
	pool: ReturnType<typeof controlsWithin>
): ReadonlySet<string> {
	const own = (order['insert-controls'] ?? [])
		.filter((insertion) => insertion['include-controls'] !== undefined)
		.flatMap((insertion) => [...chooseControls(pool, insertion).ids]);
	const inner = (order.groups ?? []).flatMap((group) => {
		const read = oscalCustomOrderSchema.safeParse(group);
		return read.success ? [...idsPlaced(read.data, pool)] : [];
	});
	return new Set([...own, ...inner]);
}

const compareIds = (one: string, other: string): number =>
	one === other ? 0 : one < other ? -1 : 1;
