import type { InspectedReport } from './inspect-report.ts';

/** The whole judgement in one word, the best first. */
export const reportVerdicts = [
	/** Unaltered, and the same bytes come out of its own data. */
	'reproduced',
	/** Unaltered by its own digest. */
	'sealed',
	/** The report is whole; something was added behind it. */
	'added-to',
	/** Sealed, but its data are not what it says of itself: made so by hand. */
	'contradictory',
	/** Not the bytes that were sealed. */
	'altered'
] as const;
export type ReportVerdict = (typeof reportVerdicts)[number];

/** The worst that was found decides. */
export function reportVerdict({
	seal,
	contradictions,
	reproduction
}: Pick<InspectedReport, 'seal' | 'contradictions' | 'reproduction'>): ReportVerdict {
	if (seal.kind === 'altered') return 'altered';
	if (contradictions.length > 0) return 'contradictory';
	if (seal.kind === 'sealed-with-additions') return 'added-to';
	return reproduction.kind === 'reproduced' ? 'reproduced' : 'sealed';
}
