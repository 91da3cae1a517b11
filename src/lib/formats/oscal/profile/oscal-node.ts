/** An object of an OSCAL file of which only what is asked for is looked at; everything else passes through. */
export type OscalNode = Readonly<Record<string, unknown>>;

/** Whether a value is such an object. */
export const isNode = (value: unknown): value is OscalNode =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a list of an object. */
export function nodesOf(node: OscalNode, list: string): readonly OscalNode[] {
	const items = node[list];
	return Array.isArray(items) ? items.filter(isNode) : [];
}

/** A text of an object; empty where it has none. */
export function textOf(node: OscalNode, key: string): string {
	const text = node[key];
	return typeof text === 'string' ? text : '';
}

/** An object with one list changed; a list that became empty is left out. */
export function withNodes(node: OscalNode, list: string, items: readonly OscalNode[]): OscalNode {
	const { [list]: _, ...rest } = node;
	return items.length === 0 ? rest : { ...rest, [list]: items };
}
