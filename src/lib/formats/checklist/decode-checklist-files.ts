import { checklistSchema, type Checklist, type Layer } from '#lib/domain/checklist/checklist.ts';
import { controlSchema } from '#lib/domain/checklist/control.ts';
import { riskSchema } from '#lib/domain/checklist/risk.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { findChecklistContradictions } from './find-checklist-contradictions.ts';
import { parseYaml } from './parse-yaml.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/** The authored files of one edition by their path within its folder, e.g. `layers/asset.yaml`. */
export type ChecklistFiles = Readonly<Record<string, string>>;

export const checklistFileName = 'checklist.yaml';

/** `checklist.yaml`: everything but risks and controls. */
export const checklistHeadSchema = checklistSchema.omit({ risks: true, controls: true });

/** `layers/<layer>.yaml`: the risks and controls of one layer, which name their layer once, on top. */
export const layerFileSchema = z.strictObject({
	layer: z.string().min(1).max(40),
	risks: z.array(riskSchema.omit({ layer: true })),
	controls: z.array(controlSchema.omit({ layer: true })).min(1)
});

/** Puts the authored files of an edition together and checks them one by one and across. */
export function decodeChecklistFiles(
	files: ChecklistFiles
): Result<Checklist, readonly FormatIssue[]> {
	const head = parseFile(files, checklistFileName, checklistHeadSchema);
	if (!head.ok) return head;
	const layers = head.value.layers.map(({ id }) => {
		const parsed = parseFile(files, layerFileName(id), layerFileSchema);
		return parsed.ok && parsed.value.layer !== id
			? fail([mismatch(layerFileName(id), parsed.value.layer)])
			: parsed;
	});
	const problems = [
		...findStrayLayerFiles(files, head.value.layers),
		...layers.flatMap((layer) => (layer.ok ? [] : layer.error))
	];
	if (problems.length > 0) return fail(problems);
	const read = layers.flatMap((layer) => (layer.ok ? [layer.value] : []));
	const checklist: Checklist = {
		...head.value,
		risks: read.flatMap(({ layer, risks }) => risks.map((risk) => ({ ...risk, layer }))),
		controls: read.flatMap(({ layer, controls }) =>
			controls.map((control) => ({ ...control, layer }))
		)
	};
	const contradictions = findChecklistContradictions(checklist);
	if (contradictions.length === 0) return ok(checklist);
	return fail(contradictions.map((issue) => placeContradiction(issue, files, head.value.layers)));
}

/**
 * File, line and column of a contradiction, whose path names things by id: risks and controls stand in
 * the files of their layers, everything else in `checklist.yaml`.
 */
function placeContradiction(
	issue: FormatIssue,
	files: ChecklistFiles,
	layers: readonly Layer[]
): FormatIssue {
	const [list = '', id = '', ...rest] = issue.path;
	const candidates =
		list === 'controls' || list === 'risks'
			? layers.map((layer) => layerFileName(layer.id))
			: [checklistFileName];
	const places = candidates.flatMap((file) => {
		const yaml = parseYaml(files[file] ?? '', file);
		if (!yaml.ok) return [];
		return indexesOf(yaml.value.value, list, id).map((index) => ({
			...issue,
			file,
			...yaml.value.placeOf([list, index, ...rest])
		}));
	});
	// Of two things with one id the second is the one to change.
	return places.at(-1) ?? issue;
}

/** Where in a list of a parsed file the things with this id stand; themes are named with their edition. */
function indexesOf(value: unknown, list: string | number, id: string | number): readonly number[] {
	if (typeof value !== 'object' || value === null || !(list in value)) return [];
	const items: unknown = (value as Readonly<Record<string | number, unknown>>)[list];
	if (!Array.isArray(items)) return [];
	return items.flatMap((item: unknown, index) => {
		if (typeof item !== 'object' || item === null || !('id' in item)) return [];
		const named = 'edition' in item ? `${String(item.edition)} ${String(item.id)}` : item.id;
		return item.id === id || named === id ? [index] : [];
	});
}

function parseFile<Schema extends z.ZodType>(
	files: ChecklistFiles,
	file: string,
	schema: Schema
): Result<z.output<Schema>, readonly FormatIssue[]> {
	const text = Object.hasOwn(files, file) ? files[file] : undefined;
	if (text === undefined) return fail([{ path: [], code: 'missing', detail: file, file }]);
	return parseYamlFile(text, file, schema);
}

/** Layer files that `checklist.yaml` does not name: their controls would be lost without a word. */
function findStrayLayerFiles(
	files: ChecklistFiles,
	layers: readonly Layer[]
): readonly FormatIssue[] {
	const named = new Set(layers.map(({ id }) => layerFileName(id)));
	return Object.keys(files)
		.filter((file) => file.startsWith('layers/') && !named.has(file))
		.map((file) => ({ path: [], code: 'unused', detail: file, file }));
}

const layerFileName = (layer: string): string => `layers/${layer}.yaml`;

const mismatch = (file: string, found: string): FormatIssue => ({
	path: ['layer'],
	code: 'not-allowed-value',
	detail: found,
	file
});
