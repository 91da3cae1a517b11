import { checklistSchema, type Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseJson } from '../decoding/parse-json.ts';
import { digestChecklist } from './digest-checklist.ts';
import { findChecklistContradictions } from './find-checklist-contradictions.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/** A checklist in one file; the command line's `checklist show --json` adds its digest. */
const wholeChecklistSchema = checklistSchema.extend({ digest: z.string().optional() });

type WholeChecklist = z.infer<typeof wholeChecklistSchema>;

/** Reads a whole checklist from one YAML or JSON file. */
export function decodeChecklistFile(
	text: string,
	file: string
): Result<Checklist, readonly FormatIssue[]> {
	const parsed = readJson(text, file) ?? parseYamlFile(text, file, wholeChecklistSchema);
	if (!parsed.ok) return parsed;
	const { digest, ...checklist } = parsed.value;
	const contradictions = findChecklistContradictions(checklist).map((issue) => ({
		...issue,
		file
	}));
	if (contradictions.length > 0) return fail(contradictions);
	const found = digestChecklist(checklist);
	return digest === undefined || digest === found
		? ok(checklist)
		: fail([{ path: ['digest'], code: 'not-allowed-value', detail: found, file }]);
}

/** A right JSON file, which may be larger than YAML is; what is wrong is found again with line and column. */
function readJson(text: string, file: string): Result<WholeChecklist, never> | undefined {
	if (!/\.json$/i.test(file)) return undefined;
	const json = parseJson(text);
	const parsed = json.ok ? wholeChecklistSchema.safeParse(json.value) : undefined;
	return parsed?.success === true ? ok(parsed.data) : undefined;
}
