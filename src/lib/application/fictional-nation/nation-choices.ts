import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { NationForms } from './nation-forms.ts';

/** What is decided about a fictional nation. */
export type NationChoices = {
	readonly seed: number;
	readonly cities: number;
	/** The fiscal years, oldest first. */
	readonly years: readonly number[];
	readonly as: NationForms;
	/** Whether assessments carry a copy of their checklist, as those of real cities do. */
	readonly withChecklist: boolean;
	/** Whether files that nobody can take lie among the others. */
	readonly withFaults: boolean;
};

/** What the nation is checked by. */
export type NationChecklists = {
	/** The edition in force. */
	readonly newest: Checklist;
	/** The edition that earlier years were partly made on. */
	readonly before: Checklist;
	/** Another guideline: only a spoiled file is made on it. */
	readonly other: Checklist;
};

/** A file of the nation: its name and its bytes. */
export type NationFile = readonly [name: string, bytes: Uint8Array];

/** An assessment and what it was made on. */
export type MadeAssessment = { readonly assessment: Assessment; readonly checklist: Checklist };
