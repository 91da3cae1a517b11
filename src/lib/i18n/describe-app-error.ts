import type { ImportError } from '#lib/application/import-assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { messagesFor } from './app-messages.ts';
import { errors, type AppError } from './messages/ja/errors.ts';
import { say } from './say.ts';

/** What happened, what was kept and what to do, in one text. */
export const describeAppError = (error: AppError, locale: Locale): string =>
	say(messagesFor(locale).errors, error);

/** The same for a file that was to be taken in: one line, or several for a wrong content. */
export function describeImportError(
	error: AppError | ImportError,
	fileName: string,
	locale: Locale
): readonly string[] {
	return isAppError(error)
		? [describeAppError(error, locale)]
		: [...describeDecodeError(error, fileName, locale), messagesFor(locale).files.nothingTaken];
}

const isAppError = (error: AppError | ImportError): error is AppError =>
	Object.hasOwn(errors, error.kind);
