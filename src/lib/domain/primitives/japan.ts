/** Japan is nine hours ahead of UTC, all year round. */
const nineHours = 9 * 60 * 60 * 1000;

/** `YYYY-MM-DDThh:mm:ss.sssZ`, where the letter Z is not to be believed: it is the clock in Japan. */
const clockInJapan = (instant: string): string =>
	new Date(Date.parse(instant) + nineHours).toISOString();

/** The calendar day in Japan, `YYYY-MM-DD`, on which an ISO instant falls: the only meaning of "day" here. */
export const dayInJapan = (instant: string): string => clockInJapan(instant).slice(0, 10);

/** The time of day in Japan, `hh:mm`, of an ISO instant. */
export const timeInJapan = (instant: string): string => clockInJapan(instant).slice(11, 16);

/** The Japanese fiscal year, which begins in April, of an ISO instant. */
export function fiscalYearInJapan(instant: string): number {
	const clock = clockInJapan(instant);
	return Number(clock.slice(0, 4)) - (clock.slice(5, 7) < '04' ? 1 : 0);
}
