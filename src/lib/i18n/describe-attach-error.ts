import type { AttachError } from '#lib/application/attach-evidence.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeAppError } from './describe-app-error.ts';
import { attachProblems as en } from './messages/en/evidence.ts';
import { attachProblems as ja, type AttachProblems } from './messages/ja/evidence.ts';

/** Why a file was not attached, and what to do, in one text. */
export function describeAttachError(error: AttachError, locale: Locale): string {
	if (!isAttachProblem(error)) return describeAppError(error, locale);
	const text = { ja, en }[locale][error.kind] as (error: AttachError) => string;
	return text(error);
}

type AttachProblem = Extract<AttachError, { readonly kind: keyof AttachProblems }>;

const isAttachProblem = (error: AttachError): error is AttachProblem =>
	Object.hasOwn(ja, error.kind);
