import type { AttachError } from '#lib/application/attach-evidence.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeAppError } from './describe-app-error.ts';
import { messagesFor } from './app-messages.ts';
import { attachProblems, type AttachProblem } from './messages/ja/evidence.ts';
import { say } from './say.ts';

/** Why a file was not attached, and what to do, in one text. */
export const describeAttachError = (error: AttachError, locale: Locale): string =>
	isAttachProblem(error)
		? say(messagesFor(locale).attachProblems, error)
		: describeAppError(error, locale);

const isAttachProblem = (error: AttachError): error is AttachProblem =>
	Object.hasOwn(attachProblems, error.kind);
