import type { AnswerKey } from './answer-key.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { confirmAnswer } from './confirm-answer.ts';
import { recordAnswers, type AnswerChange, type Authorship } from './record-answers.ts';

/** A file whose bytes are kept, and the id of the evidence it becomes. */
export type FileToAttach = {
	readonly id: string;
	readonly file: NonNullable<Evidence['file']>;
};

/** Registers files as evidence, each once, and links them to an answer where one is named. */
export function attachFiles(
	assessment: Assessment,
	files: readonly FileToAttach[],
	{ key, authorship }: { readonly key?: AnswerKey | undefined; readonly authorship: Authorship }
): Assessment {
	const known = new Set(assessment.evidence.map(({ id }) => id));
	const added = evidenceOf(assessment, files).filter(({ id }) => !known.has(id));
	const registered = { ...assessment, evidence: [...assessment.evidence, ...added] };
	if (key === undefined) return registered;
	return recordAnswers(registered, [linkedAnswer(assessment, files, key)], authorship);
}

/** The answer once it names the evidence of these files; whoever proves it has looked at it. */
export function linkedAnswer(
	assessment: Pick<Assessment, 'answers' | 'evidence'>,
	files: readonly FileToAttach[],
	{ component, control }: AnswerKey
): AnswerChange {
	const answer = assessment.answers[component]?.[control] ?? {};
	const ids = evidenceOf(assessment, files).map(({ id }) => id);
	const evidence = [...new Set([...(answer.evidence ?? []), ...ids])];
	return { component, control, answer: { ...confirmAnswer(answer), evidence } };
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
