import { idsOfGroup, lensSchema, type Lens } from '#lib/domain/checklist/lens.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/** Reads an authored lens; every reference id leads into one group only. */
export const decodeLens = (text: string, file: string): Result<Lens, readonly FormatIssue[]> =>
	parseYamlFile(text, file, lensSchema, ({ groups }) => {
		const seen = new Set<string>();
		return groups.flatMap((group, index) =>
			idsOfGroup(group)
				.filter((id) => seen.size === seen.add(id).size)
				.map((detail) => ({ path: ['groups', index], code: 'duplicate-id' as const, detail }))
		);
	});

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
