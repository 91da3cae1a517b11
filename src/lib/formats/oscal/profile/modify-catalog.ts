import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { alterControl } from './alter-control.ts';
import { nodesOf, textOf, withNodes, type OscalNode } from './oscal-node.ts';
import type { OscalAlteration, OscalProfile } from './oscal-profile.ts';

/** A catalog as it was modified, and how many modifications found nothing to modify. */
export type ModifiedCatalog = { readonly catalog: OscalNode; readonly missed: number };

/** How much may be looked at for all alterations together: a part once for each of its control's. */
const mostLookedAt = 500_000;

/** Sets the parameters and alters the controls that a profile names; refused where that would never end. */
export function modifyCatalog(
	catalog: OscalNode,
	modify: OscalProfile['modify']
): Result<ModifiedCatalog, { readonly kind: 'profile-too-large' }> {
	const { 'set-parameters': settings = [], alters = [] } = modify ?? {};
	const found = new Set<string>();
	const set = setParameters(
		catalog,
		new Map(settings.map((setting) => [textOf(setting, 'param-id'), setting])),
		found
	);
	const notSet = settings.filter((setting) => !found.has(textOf(setting, 'param-id'))).length;
	const altered = alterControls(set, alters);
	return altered.ok
		? ok({ catalog: altered.value.catalog, missed: altered.value.missed + notSet })
		: altered;
}

function setParameters(
	node: OscalNode,
	settings: ReadonlyMap<string, OscalNode>,
	found: Set<string>
): OscalNode {
	const params = nodesOf(node, 'params').map((param) => {
		const { 'param-id': id, ...setting } = settings.get(textOf(param, 'id')) ?? {};
		if (typeof id === 'string') found.add(id);
		return { ...param, ...setting };
	});
	return (['controls', 'groups'] as const).reduce(
		(left, list) =>
			withNodes(
				left,
				list,
				nodesOf(left, list).map((inner) => setParameters(inner, settings, found))
			),
		withNodes(node, 'params', params)
	);
}

function alterControls(
	catalog: OscalNode,
	alters: readonly OscalAlteration[]
): Result<ModifiedCatalog, { readonly kind: 'profile-too-large' }> {
	const byId = new Map<string, OscalAlteration[]>();
	for (const alter of alters) {
		const of = byId.get(alter['control-id']) ?? [];
		byId.set(alter['control-id'], [...of, alter]);
	}
	let [missed, lookedAt] = [0, 0];
	const altered = (node: OscalNode): OscalNode =>
		(['controls', 'groups'] as const).reduce((left, list) => {
			const inner = nodesOf(left, list).map((item) =>
				altered(list === 'controls' ? one(item) : item)
			);
			return withNodes(left, list, inner);
		}, node);

	function one(control: OscalNode): OscalNode {
		const id = textOf(control, 'id');
		const own = byId.get(id) ?? [];
		byId.delete(id);
		return own.reduce((before, alter) => {
			const steps = (alter.adds?.length ?? 0) + (alter.removes?.length ?? 0);
			lookedAt += steps * sizeOf(before);
			if (lookedAt > mostLookedAt) return before;
			const { control: after, missed: more } = alterControl(before, alter);
			missed += more;
			return after;
		}, control);
	}

	const made = altered(catalog);
	if (lookedAt > mostLookedAt) return fail({ kind: 'profile-too-large' });
	const stray = [...byId.values()].flat().length;
	return ok({ catalog: made, missed: missed + stray });
}

const sizeOf = (node: OscalNode): number =>
	(['parts', 'params', 'props', 'links'] as const).reduce(
		(sum, list) => nodesOf(node, list).reduce((size, item) => size + sizeOf(item), sum),
		1
	);
