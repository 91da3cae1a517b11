import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ShippedGuidelines } from '#lib/application/ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import {
	checklistFileName,
	decodeChecklistFiles,
	type ChecklistFiles
} from '#lib/formats/checklist/decode-checklist-files.ts';
import {
	crosswalkFileNames,
	decodeCrosswalk,
	decodeCrosswalkFile
} from '#lib/formats/checklist/decode-crosswalk.ts';
import { decodeLens, findUnknownReferences } from '#lib/formats/checklist/decode-lens.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { lineOf, readReleasedRevisions } from './released-revisions.ts';

/** Reads and checks everything authored below a folder; throws a readable list of what is wrong. */
export function compileGuidelines(folder: string): ShippedGuidelines {
	const checklists = compileChecklists(folder);
	const lenses = compileLenses(join(folder, 'lenses'), checklists);
	const released = readReleasedRevisions(folder, checklists);
	if (released.issues.length > 0) {
		throw notValid('a released revision never changes; what differs from it', released.issues);
	}
	for (const { checklist } of checklists) {
		const { guideline, edition } = checklist;
		const unknown = findUnknownReferences(checklist, lenses).map((issue) => {
			const id = String(issue.path[1]);
			const layer = checklist.controls.find((control) => control.id === id)?.layer ?? '';
			const file = join(folder, guideline, edition, 'layers', `${layer}.yaml`);
			return { ...issue, file, line: lineOf(file, id) };
		});
		if (unknown.length > 0) throw notValid(`${guideline} ${edition}`, unknown);
	}
	const known = [...checklists.map(({ checklist }) => checklist), ...released.checklists];
	return { checklists, lenses, crosswalks: compileCrosswalks(folder, known) };
}

/** Reads, checks and digests every authored checklist below a folder, the newest edition of each guideline first. */
export function compileChecklists(folder: string): ShippedGuidelines['checklists'] {
	return editionFolders(folder).map((edition) => {
		const checklist = sound(edition, decodeChecklistFiles(readChecklistFiles(edition)));
		return { digest: digestChecklist(checklist), checklist };
	});
}

/** The ways to each shipped revision: from the edition before, and from earlier revisions of its own. */
function compileCrosswalks(folder: string, known: readonly Checklist[]): readonly Crosswalk[] {
	const files = editionFolders(folder).flatMap((edition) =>
		readdirSync(edition)
			.filter((name) => crosswalkFileNames.test(name))
			.map((name) => join(edition, name))
	);
	return files.map((file) => {
		const text = readFileSync(file, 'utf8');
		const crosswalk = sound(file, decodeCrosswalkFile(text, file));
		const [from, to] = [crosswalk.from, crosswalk.to].map((end) =>
			known.find(
				({ guideline, edition, revision }) =>
					guideline === crosswalk.guideline && edition === end.edition && revision === end.revision
			)
		);
		if (from === undefined || to === undefined) {
			const end = from === undefined ? 'from' : 'to';
			const { edition, revision } = crosswalk[end];
			const detail = `${crosswalk.guideline} ${edition} ${String(revision)}`;
			const line = 1 + text.split('\n').findIndex((one) => one.startsWith(`${end}:`));
			throw notValid(file, [{ file, line, path: [end], code: 'unknown-reference', detail }]);
		}
		return sound(file, decodeCrosswalk(text, { from, to }, file));
	});
}

/** Rules with a day on which they come into force stand first. */
function compileLenses(
	folder: string,
	checklists: ShippedGuidelines['checklists']
): readonly Lens[] {
	if (!existsSync(folder)) return [];
	const controls = checklists.map(({ checklist }) => checklist);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) =>
			sound(name, decodeLens(readFileSync(join(folder, name), 'utf8'), name, controls))
		)
		.toSorted((a, b) => Number(b.inForce !== undefined) - Number(a.inForce !== undefined));
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
		.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** What was read, or a readable list of what is wrong with it, thrown. */
export function sound<Value>(what: string, read: Result<Value, readonly FormatIssue[]>): Value {
	if (!read.ok) throw notValid(what, read.error);
	return read.value;
}

function notValid(what: string, issues: readonly FormatIssue[]): Error {
	const lines = issues.map(
		({ file = what, line, path, code, detail }) =>
			`${file}:${String(line ?? '')} ${path.join('.')} ${code} ${detail}`
	);
	return new Error(`${what} is not valid:\n${lines.join('\n')}`);
}
