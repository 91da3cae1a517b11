import type { ChecklistSourceError } from '#lib/application/read-checklist-source.ts';
import type { NotTaken } from '#lib/application/import-checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import * as en from './messages/en/checklist-source-errors.ts';
import * as ja from './messages/ja/checklist-source-errors.ts';

const textsIn = (locale: Locale) => ({ ja, en })[locale];

/** Why a file is no source of a checklist, and what to do about it, after the file's name. */
export function describeChecklistSourceError(
	{ file, error }: ChecklistSourceError,
	locale: Locale
): string {
	const text = textsIn(locale).sourceErrors[error.kind] as (failure: typeof error) => string;
	return `${file}: ${text(error)}`;
}

/** Why a sound checklist is still not taken in, and what to do about it. */
export function describeNotTaken(reason: NotTaken, locale: Locale): string {
	const text = textsIn(locale).notTaken[reason.kind] as (reason: NotTaken) => string;
	return text(reason);
}
