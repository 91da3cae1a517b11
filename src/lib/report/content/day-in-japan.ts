const nineHours = 9 * 60 * 60 * 1000;

/** The calendar day in Japan, `YYYY-MM-DD`, on which an ISO instant falls. */
export const dayInJapan = (instant: string): string =>
	new Date(Date.parse(instant) + nineHours).toISOString().slice(0, 10);
