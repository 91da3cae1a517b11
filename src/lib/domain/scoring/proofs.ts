import type { Assessment } from '../assessment/assessment.ts';
import { isExpired } from '../assessment/evidence.ts';
import { rememberLast } from '../primitives/remember-last.ts';

/** What backs answers, looked up once for all of them. */
export type Proofs = {
	/** Ids of the evidence items that are not expired on `asOf`. */
	readonly validEvidence: ReadonlySet<string>;
	/** When a reviewer agreed with an answer (empty where that is not known), by component and control. */
	readonly agreed: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** What proofs are made from. */
export type Proven = Pick<Assessment, 'evidence' | 'reviews' | 'asOf'>;

/** The proofs of an assessment: the same object as long as evidence, reviews and `asOf` are the same. */
export const proofsOf = ({ evidence, reviews, asOf }: Proven): Proofs =>
	findProofs(evidence, reviews, asOf);

/** The same without remembering them. */
export const proofsAnew = ({ evidence, reviews, asOf }: Proven): Proofs =>
	findProofs.anew(evidence, reviews, asOf);

const findProofs = rememberLast(
	(evidence: Proven['evidence'], reviews: Proven['reviews'], asOf: string): Proofs => ({
		validEvidence: new Set(evidence.filter((one) => !isExpired(one, asOf)).map(({ id }) => id)),
		agreed: agreedControls(reviews)
	})
);

/** The last word of a reviewer on an answer counts. */
function agreedControls(reviews: Proven['reviews']): Proofs['agreed'] {
	const agreed = new Map<string, Map<string, string>>();
	for (const { component, control, verdict, at = '' } of reviews) {
		const controls = agreed.get(component) ?? new Map<string, string>();
		agreed.set(component, controls);
		if (verdict === 'agree') controls.set(control, at);
		else controls.delete(control);
	}
	return agreed;
}
