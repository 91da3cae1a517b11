import type { ImportError } from '#lib/application/import-assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { errors as en } from './messages/en/errors.ts';
import { errors as ja, type AppError } from './messages/ja/errors.ts';

/** What happened, what was kept and what to do, in one text. */
export function describeAppError(error: AppError, locale: Locale): string {
	const texts = { ja, en }[locale];
	const text = texts[error.kind] as (error: AppError) => string;
	return text(error);
}

/** The same for a file that was to be taken in: one line, or several for a wrong content. */
export function describeImportError(
	error: ImportError,
	fileName: string,
	locale: Locale
): readonly string[] {
	return isAppError(error)
		? [describeAppError(error, locale)]
		: describeDecodeError(error, fileName, locale);
}

const isAppError = (error: ImportError): error is Extract<ImportError, AppError> =>
	Object.hasOwn(ja, error.kind);
