import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { idsOfGroup, lensSchema, type Lens, type LensGroup } from '#lib/domain/checklist/lens.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/** Reads an authored lens; every reference id leads into one group only. */
export const decodeLens = (
	text: string,
	file: string,
	checklists: readonly Checklist[] = []
): Result<Lens, readonly FormatIssue[]> =>
	parseYamlFile(text, file, lensSchema, (lens) => [
		...doubleIds(lens),
		...misplacedControls(lens, checklists)
	]);

function doubleIds({ groups }: Lens): readonly FormatIssue[] {
	const seen = new Set<string>();
	return groups.flatMap((group, index) =>
		idsOfGroup(group)
			.filter((id) => seen.size === seen.add(id).size)
			.map((detail) => ({ path: ['groups', index], code: 'duplicate-id' as const, detail }))
	);
}

/** Where a group stands in its file. */
type Place = readonly (string | number)[];

/** The ids by which any edition of a control refers to the framework. */
type KnownControls = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Controls that no checklist has, that are named twice in a group, or that are named within a group they do
 * not refer to; and any control where the format does not name some.
 */
function misplacedControls(lens: Lens, checklists: readonly Checklist[]): readonly FormatIssue[] {
	const known = controlsWithReferences(checklists, lens.framework);
	return lens.groups.flatMap((group, index) => {
		const place: Place = ['groups', index];
		const outer = group.ids && new Set(group.ids);
		const inner = group.groups ?? [];
		return [
			...issuesOfGroup(lens, group, place, { known }),
			...inner.flatMap((one, at) =>
				issuesOfGroup(lens, one, [...place, 'groups', at], { known, outer })
			)
		];
	});
}

function issuesOfGroup(
	{ formatVersion }: Lens,
	{ controls }: Pick<LensGroup, 'controls'>,
	place: Place,
	{
		known,
		outer
	}: { readonly known: KnownControls; readonly outer?: ReadonlySet<string> | undefined }
): readonly FormatIssue[] {
	if (controls === undefined) return [];
	const where = [...place, 'controls'];
	if (formatVersion === 1) return [{ path: where, code: 'unknown-key', detail: 'controls' }];
	return controls.flatMap((id, at): readonly FormatIssue[] => {
		const path = [...where, at];
		if (controls.indexOf(id) !== at) return [{ path, code: 'duplicate-id', detail: id }];
		const refers = known.get(id);
		const fits =
			refers !== undefined && (outer === undefined || [...outer].some((one) => refers.has(one)));
		return fits ? [] : [{ path, code: 'unknown-reference', detail: id }];
	});
}

function controlsWithReferences(
	checklists: readonly Checklist[],
	framework: string
): KnownControls {
	const known = new Map<string, Set<string>>();
	for (const { id, references } of checklists.flatMap(({ controls }) => controls)) {
		const ids = known.get(id) ?? new Set<string>();
		known.set(id, ids);
		for (const reference of references) {
			if (reference.framework === framework) ids.add(reference.id);
		}
	}
	return known;
}

/** References of a checklist to ids that their framework, known through a lens, does not have. */
export function findUnknownReferences(
	checklist: Checklist,
	lenses: readonly Lens[]
): readonly FormatIssue[] {
	const known = new Map(
		lenses.map(({ framework, groups }) => [framework, new Set(groups.flatMap(idsOfGroup))])
	);
	return checklist.controls.flatMap((control) =>
		control.references
			.filter(({ framework, id }) => known.get(framework)?.has(id) === false)
			.map(({ framework, id }): FormatIssue => ({
				path: ['controls', control.id, 'references'],
				code: 'unknown-reference',
				detail: `${framework} ${id}`
			}))
	);
}
