/** A percentage with one decimal, e.g. `71.4%`; an en dash where there is no figure. */
export const formatPercent = (value: number | null): string =>
	value === null ? '–' : `${value.toFixed(1)}%`;

/** A size in whole megabytes, e.g. `64 MB`. */
export const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1024 / 1024))} MB`;

/** A count with its thousands apart, e.g. `1,741`. */
export const formatCount = (count: number): string =>
	String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
