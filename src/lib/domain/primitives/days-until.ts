const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Calendar days from one day to another, both `YYYY-MM-DD`; negative when `to` has passed. */
export const daysUntil = (from: string, to: string): number =>
	(midnightOf(to) - midnightOf(from)) / dayInMilliseconds;

const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
