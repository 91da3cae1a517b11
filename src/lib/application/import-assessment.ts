import {
	changedAnswers,
	countAnswers,
	listAnswers,
	type ChangedAnswer
} from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	decodeAssessment,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import { relateHistories, type HistoryRelation } from '#lib/formats/history/relate-histories.ts';
import { canonicalJson, isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { AppPorts } from './app-ports.ts';
import type { FileError } from './file-ports.ts';
import type { ReadFile } from './kind-of-file.ts';
import { completeFile, type OpenedAssessment, type OpenError } from './open-assessment.ts';
import type { AssessmentFile, AssessmentSummary, StorageError } from './ports.ts';

export type ImportError = DecodeAssessmentError | FileError | OpenError;

/** How the answers of a file differ from those that are kept. */
export type AnswerDifferences = {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
};

/** What taking a file in would do. */
export type ImportEffect =
	/** A sample: opened to look at, never kept. */
	| { readonly kind: 'sample' }
	/** Nothing with this id is kept here. */
	| { readonly kind: 'new' }
	/** Kept here already, to the letter. */
	| { readonly kind: 'same'; readonly existing: AssessmentSummary }
	/** Kept here with another content: replace it, keep both, or leave it. */
	| {
			readonly kind: 'replaces';
			readonly existing: AssessmentSummary;
			readonly existingChangedAt: string | null;
			readonly differences: AnswerDifferences;
			readonly history: HistoryRelation;
			/** Texts of what is kept now, for the safety copy. */
			readonly existingText: string;
	  }
	/** Kept here, but damaged: differences cannot be counted. */
	| {
			readonly kind: 'replaces-damaged';
			readonly existing: AssessmentSummary;
			readonly existingText: string;
	  };

/** Everything the user has to see before a file is taken in. */
export type ImportPreview = {
	readonly fileName: string;
	readonly opened: OpenedAssessment;
	readonly answerCount: number;
	/** Newest change of any answer in the file, where noted. */
	readonly changedAt: string | null;
	readonly effect: ImportEffect;
};

type ImportPorts = Pick<AppPorts, 'repository' | 'catalogue'>;

/** Decodes a file and tells what taking it in would change; nothing is written. */
export async function inspectImport(
	ports: ImportPorts,
	{ name, bytes }: ReadFile
): Promise<Result<ImportPreview, ImportError>> {
	const decoded = decodeAssessment(bytes);
	return decoded.ok ? previewFile(ports, name, decoded.value) : decoded;
}

/** The same for an assessment that was read already, e.g. out of a report. */
export async function previewFile(
	ports: ImportPorts,
	fileName: string,
	file: AssessmentFile
): Promise<Result<ImportPreview, ImportError>> {
	const opened = completeFile(file, ports.catalogue, 0);
	if (!opened.ok) return opened;
	const { assessment } = opened.value.file;
	const effect = await findEffect(ports, opened.value);
	if (!effect.ok) return effect;
	return ok({
		fileName,
		opened: opened.value,
		answerCount: countAnswers(assessment),
		changedAt: lastChangeOf(assessment),
		effect: effect.value
	});
}

async function findEffect(
	{ repository }: ImportPorts,
	{ file }: OpenedAssessment
): Promise<Result<ImportEffect, StorageError>> {
	const { assessment } = file;
	if (assessment.sample === true) return ok({ kind: 'sample' });
	const list = await repository.list();
	// Without a working database a file can still be opened: it is then kept in memory and in files.
	if (!list.ok) return list.error.kind === 'unavailable' ? ok({ kind: 'new' }) : list;
	const existing = list.value.summaries.find(({ id }) => id === assessment.id);
	if (existing === undefined) return ok({ kind: 'new' });
	const stored = await repository.load(assessment.id);
	if (!stored.ok) {
		return 'raw' in stored.error
			? ok({ kind: 'replaces-damaged', existing, existingText: stored.error.raw })
			: stored;
	}
	const kept = stored.value.file.assessment;
	const existingText = canonicalJson({ ...kept, checklistCopy: stored.value.file.checklistCopy });
	if (isSameContent(kept, assessment)) return ok({ kind: 'same', existing });
	return ok({
		kind: 'replaces',
		existing,
		existingChangedAt: lastChangeOf(kept),
		differences: countAnswerChanges(kept, assessment),
		history: relateHistories(kept.history, assessment.history),
		existingText
	});
}

/** Counts answers that only one side has, and those that both have with another content. */
export function countAnswerChanges(
	{ answers: before }: Pick<Assessment, 'answers'>,
	{ answers: after }: Pick<Assessment, 'answers'>
): AnswerDifferences {
	const changes = changedAnswers(before, after);
	const count = (isOne: (change: ChangedAnswer) => boolean) => changes.filter(isOne).length;
	return {
		added: count(({ before: old }) => old === undefined),
		changed: count(
			({ before: old, after: now }) =>
				old !== undefined && now !== undefined && !isSameContent(old, now)
		),
		removed: count(({ after: now }) => now === undefined)
	};
}

const lastChangeOf = (assessment: Pick<Assessment, 'answers'>): string | null =>
	listAnswers(assessment)
		.flatMap(({ answer: { updatedAt } }) => updatedAt ?? [])
		.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
