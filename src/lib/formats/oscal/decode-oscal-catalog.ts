import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { findChecklistProblems } from '../checklist/find-checklist-contradictions.ts';
import { largestTextFile } from '../decoding/decode-text.ts';
import { issuesOf, mostIssues, type FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { checklistOfOscal } from './checklist-of-oscal.ts';
import { countLeft } from './count-left.ts';
import { findCatalogProblems, findTooMany } from './find-catalog-problems.ts';
import { newLeftTally, type OscalLeftOut } from './left-tally.ts';
import { looksLikeOscal } from './looks-like-oscal.ts';
import { oscalCatalogSchema, type OscalCatalog } from './oscal-catalog.ts';
import { withOwnIds } from './own-props.ts';
import { oscalImportSettingsSchema, type OscalImportSettings } from './oscal-import-settings.ts';

export type OscalImport = {
	readonly checklist: Checklist;
	/** What of the catalog the checklist has no place for. */
	readonly left: readonly OscalLeftOut[];
};

/**
 * Reads an OSCAL catalog (JSON) as a checklist. Either all of it is understood, or everything wrong is
 * listed and nothing is taken. Paths start inside the catalog (`groups.3.controls.2.id`); those of
 * settings start with `settings`, and a file of another model of OSCAL is told by the model's name. `before`
 * is what was left behind while the catalog was made of a profile.
 */
export function decodeOscalCatalog(
	text: string,
	settings: OscalImportSettings,
	before: readonly OscalLeftOut[] = []
): Result<OscalImport, readonly FormatIssue[]> {
	const wrongSettings = findSettingsProblems(settings);
	const catalog = parseCatalog(text);
	if (!catalog.ok) return fail([...wrongSettings, ...catalog.error]);
	if (wrongSettings.length > 0) return fail(wrongSettings);
	const edition = settings.edition ?? editionOfVersion(catalog.value.metadata.version ?? '');
	if (edition === '') return fail([noEdition]);
	const left = newLeftTally();
	for (const { what, count } of before) left.add(what, count);
	countLeft(catalog.value, left);
	const checklist = checklistOfOscal(catalog.value, { ...settings, edition }, left);
	const contradictions = findChecklistProblems(checklist);
	return contradictions.length === 0 ? ok({ checklist, left: left.list() }) : fail(contradictions);
}

function parseCatalog(text: string): Result<OscalCatalog, readonly FormatIssue[]> {
	if (text.length > largestTextFile) {
		return fail([{ path: [], code: 'too-big', detail: String(largestTextFile) }]);
	}
	const json = parseJson(text);
	if (!json.ok) return fail([issueOfJson(json.error)]);
	const found = findCatalog(json.value);
	if (!found.ok) return found;
	const tooMany = findTooMany(found.value);
	if (tooMany.length > 0) return fail(tooMany);
	const parsed = oscalCatalogSchema.safeParse(found.value);
	const problems = [
		...(parsed.success ? [] : issuesOf(parsed.error)),
		...findCatalogProblems(found.value)
	];
	return parsed.success && problems.length === 0
		? ok(parsed.data)
		: fail(problems.slice(0, mostIssues));
}

/** The catalog in a file, if that is what the file holds. */
function findCatalog(value: unknown): Result<object, readonly FormatIssue[]> {
	const model = looksLikeOscal(value);
	if (model !== undefined && model !== 'catalog') {
		return fail([{ path: [model], code: 'wrong-kind', detail: model }]);
	}
	const catalog =
		typeof value === 'object' && value !== null && 'catalog' in value ? value.catalog : undefined;
	return model === 'catalog' && typeof catalog === 'object' && catalog !== null
		? ok(withOwnIds(catalog))
		: fail([{ path: ['catalog'], code: 'missing', detail: 'object' }]);
}

/** Why a text is not JSON that we take, as an issue of its file. */
function issueOfJson(error: ParseJsonError): FormatIssue {
	const issue = { path: [], code: 'syntax' } as const;
	switch (error.kind) {
		case 'not-json':
			return { ...issue, detail: 'JSON', line: error.line, column: error.column };
		case 'too-deep':
			return { ...issue, detail: `nesting > ${String(error.limit)}` };
		case 'forbidden-key':
		case 'duplicate-key':
			return { ...issue, detail: error.key };
	}
}

function findSettingsProblems(settings: OscalImportSettings): readonly FormatIssue[] {
	const parsed = oscalImportSettingsSchema.safeParse(settings);
	if (parsed.success) return [];
	return issuesOf(parsed.error).map((issue) => ({ ...issue, path: ['settings', ...issue.path] }));
}

const noEdition: FormatIssue = {
	path: ['metadata', 'version'],
	code: 'missing',
	detail: 'string'
};

const longestEdition = 20;

/** A catalog's version in the form of an edition, `5.1.1+u4` as `5.1.1-u4`; empty where nothing is left. */
export const editionOfVersion = (version: string): string =>
	version
		.replace(/[^0-9A-Za-z._-]+/g, '-')
		.replace(/^[._-]+/, '')
		.slice(0, longestEdition)
		.replace(/[._-]+$/, '');
