import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import type { OpenDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { CommandContext } from '../command-context.ts';

/** Says how many published figures were corrected, and which groups the difference lays open. */
export function tellCorrections(
	context: CommandContext,
	{ corrected, telling }: Pick<OpenDataFiles, 'corrected' | 'telling'>
): void {
	const words = aggregateMessagesFor(context.locale);
	if (corrected.length > 0) context.tell(words.corrected(corrected.length));
	for (const { key, before, after } of telling) {
		context.tell(words.telling(key.join(' '), before, after));
	}
}
