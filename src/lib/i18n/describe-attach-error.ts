import type { AttachError } from '#lib/application/attach-evidence.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeAppError } from './describe-app-error.ts';
import { messagesFor } from './app-messages.ts';
import { attachProblems, type AttachProblems } from './messages/ja/evidence.ts';
import { say } from './say.ts';

/** Why a file was not attached, and what to do, in one text. */
export function describeAttachError(error: AttachError, locale: Locale): string {
	if (!isAttachProblem(error)) return describeAppError(error, locale);
	return say(messagesFor(locale).attachProblems, error);
}

type AttachProblem = Extract<AttachError, { readonly kind: keyof AttachProblems }>;

const isAttachProblem = (error: AttachError): error is AttachProblem =>
	Object.hasOwn(attachProblems, error.kind);
