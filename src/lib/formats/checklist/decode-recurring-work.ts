import {
	recurringWorkFileSchema,
	type RecurringWorkFile
} from '#lib/domain/cadence/recurring-work.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/** Reads what the controls of one edition ask to be done again and again, and holds it against that edition. */
export const decodeRecurringWork = (
	text: string,
	file: string,
	checklist: Checklist
): Result<RecurringWorkFile, readonly FormatIssue[]> =>
	parseYamlFile(text, file, recurringWorkFileSchema, ({ guideline, edition, controls }) => {
		if (guideline !== checklist.guideline || edition !== checklist.edition)
			return [unknown(['edition'], `${guideline} ${edition}`)];
		const known = new Set(checklist.controls.map(({ id }) => id));
		return Object.keys(controls)
			.filter((id) => !known.has(id))
			.map((id) => unknown(['controls', id], id));
	});

const unknown = (path: readonly string[], detail: string): FormatIssue => ({
	path,
	code: 'unknown-reference',
	detail
});
