import type { ChecklistSourceError } from '#lib/application/read-checklist-source.ts';
import type { ChecklistImportMessages } from './messages/ja/checklist-import.ts';

/** Why a file is no source of a checklist, and what to do about it, after the file's name. */
export function describeChecklistSourceError(
	{ file, error }: ChecklistSourceError,
	messages: ChecklistImportMessages
): string {
	const text = messages.sourceErrors[error.kind] as (failure: typeof error) => string;
	return `${file}: ${text(error)}`;
}
