/** The kinds of municipality, and how their names end. */
export const kindsOfBody = ['city', 'town', 'village', 'ward'] as const;
export type KindOfBody = (typeof kindsOfBody)[number];

/**
 * How many cities, towns, villages and special wards each prefecture has, from 01 to 47: 1,741 as on
 * 2024-01-01. Nothing but the numbers is taken from the real list.
 */
export const bodiesByPrefecture: readonly (readonly [number, number, number, number])[] = [
	[35, 129, 15, 0],
	[10, 22, 8, 0],
	[14, 15, 4, 0],
	[14, 20, 1, 0],
	[13, 9, 3, 0],
	[13, 19, 3, 0],
	[13, 31, 15, 0],
	[32, 10, 2, 0],
	[14, 11, 0, 0],
	[12, 15, 8, 0],
	[40, 22, 1, 0],
	[37, 16, 1, 0],
	[26, 5, 8, 23],
	[19, 13, 1, 0],
	[20, 6, 4, 0],
	[10, 4, 1, 0],
	[11, 8, 0, 0],
	[9, 8, 0, 0],
	[13, 8, 6, 0],
	[19, 23, 35, 0],
	[21, 19, 2, 0],
	[23, 12, 0, 0],
	[38, 14, 2, 0],
	[14, 15, 0, 0],
	[13, 6, 0, 0],
	[15, 10, 1, 0],
	[33, 9, 1, 0],
	[29, 12, 0, 0],
	[12, 15, 12, 0],
	[9, 20, 1, 0],
	[4, 14, 1, 0],
	[8, 10, 1, 0],
	[15, 10, 2, 0],
	[14, 9, 0, 0],
	[13, 6, 0, 0],
	[8, 15, 1, 0],
	[8, 9, 0, 0],
	[11, 9, 0, 0],
	[11, 17, 6, 0],
	[29, 29, 2, 0],
	[10, 10, 0, 0],
	[13, 8, 0, 0],
	[14, 23, 8, 0],
	[14, 3, 1, 0],
	[9, 14, 3, 0],
	[19, 20, 4, 0],
	[11, 11, 19, 0]
];
