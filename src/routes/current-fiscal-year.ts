/** The Japanese fiscal year (from April) of an instant, by the clock in Japan. */
export function fiscalYearOf(instant: Date): number {
	const inJapan = new Date(instant.getTime() + 9 * 60 * 60 * 1000);
	return inJapan.getUTCFullYear() - (inJapan.getUTCMonth() < 3 ? 1 : 0);
}

/** The calendar day in Japan of an instant, `YYYY-MM-DD`. */
export const dayInJapan = (instant: Date): string =>
	new Date(instant.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
