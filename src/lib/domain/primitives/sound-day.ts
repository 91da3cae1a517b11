import { isoDateSchema } from './iso-date.ts';

/** A text that is a day; one that is none, which a file may hold, counts as nothing. */
export const soundDay = (text: string | undefined): string | undefined =>
	text !== undefined && isoDateSchema.safeParse(text).success ? text : undefined;
