import { messagesFor, type Messages } from '#lib/i18n/app-messages.ts';
import { getAppStates } from './contexts.ts';

/**
 * The words of the screens in the language chosen; read `words()` in markup or `$derived`, so that it
 * follows the language.
 */
export function readWords(): () => Messages {
	const { locale } = getAppStates();
	return () => messagesFor(locale.current);
}
