import type { ChecklistSourceError } from '#lib/application/read-checklist-source.ts';
import type { NotTaken } from '#lib/application/import-checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { say } from './say.ts';

/** Why a file is no source of a checklist, and what to do about it, after the file's name. */
export function describeChecklistSourceError(
	{ file, error }: ChecklistSourceError,
	locale: Locale
): string {
	return `${file}: ${say(messagesFor(locale).sourceErrors, error)}`;
}

/** Why a sound checklist is still not taken in, and what to do about it. */
export function describeNotTaken(reason: NotTaken, locale: Locale): string {
	return say(messagesFor(locale).notTaken, reason);
}
