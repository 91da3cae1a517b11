import {
	isAlias,
	isNode,
	isScalar,
	visit,
	type Document,
	type Scalar,
	type YAMLMap,
	type YAMLSeq
} from 'yaml';

/** Something in a document that is not taken, and where it begins. */
type RefusedNode = { readonly what: string; readonly offset: number };

/** Keys that could reach an object's prototype when copied. */
const forbiddenKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Aliases, anchors, tags, and keys that would not stand as they are written: what could reach an object's prototype,
 * lists and maps, no key at all, and two that are one as soon as both are texts (`1` and `"1"`).
 */
export function findRefusedNodes(document: Document.Parsed): readonly RefusedNode[] {
	const refused: RefusedNode[] = [];
	const refuse = (what: string, node: unknown) =>
		refused.push({ what, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0 });
	const refuseMarks = (node: Scalar | YAMLMap | YAMLSeq) => {
		if (node.anchor !== undefined) refuse('anchor', node);
		if (node.tag !== undefined) refuse('tag', node);
	};
	visit(document, {
		Alias: (_, node) => {
			refuse('alias', node);
		},
		Map: (_, map) => {
			refuseMarks(map);
			for (const { what, key } of refusedKeys(map)) refuse(what, key);
		},
		Value: (_, node) => {
			refuseMarks(node);
		}
	});
	return refused;
}

/** The keys of one map that are not taken. */
function refusedKeys({ items }: YAMLMap): readonly { what: string; key: unknown }[] {
	const names = new Set<string>();
	return items.flatMap(({ key }) => {
		if (isAlias(key)) return [];
		const name = nameOf(key);
		if (name === undefined) return [{ what: 'key that is no text', key }];
		if (forbiddenKeys.has(name)) return [{ what: name, key }];
		if (names.has(name)) return [{ what: 'DUPLICATE_KEY', key }];
		names.add(name);
		return [];
	});
}

/** A key as it will stand; undefined for lists, maps and no key at all. */
function nameOf(key: unknown): string | undefined {
	const value = isScalar(key) ? key.value : undefined;
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value)
		: undefined;
}
