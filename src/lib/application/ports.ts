import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { AssessmentFile } from '#lib/formats/assessment/decode-assessment.ts';
import type { UnfitFields } from '#lib/formats/assessment/unfit-field.ts';

export type { AssessmentFile };

/** The current instant as ISO 8601 in UTC. */
export type Clock = () => string;

/** A fresh id: letters, digits and hyphens, never used before. */
export type NewIdentifier = () => string;

/** A checklist with its digest. */
export type ShippedChecklist = { readonly digest: string; readonly checklist: Checklist };

/** What this build ships: checklists (newest edition first), the ways between editions, and lenses. */
export type ShippedGuidelines = {
	readonly checklists: readonly ShippedChecklist[];
	readonly crosswalks: readonly Crosswalk[];
	readonly lenses: readonly Lens[];
};

/** Where shipped checklists, crosswalks and lenses are looked up. */
export type ChecklistCatalogue = {
	readonly list: () => readonly ShippedChecklist[];
	readonly crosswalks: () => readonly Crosswalk[];
	readonly lenses: () => readonly Lens[];
};

/** The catalogue of what a build ships. */
export const catalogueOf = (shipped: ShippedGuidelines): ChecklistCatalogue => ({
	list: () => shipped.checklists,
	crosswalks: () => shipped.crosswalks,
	lenses: () => shipped.lenses
});

/** What a list of assessments shows without opening them. */
export type AssessmentSummary = {
	readonly id: string;
	readonly title: string;
	readonly municipality: string;
	/** Of the municipality; what an earlier build saved does not have it. */
	readonly code?: string;
	readonly fiscalYear: number;
	readonly edition: string;
	readonly answerCount: number;
	/** ISO instant of the last save. */
	readonly savedAt: string;
	/** How often it was saved; grows by one each time. */
	readonly saveCount: number;
	/** False when parts of the record are gone from the browser's database. */
	readonly complete: boolean;
	readonly sample: boolean;
};

/** A record that could not be understood: it is kept, and `raw` can be handed out as a file. */
export type UnreadableRecord = { readonly id: string; readonly raw: string };

/** Everything the repository holds, without opening it. */
export type AssessmentList = {
	readonly summaries: readonly AssessmentSummary[];
	readonly unreadable: readonly UnreadableRecord[];
};

/** An assessment with the counter that tells whether somebody else has saved since it was read. */
export type StoredAssessment = {
	readonly file: AssessmentFile;
	readonly saveCount: number;
	/** ISO instant of the last save. */
	readonly savedAt: string;
};

/** Why the browser did not store or return something; what the screen says is chosen by `kind`. */
export type StorageError =
	/** A reader would not take these fields: nothing was written, what was kept before stays. */
	| UnfitFields
	| { readonly kind: 'unavailable' }
	| { readonly kind: 'not-found'; readonly id: string }
	| { readonly kind: 'changed-elsewhere'; readonly id: string }
	| { readonly kind: 'blocked-by-other-tab' }
	| { readonly kind: 'newer-data' }
	| { readonly kind: 'connection-lost' }
	/** The workspace lock is on: nothing is read or written before the passphrase is given. */
	| { readonly kind: 'locked' }
	| { readonly kind: 'not-saved'; readonly cause: string }
	| { readonly kind: 'no-answer-in-time' }
	| { readonly kind: 'unreadable-record'; readonly id: string; readonly raw: string }
	| {
			/** Some answers of the record are gone; `raw` holds what is left, as an assessment file. */
			readonly kind: 'incomplete-record';
			readonly id: string;
			readonly expected: number;
			readonly found: number;
			readonly raw: string;
	  };

/** What is kept between visits, without opening it: all that the start screen needs. */
export type AssessmentShelf = {
	readonly list: () => Promise<Result<AssessmentList, StorageError>>;
	readonly remove: (id: string) => Promise<Result<undefined, StorageError>>;
	/** Opens the database again after it was lost; only ever called because the user asked. */
	readonly reconnect: () => Promise<Result<undefined, StorageError>>;
	/** Tells when the database is taken away; listeners save first, their promise is awaited. */
	readonly onInterruption: (listener: InterruptionListener) => () => void;
};

/** Where assessments are kept between visits. Nothing is acknowledged before it is durable. */
export type AssessmentRepository = AssessmentShelf & {
	readonly load: (id: string) => Promise<Result<StoredAssessment, StorageError>>;
	/** Saves when nobody saved since `saveCount` (0: the assessment is new); returns the new counter. */
	readonly save: (
		file: AssessmentFile,
		saveCount: number,
		savedAt: string
	) => Promise<Result<number, StorageError>>;
};

/** `newer-app`: another tab runs a newer build and needs the database. `lost`: the browser closed it. */
export type Interruption = { readonly kind: 'newer-app' | 'lost' };
export type InterruptionListener = (interruption: Interruption) => Promise<void>;

/** A checklist of the user's own: where it came from, and the way from the edition before it. */
export type OwnChecklist = ShippedChecklist & {
	/** Name of the file or document it was imported from. */
	readonly source: string;
	/** ISO instant. */
	readonly importedAt: string;
	readonly crosswalk?: Crosswalk;
};

/** Where imported checklists are kept between visits. An assessment keeps its own copy besides. */
export type OwnChecklists = {
	/** The newest import first; a record that cannot be read is passed over and stays where it is. */
	readonly list: () => Promise<Result<readonly OwnChecklist[], StorageError>>;
	readonly put: (own: OwnChecklist) => Promise<Result<undefined, StorageError>>;
	readonly remove: (digest: string) => Promise<Result<undefined, StorageError>>;
};

/** A file of evidence as it is kept: which bytes, and how many. */
export type KeptEvidence = { readonly sha256: string; readonly size: number };

/** Where the bytes of evidence are kept, by their SHA-256: the same bytes are kept once. */
export type EvidenceFiles = {
	readonly list: () => Promise<Result<readonly KeptEvidence[], StorageError>>;
	/** The bytes, or undefined where they are not kept here. */
	readonly read: (sha256: string) => Promise<Result<Blob | undefined, StorageError>>;
	readonly put: (sha256: string, blob: Blob) => Promise<Result<undefined, StorageError>>;
	readonly remove: (sha256s: readonly string[]) => Promise<Result<undefined, StorageError>>;
};

/** What an assessment was before it was replaced. */
export type SafetyCopy = {
	readonly key: number;
	readonly id: string;
	readonly title: string;
	/** ISO instant. */
	readonly madeAt: string;
};

/** Copies made before something is replaced; the newest few of each assessment are kept. */
export type SafetyCopies = {
	readonly put: (
		copy: Omit<SafetyCopy, 'key'>,
		text: string
	) => Promise<Result<undefined, StorageError>>;
	/** The copies of one assessment, newest first. */
	readonly list: (id: string) => Promise<Result<readonly SafetyCopy[], StorageError>>;
	/** The text of a copy, an assessment file. */
	readonly read: (key: number) => Promise<Result<string, StorageError>>;
};
