import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import {
	workedExamplesFileSchema,
	type WorkedExamplesFile
} from '#lib/domain/checklist/worked-examples.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/**
 * Reads the worked cases of one layer and holds them against the checklist they were written for: every
 * control of the layer once, in its order, and none of another.
 */
export const decodeWorkedExamples = (
	text: string,
	file: string,
	checklist: Checklist
): Result<WorkedExamplesFile, readonly FormatIssue[]> =>
	parseYamlFile(text, file, workedExamplesFileSchema, (examples) =>
		findExampleProblems(examples, checklist)
	);

function findExampleProblems(
	{ guideline, edition, layer, controls }: WorkedExamplesFile,
	checklist: Checklist
): readonly FormatIssue[] {
	const isOf = guideline === checklist.guideline && edition === checklist.edition;
	if (!isOf) return [problemAt(['edition'], 'unknown-reference', `${guideline} ${edition}`)];
	const asked = checklist.controls.filter((control) => control.layer === layer).map(({ id }) => id);
	if (asked.length === 0) return [problemAt(['layer'], 'unknown-reference', layer)];
	const written = Object.keys(controls);
	const unknown = written.filter((id) => !asked.includes(id));
	const absent = asked.filter((id) => !written.includes(id));
	if (unknown.length + absent.length > 0) {
		return [
			...unknown.map((id) => problemAt(['controls', id], 'unknown-reference', id)),
			...absent.map((id) => problemAt(['controls'], 'missing', id))
		];
	}
	const misplaced = written.find((id, place) => id !== asked[place]);
	return misplaced === undefined
		? []
		: [problemAt(['controls', misplaced], 'not-allowed-value', `${misplaced}: ${asked.join(' ')}`)];
}

const problemAt = (
	path: readonly string[],
	code: FormatIssue['code'],
	detail: string
): FormatIssue => ({ path, code, detail });
