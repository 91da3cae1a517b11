import type { DBSchema, IDBPDatabase } from 'idb';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { AssessmentSummary } from '#lib/application/ports.ts';
import type { KeptHandle } from '#lib/application/file-ports.ts';

export const databaseName = 'machi-tenken';

/** Raised by every new file in `upgrades/`; it counts stores and indexes, not record shapes. */
export const databaseVersion = 6;

/** An answer with its place, as it stands in a page. */
export type PagedAnswer = readonly [component: string, control: string, answer: Answer];

/** What is known of an assessment without opening it, and what its parts must add up to. */
export type AssessmentRecord = Omit<AssessmentSummary, 'complete'> & {
	readonly answerPages: number;
	readonly historyPages: number;
	readonly historyCount: number;
	/** Names the write, so that a writer recognises its own work after a late answer. */
	readonly writeToken: string;
};

/** Everything of an assessment but its answers and its history. */
export type BodyRecord = { readonly id: string; readonly body: object };

export type AnswerPageRecord = {
	readonly id: string;
	readonly page: number;
	readonly answers: readonly PagedAnswer[];
};

export type HistoryPageRecord = {
	readonly id: string;
	readonly page: number;
	readonly entries: readonly unknown[];
};

/** A checklist, kept once however many assessments pin it. */
export type ChecklistRecord = { readonly digest: string; readonly checklist: unknown };

/** A checklist of the user's own, as imported. */
export type OwnChecklistRecord = { readonly digest: string; readonly own: unknown };

export type SafetyCopyRecord = {
	readonly id: string;
	readonly title: string;
	readonly madeAt: string;
	readonly text: string;
};

/** The bytes of a piece of evidence, kept once however many answers it proves. */
export type EvidenceFileRecord = {
	readonly sha256: string;
	readonly size: number;
	readonly blob: Blob;
};

/** One's own key (`own`), or a known signer (`signer <fingerprint>`). */
export type KeyRecord = { readonly id: string; readonly entry: unknown };

/**
 * The workspace lock: `lock`, its record (a value of its own format), and `carried`, notes that still have to be
 * brought to the small store because the lock was turned on or off.
 */
export type LockStoreRecord =
	| { readonly id: 'lock'; readonly record: unknown }
	| { readonly id: 'carried'; readonly notes: readonly CarriedNote[] };

/** A note as it has to stand in the small store; `null`: it has to be gone. */
export type CarriedNote = readonly [key: string, text: string | null];

/** What a tab held in memory alone when everything was locked; names come in the order of time. */
export type LeftWorkRecord = { readonly id: string; readonly left: unknown };

/** Stores of the database; keys of pages are `[assessment, page]`. */
export type MachiTenkenSchema = DBSchema & {
	assessments: { key: string; value: AssessmentRecord };
	bodies: { key: string; value: BodyRecord };
	answerPages: { key: [string, number]; value: AnswerPageRecord };
	historyPages: { key: [string, number]; value: HistoryPageRecord };
	checklists: { key: string; value: ChecklistRecord };
	safetyCopies: { key: number; value: SafetyCopyRecord; indexes: { byAssessment: string } };
	ownChecklists: { key: string; value: OwnChecklistRecord };
	evidenceFiles: { key: string; value: EvidenceFileRecord };
	keys: { key: string; value: KeyRecord };
	fileHandles: { key: string; value: KeptHandle & { readonly id: string } };
	lock: { key: string; value: LockStoreRecord };
	leftWork: { key: string; value: LeftWorkRecord };
};

/** The database, open. */
export type Database = IDBPDatabase<MachiTenkenSchema>;

/** The stores an assessment is spread over. */
export const assessmentStores = [
	'assessments',
	'bodies',
	'answerPages',
	'historyPages',
	'checklists'
] as const;

/** Every store whose records are sealed under the workspace lock; handles of files cannot be, and are not kept then. */
export const sealedStores = [
	...assessmentStores,
	'safetyCopies',
	'ownChecklists',
	'evidenceFiles',
	'keys',
	'leftWork'
] as const;

/** Every page of an assessment: arrays sort after numbers, so `[id, []]` is behind the last one. */
export const pagesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
