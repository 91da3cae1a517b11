import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { parseJson } from '../../decoding/parse-json.ts';
import { findTooMany } from '../find-catalog-problems.ts';
import { looksLikeOscal } from '../looks-like-oscal.ts';
import { newLeftTally, type LeftTally, type OscalLeftOut } from '../left-tally.ts';
import { isWanted, wantedFile, type WantedFile } from './find-imported.ts';
import { mergeControls } from './merge-controls.ts';
import { modifyCatalog } from './modify-catalog.ts';
import { isNode, nodesOf, textOf, withNodes, type OscalNode } from './oscal-node.ts';
import { oscalProfileSchema, type OscalProfile } from './oscal-profile.ts';
import { chooseControls, controlsWithin, keepControls } from './select-controls.ts';

/** A file of OSCAL by its name. */
export type OscalFile = { readonly name: string; readonly text: string };

/** Why files are no catalog, or none that can be made of a profile. */
export type OscalFilesError =
	/** Neither one catalog, nor one profile with all that it leads to. */
	| { readonly kind: 'one-at-a-time' }
	/** What a profile chooses from is not among the files. */
	| { readonly kind: 'catalog-missing'; readonly wanted: string }
	| { readonly kind: 'profile-too-large' };

/** The text of a catalog, and what of a profile has no effect in it. */
export type OscalText = { readonly text: string; readonly left: readonly OscalLeftOut[] };

type Source =
	| {
			readonly kind: 'catalog';
			readonly name: string;
			readonly uuid: string;
			readonly node: OscalNode;
	  }
	| {
			readonly kind: 'profile';
			readonly name: string;
			readonly uuid: string;
			readonly profile: OscalProfile;
	  };

/**
 * One catalog of the files: the only one there is, or what a profile chooses, orders and changes of the
 * catalogs (and profiles) beside it. What is wrong within a catalog is told by who reads the text.
 */
export function resolveOscalFiles(files: readonly OscalFile[]): Result<OscalText, OscalFilesError> {
	const only = files.length === 1 ? files[0] : undefined;
	if (only !== undefined && isPlainlyCatalog(only)) return ok({ text: only.text, left: [] });
	const known = files.map(sourceOf).filter((source) => source !== undefined);
	if (only !== undefined && known[0]?.kind !== 'profile') return ok({ text: only.text, left: [] });
	const root = known.length === files.length ? rootOf(known) : undefined;
	if (root === undefined) return fail({ kind: 'one-at-a-time' });
	const left = newLeftTally();
	const catalog = catalogOf(root, { sources: known, left, made: new Map(), within: [] });
	return catalog.ok
		? ok({ text: JSON.stringify({ catalog: catalog.value }), left: left.list() })
		: catalog;
}

/** Most catalogs say so at once, and need not be read twice. */
const isPlainlyCatalog = ({ text }: OscalFile): boolean => /^\s*\{\s*"catalog"/.test(text);

/** The one profile that no other leads to. */
function rootOf(sources: readonly Source[]): Source | undefined {
	const [root, ...more] = sources.filter(
		(source) => source.kind === 'profile' && !sources.some((other) => leadsTo(other, source))
	);
	return more.length === 0 ? root : undefined;
}

function sourceOf({ name, text }: OscalFile): Source | undefined {
	const json = parseJson(text);
	const model = json.ok ? looksLikeOscal(json.value) : undefined;
	if (!json.ok || !isNode(json.value)) return undefined;
	if (model === 'catalog' && isNode(json.value.catalog)) {
		const node = json.value.catalog;
		if (findTooMany(node).length > 0) return undefined;
		return { kind: 'catalog', name, uuid: textOf(node, 'uuid'), node };
	}
	const profile = oscalProfileSchema.safeParse(json.value.profile);
	if (model !== 'profile' || !profile.success || !isNode(json.value.profile)) return undefined;
	return { kind: 'profile', name, uuid: textOf(json.value.profile, 'uuid'), profile: profile.data };
}

const leadsTo = (source: Source, other: Source): boolean =>
	source.kind === 'profile' &&
	source !== other &&
	source.profile.imports.some(({ href }) => isWanted(wantedFile(href, source.profile), other));

/** What the profiles of one set of files are resolved with. */
type Surroundings = {
	readonly sources: readonly Source[];
	readonly left: LeftTally;
	/** Catalogs of profiles that were made already. */
	readonly made: Map<Source, OscalNode>;
	/** The profiles that are being resolved, outermost first. */
	readonly within: readonly Source[];
};

function catalogOf(source: Source, around: Surroundings): Result<OscalNode, OscalFilesError> {
	if (source.kind === 'catalog') return ok(source.node);
	const before = around.made.get(source);
	if (before !== undefined) return ok(before);
	const { profile } = source;
	const chosen: OscalNode[] = [];
	for (const asked of profile.imports) {
		const wanted = wantedFile(asked.href, profile);
		const found = findSource(wanted, source, around);
		if (found === undefined) return fail({ kind: 'catalog-missing', wanted: wanted.title });
		const catalog = catalogOf(found, { ...around, within: [...around.within, source] });
		if (!catalog.ok) return catalog;
		const { ids, unknown } = chooseControls(controlsWithin(catalog.value), asked);
		if (ids.size === 0) return fail({ kind: 'catalog-missing', wanted: wanted.title });
		around.left.add('profile-changes', unknown);
		chosen.push(keepControls(catalog.value, ids));
	}
	const made = madeOf(profile, chosen, around.left);
	if (made.ok) around.made.set(source, made.value);
	return made;
}

/** The file that is wanted; where only one is left that nothing else wants, it is that, whatever its name. */
function findSource(
	wanted: WantedFile,
	from: Source,
	{ sources, within }: Surroundings
): Source | undefined {
	const others = sources.filter((source) => source !== from && !within.includes(source));
	const named = others.find((source) => isWanted(wanted, source));
	if (named !== undefined || from.kind !== 'profile') return named;
	const wants = from.profile.imports.map(({ href }) => wantedFile(href, from.profile));
	const unnamed = wants.filter((want) => !others.some((source) => isWanted(want, source)));
	const unwanted = others.filter((source) => !sources.some((other) => leadsTo(other, source)));
	const isOnlyOne = new Set(unnamed.map(({ title }) => title)).size === 1;
	return isOnlyOne && unwanted.length === 1 ? unwanted[0] : undefined;
}

function madeOf(
	profile: OscalProfile,
	chosen: readonly OscalNode[],
	left: LeftTally
): Result<OscalNode, OscalFilesError> {
	const { groups, controls, unplaced } = mergeControls(chosen, profile.merge);
	left.add('unplaced-controls', unplaced);
	const resources = [
		...(profile['back-matter']?.resources ?? []),
		...chosen.flatMap((catalog) =>
			isNode(catalog['back-matter']) ? nodesOf(catalog['back-matter'], 'resources') : []
		)
	];
	const whole = [
		['groups', groups],
		['controls', controls],
		['params', chosen.flatMap((catalog) => nodesOf(catalog, 'params'))]
	] as const;
	const catalog = whole.reduce<OscalNode>((node, [list, items]) => withNodes(node, list, items), {
		metadata: profile.metadata,
		...(resources.length > 0 && { 'back-matter': { resources } })
	});
	const modified = modifyCatalog(catalog, profile.modify);
	if (!modified.ok) return modified;
	left.add('profile-changes', modified.value.missed);
	return ok(modified.value.catalog);
}
