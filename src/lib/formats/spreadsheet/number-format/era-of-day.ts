/** Names of an era from the shortest to the whole. */
type EraNames = readonly [string, string, string];

const meiji = { first: '1868-01-25', names: ['M', '明', '明治'] satisfies EraNames };

/** The eras since, each from its first day on, the last one first. */
const later: readonly { readonly first: string; readonly names: EraNames }[] = [
	{ first: '2019-05-01', names: ['R', '令', '令和'] },
	{ first: '1989-01-08', names: ['H', '平', '平成'] },
	{ first: '1926-12-25', names: ['S', '昭', '昭和'] },
	{ first: '1912-07-30', names: ['T', '大', '大正'] }
];

/** The era of a day (`YYYY-MM-DD`, from 1868 on): its names, and the year in it. */
export function eraOfDay(day: string): { readonly names: EraNames; readonly year: number } {
	const { first, names } = later.find((era) => era.first <= day) ?? meiji;
	return { names, year: Number(day.slice(0, 4)) - Number(first.slice(0, 4)) + 1 };
}
