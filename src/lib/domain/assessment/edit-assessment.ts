import type { Assessment, Evidence, Party } from './assessment.ts';
import { putById } from './put-by-id.ts';

/** The heading facts of an assessment: what it is called, of whom, and of when. */
export type AssessmentHeading = Pick<Assessment, 'title' | 'municipality' | 'period' | 'asOf'>;

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

/** Adds a party, or replaces the one with the same id in its place. */
export const putParty = (assessment: Assessment, party: Party): Assessment => ({
	...assessment,
	parties: putById(assessment.parties, party)
});

/** Takes a party away; components and answers that name it are left to the quality check. */
export const removeParty = (assessment: Assessment, id: string): Assessment => ({
	...assessment,
	parties: assessment.parties.filter((party) => party.id !== id)
});

/** Adds an evidence item, or replaces the one with the same id in its place. */
export const putEvidence = (assessment: Assessment, evidence: Evidence): Assessment => ({
	...assessment,
	evidence: putById(assessment.evidence, evidence)
});

/** Takes an evidence item away; answers that name it are left to the quality check. */
export const removeEvidence = (assessment: Assessment, id: string): Assessment => ({
	...assessment,
	evidence: assessment.evidence.filter((evidence) => evidence.id !== id)
});
