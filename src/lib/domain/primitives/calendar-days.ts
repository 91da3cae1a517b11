const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Calendar days from one day to another, both `YYYY-MM-DD`; negative when `to` has passed. */
export const daysUntil = (from: string, to: string): number =>
	(midnightOf(to) - midnightOf(from)) / dayInMilliseconds;

/** The day (`YYYY-MM-DD`, to the year 9999) that comes `days` after another: the inverse of `daysUntil`. */
export const dayAfter = (day: string, days: number): string =>
	new Date(midnightOf(day) + days * dayInMilliseconds).toISOString().slice(0, 10);

const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
