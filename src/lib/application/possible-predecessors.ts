import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AssessmentSummary } from './ports.ts';

/** A municipality that a city may have come from: one that became it, or a part of it by a merger. */
export type OtherCity = Assessment['municipality'];

/**
 * Municipalities that a city could have come from, by their codes: those with assessments kept here, and those of files that were
 * brought in. Samples may only have come from samples.
 */
export function possiblePredecessors(
	{ municipality, sample }: Pick<Assessment, 'municipality' | 'sample'>,
	kept: readonly AssessmentSummary[],
	brought: readonly OtherCity[]
): readonly OtherCity[] {
	const ofKept = kept.flatMap((one): readonly OtherCity[] =>
		one.code === undefined || !one.complete || one.sample !== (sample === true)
			? []
			: [{ code: one.code, name: one.municipality }]
	);
	const others = new Map([...ofKept, ...brought].map((one) => [one.code, one]));
	others.delete(municipality.code);
	return [...others.values()].toSorted((a, b) => compareTexts(a.code, b.code));
}
