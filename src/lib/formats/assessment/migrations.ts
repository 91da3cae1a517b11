import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';

/** One step from a released format to the next; pure, and never changed once released. */
export type Migration = { readonly from: number; readonly migrate: (value: object) => object };

/** The newest format of an assessment file. */
export const assessmentFormatVersion = assessmentSchema.shape.formatVersion.value;

/** Every step ever needed, contiguous from format 1 to the newest. */
export const assessmentMigrations: readonly Migration[] = [
	// Format 2 only adds: where an assessment comes from, changes of edition, more words in the drawer.
	{ from: 1, migrate: (value) => ({ ...value, formatVersion: 2 }) },
	// Format 3 only adds: registrations, requests and responses, the steps of a review.
	{ from: 2, migrate: (value) => ({ ...value, formatVersion: 3 }) },
	// Format 4 only adds: efforts, private notes, reasons for no plan, what stands before a report.
	{ from: 3, migrate: (value) => ({ ...value, formatVersion: 4 }) },
	// Format 5 only adds: the way to the enforcement rule, kinds of assets, contracts, registrations of SCS.
	{ from: 4, migrate: (value) => ({ ...value, formatVersion: 5 }) }
];

/** Lifts a value of any released format to the newest one. */
export function migrateAssessment(value: object, formatVersion: number): object {
	return assessmentMigrations
		.filter(({ from }) => from >= formatVersion)
		.reduce((current, step) => step.migrate(current), value);
}
