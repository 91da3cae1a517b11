/** How far a percentage moved, as it is shown: in points with one decimal. */
export type PointsBetween = {
	readonly direction: 'up' | 'down' | 'same' | 'none';
	/** Without a sign, e.g. `3.2`; empty where nothing can be said. */
	readonly points: string;
};

/** The distance of two percentages as they are shown, so that it agrees with the figures beside it. */
export function pointsBetween(then: number | null, now: number | null): PointsBetween {
	if (then === null || now === null) return { direction: 'none', points: '' };
	const tenths = Math.round(now * 10) - Math.round(then * 10);
	const direction = tenths === 0 ? 'same' : tenths > 0 ? 'up' : 'down';
	return { direction, points: (Math.abs(tenths) / 10).toFixed(1) };
}

/** The same in words, with the sign that shows the direction. */
export function pointsText(
	then: number | null,
	now: number | null,
	words: {
		readonly up: (points: string) => string;
		readonly down: (points: string) => string;
		readonly same: string;
		readonly none: string;
	}
): string {
	const { direction, points } = pointsBetween(then, now);
	return direction === 'up' || direction === 'down' ? words[direction](points) : words[direction];
}
