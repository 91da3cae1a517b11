import type { AssessmentFile, StorageError } from '#lib/application/ports.ts';

/** What the screen may say about saving. */
export type SavingPhase =
	/** Durable since `at` (ISO instant): in the browser's database or, portable, in the file. */
	| { readonly kind: 'saved'; readonly at: string }
	| { readonly kind: 'saving' }
	/** Kept in memory only; editing goes on, an emergency export is offered. */
	| { readonly kind: 'not-saved'; readonly error: StorageError }
	/** Portable: the file does not hold the latest changes yet. */
	| { readonly kind: 'file-unsaved' }
	/** Nothing on screen is meant to be kept (no assessment, or a sample). */
	| { readonly kind: 'not-kept' };

/** Failures that may pass: saving is tried again without being asked. */
export const retriesByItself: ReadonlySet<StorageError['kind']> = new Set([
	'not-saved',
	'no-answer-in-time'
]);

/** Failures after which nothing goes into the master file either: it must not be what nobody can read or wants. */
export const staysHere: ReadonlySet<StorageError['kind']> = new Set([
	'changed-elsewhere',
	'unfit-fields'
]);

/** Failures after which a retry by the user opens the database again. */
export const mayReconnect: ReadonlySet<StorageError['kind']> = new Set([
	'unavailable',
	'connection-lost',
	'no-answer-in-time',
	'blocked-by-other-tab'
]);

/** Told of every acknowledged save. */
export type OnSaved = (file: AssessmentFile, saveCount: number, savedAt: string) => void;
