import type { AnswerKey } from './answer-key.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { confirmAnswer } from './confirm-answer.ts';
import { listLimits } from './field-limits.ts';
import { recordAnswers, type AnswerChange, type Authorship } from './record-answers.ts';

/** A file whose bytes are kept, and the id of the evidence it becomes. */
export type FileToAttach = {
	readonly id: string;
	readonly file: NonNullable<Evidence['file']>;
};

/** Registers files as evidence, each once, and links them to an answer where one is named and has room. */
export function attachFiles(
	assessment: Assessment,
	files: readonly FileToAttach[],
	{ key, authorship }: { readonly key?: AnswerKey | undefined; readonly authorship: Authorship }
): Assessment {
	const known = new Set(assessment.evidence.map(({ id }) => id));
	const added = evidenceOf(assessment, files).filter(({ id }) => !known.has(id));
	const registered = { ...assessment, evidence: [...assessment.evidence, ...added] };
	if (key === undefined) return registered;
	return recordAnswers(registered, [linkFiles(assessment, files, key).change], authorship);
}

/**
 * The answer once it names the evidence of these files, as far as there is room, and how many it does
 * not name; whoever proves it has looked at it.
 */
export function linkFiles(
	assessment: Pick<Assessment, 'answers' | 'evidence'>,
	files: readonly FileToAttach[],
	{ component, control }: AnswerKey
): { readonly change: AnswerChange; readonly unlinked: number } {
	const answer = assessment.answers[component]?.[control] ?? {};
	const before = answer.evidence ?? [];
	const ids = new Set(evidenceOf(assessment, files).map(({ id }) => id));
	const added = [...ids].filter((id) => !before.includes(id));
	const room = Math.max(0, listLimits.evidenceOfAnswer - before.length);
	const evidence = [...before, ...added.slice(0, room)];
	return {
		change: { component, control, answer: { ...confirmAnswer(answer), evidence } },
		unlinked: added.length - Math.min(room, added.length)
	};
}

/** The evidence a file is registered as already, or a new one named after the file. */
function evidenceOf(
	{ evidence: known }: Pick<Assessment, 'evidence'>,
	files: readonly FileToAttach[]
): readonly Evidence[] {
	const bySha256 = new Map(known.map((evidence) => [evidence.file?.sha256, evidence]));
	for (const { id, file } of files) {
		if (!bySha256.has(file.sha256))
			bySha256.set(file.sha256, { id, title: titleOf(file.name), file });
	}
	return files.flatMap(({ file }) => bySha256.get(file.sha256) ?? []);
}

const titleOf = (name: string): string => name.replace(/\.[^.]{1,20}$/u, '') || name;
