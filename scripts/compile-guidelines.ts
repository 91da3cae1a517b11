import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
	checklistFileName,
	decodeChecklistFiles,
	type ChecklistFiles
} from '#lib/formats/checklist/decode-checklist-files.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';

/** A shipped checklist with its digest, as it is built into every shape of the product. */
export type ShippedChecklist = { readonly digest: string; readonly checklist: Checklist };

/** Reads, checks and digests every authored checklist below a folder; throws a readable list of what is wrong. */
export function compileChecklists(folder: string): readonly ShippedChecklist[] {
	return editionFolders(folder).map((edition) => {
		const decoded = decodeChecklistFiles(readChecklistFiles(edition));
		if (!decoded.ok) {
			const lines = decoded.error.map(
				(issue) =>
					`${issue.file ?? edition}:${String(issue.line ?? '')} ${issue.path.join('.')} ${issue.code} ${issue.detail}`
			);
			throw new Error(`checklist ${edition} is not valid:\n${lines.join('\n')}`);
		}
		return { digest: digestChecklist(decoded.value), checklist: decoded.value };
	});
}

/** The YAML files of one edition by their path within its folder. */
export function readChecklistFiles(folder: string): ChecklistFiles {
	return Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')])
	);
}

function editionFolders(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(`${sep}${checklistFileName}`))
		.map((name) => relative('.', join(folder, name, '..')))
		.sort();
}
