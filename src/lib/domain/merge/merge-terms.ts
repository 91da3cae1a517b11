import type { Assessment } from '../assessment/assessment.ts';

/** The assessment in its three versions; without a base the two others are compared alone. */
export type AssessmentVersions = {
	readonly base?: Assessment | undefined;
	readonly mine: Assessment;
	readonly theirs: Assessment;
};

/** What theirs may touch, and what of mine is not replaced unasked. Keys in their text form. */
export type MergeTerms = {
	/** The answers that were asked for; without it everything may be compared (a colleague's copy). */
	readonly scope?: ReadonlySet<string> | undefined;
	/** Answers of mine that the city or a reviewer has accepted. */
	readonly accepted: ReadonlySet<string>;
	/** What stands against everything of theirs, where something does. */
	readonly against?: 'request-unknown' | undefined;
};
