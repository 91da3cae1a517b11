import type { Assessment } from './assessment.ts';

/** The heading facts of an assessment: what it is called, of whom, of when, and how it is handled. */
export type AssessmentHeading = Pick<
	Assessment,
	'title' | 'municipality' | 'period' | 'asOf' | 'handlingMark' | 'outline'
>;

/** Replaces some of the heading facts. */
export const describeAssessment = (
	assessment: Assessment,
	heading: Partial<AssessmentHeading>
): Assessment => ({ ...assessment, ...heading });

/** States a fact of the profile as true or false; `undefined` takes the statement back. */
export function stateFact(
	assessment: Assessment,
	fact: string,
	value: boolean | undefined
): Assessment {
	const others = Object.entries(assessment.profile).filter(([id]) => id !== fact);
	const stated = value === undefined ? others : [...others, [fact, value] as const];
	return { ...assessment, profile: Object.fromEntries(stated) };
}
