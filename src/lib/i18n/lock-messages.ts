import type { LockProblem } from '#lib/application/lock-ports.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Locale } from '#lib/domain/primitives/locales.ts';
import { lock as en, lockProblems as enProblems } from './messages/en/lock.ts';
import {
	lock as ja,
	lockProblems as jaProblems,
	type LockOnlyProblem
} from './messages/ja/lock.ts';
import type { StartMessages } from './start-messages.ts';
import { say } from './say.ts';

/** The words of the lock in a language, for its screen: the rest of the app is not there yet. */
export const lockMessagesFor = (locale: Locale): typeof ja => ({ ja, en })[locale];

/** Why something about the lock was not done. */
export function describeLockProblem(
	problem: LockProblem,
	locale: Locale,
	errors: StartMessages['errors']
): string {
	const problems = { ja: jaProblems, en: enProblems }[locale];
	return isOfLock(problem) ? say(problems, problem) : say(errors, problem satisfies StorageError);
}

const isOfLock = (problem: LockProblem): problem is LockOnlyProblem =>
	Object.hasOwn(jaProblems, problem.kind);
