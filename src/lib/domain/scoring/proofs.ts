import type { Assessment } from '../assessment/assessment.ts';
import { rememberLast } from '../primitives/remember-last.ts';

/** What backs answers, looked up once for all of them. */
export type Proofs = {
	/** Ids of the evidence items that are not expired on `asOf`. */
	readonly validEvidence: ReadonlySet<string>;
	/** Controls whose answer a reviewer agreed with, by component. */
	readonly agreed: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What proofs are made from. */
export type Proven = Pick<Assessment, 'evidence' | 'reviews' | 'asOf'>;

/** The proofs of an assessment: the same object as long as evidence, reviews and `asOf` are the same. */
export const proofsOf = ({ evidence, reviews, asOf }: Proven): Proofs =>
	findProofs(evidence, reviews, asOf);

const findProofs = rememberLast(
	(evidence: Proven['evidence'], reviews: Proven['reviews'], asOf: string): Proofs => ({
		validEvidence: new Set(
			evidence
				.filter(({ expiresOn }) => expiresOn === undefined || expiresOn >= asOf)
				.map(({ id }) => id)
		),
		agreed: agreedControls(reviews)
	})
);

/** The last word of a reviewer on an answer counts. */
function agreedControls(reviews: Proven['reviews']): Proofs['agreed'] {
	const agreed = new Map<string, Set<string>>();
	for (const { component, control, verdict } of reviews) {
		const controls = agreed.get(component) ?? new Set();
		agreed.set(component, controls);
		if (verdict === 'agree') controls.add(control);
		else controls.delete(control);
	}
	return agreed;
}
