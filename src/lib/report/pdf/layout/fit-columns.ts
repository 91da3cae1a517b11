import type { ColumnNeed } from './column-needs.ts';

/** Cells up to this width stay on one line where all columns have room; titles up to the other anyway. */
const [shortCell, shortTitle] = [112, 58];

/** Names of rows keep at least so much, beside the longest notes. */
const leastName = 128;

/** The least and the most that a column takes, and its claim on what lies between. */
type Claim = { readonly least: number; readonly most: number; readonly weight: number };

/**
 * Widths of columns that fill `room` together. Short cells get their line; the rest goes to the columns
 * with long texts, by how much they hold, which keeps the rows low.
 */
export function fitColumns(needs: readonly ColumnNeed[], room: number): readonly number[] {
	const kept = needs.map((need) => claimOf(need, need.line <= shortCell));
	if (sumOf(kept.map(({ least }) => least)) <= room) return share(kept, room);
	const tight = needs.map((need) => claimOf(need, false));
	const least = tight.map((claim) => claim.least);
	if (sumOf(least) <= room) return share(tight, room);
	// Words have to be parted: the widest ones, so that ids and numbers stay whole.
	return filling(room, (level) => least.map((width) => Math.min(width, level)));
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

function claimOf(need: ColumnNeed, isShort: boolean): Claim {
	const title = need.titleLine <= shortTitle ? need.titleLine : need.titleWhole;
	const name = need.isHeader ? Math.min(need.line, leastName) : 0;
	const least = Math.max(title, isShort ? need.line : Math.max(need.whole, name));
	return {
		least,
		most: Math.max(least, need.line, need.titleLine),
		// The sum of the squares of cells' heights is least with this.
		weight: Math.cbrt(Math.max(need.bulk, 1))
	};
}

/** Shares by weight within everybody's bounds; what nobody claims goes to all by what they have. */
function share(claims: readonly Claim[], room: number): readonly number[] {
	const most = claims.reduce((sum, claim) => sum + claim.most, 0);
	if (most <= room) return claims.map((claim) => (claim.most * room) / most);
	return filling(room, (level) =>
		claims.map(({ least, most: top, weight }) => Math.min(top, Math.max(least, weight * level)))
	);
}

/** Widths that grow with a level, where they fill the room; found by bisection. */
function filling(room: number, widthsAt: (level: number) => readonly number[]): readonly number[] {
	let [low, high] = [0, 1];
	while (sumOf(widthsAt(high)) < room) high *= 2;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (sumOf(widthsAt(middle)) < room) low = middle;
		else high = middle;
	}
	const widths = widthsAt(low);
	const sum = sumOf(widths);
	return sum === 0 ? widthsAt(high) : widths.map((width) => (width * room) / sum);
}
