/** Orders days as `YYYY-MM-DD`: earlier ones first, what has none last. */
export function compareDays(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
	return a < b ? -1 : 1;
}
