import type { AggregateMessages } from '#lib/i18n/aggregate-messages.ts';

/** Files, cities and codes that are named one by one; the rest is counted. */
export const mostNamed = 20;

/** The first of some names, on one line. */
export const namedSome = (
	names: readonly string[],
	{ listComma }: Pick<AggregateMessages, 'listComma'>
): string => names.slice(0, mostNamed).join(listComma);
