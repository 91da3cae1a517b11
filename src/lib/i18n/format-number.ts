/** A percentage with one decimal, e.g. `71.4%`; an en dash where there is no figure. */
export const formatPercent = (value: number | null): string =>
	value === null ? '–' : `${value.toFixed(1)}%`;
