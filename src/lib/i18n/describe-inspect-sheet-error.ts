import type { InspectSheetError } from '#lib/application/inspect-answer-sheet.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { describeChecklistSourceError } from './describe-checklist-source-error.ts';

/** Why nothing of a sheet that came back is taken, and what to do about it, after the file's name. */
export const describeInspectSheetError = (
	error: InspectSheetError,
	file: string,
	locale: Locale
): string =>
	error.kind === 'unreadable'
		? describeChecklistSourceError({ file, error: error.error }, locale)
		: `${file}: ${messagesFor(locale).answerSheet.errors[error.kind]}`;
