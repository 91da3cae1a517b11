import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** A percentage with one decimal, e.g. `71.4%`; an en dash where there is no figure. */
export const formatPercent = (value: number | null): string =>
	value === null ? '–' : `${value.toFixed(1)}%`;

/** A whole number with thousands separators. */
export const formatCount = (value: number, locale: Locale): string =>
	new Intl.NumberFormat(locale === 'ja' ? 'ja-JP' : 'en-GB').format(value);
