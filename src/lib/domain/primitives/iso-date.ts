import { isoDateSchema } from '../released/iso-date-v1.ts';

export { dayPattern, isoDateSchema, isoInstantSchema, notADay } from '../released/iso-date-v1.ts';

/** The first and the last day that may be typed: anything else is a slip of the finger. */
export const [earliestDay, latestDay] = ['1900-01-01', '2199-12-31'] as const;

/** Whether a day may be typed; what files hold may lie outside. */
export const isTypedDay = (text: string): boolean =>
	text >= earliestDay && text <= latestDay && isoDateSchema.safeParse(text).success;
