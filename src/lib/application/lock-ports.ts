import type { Result } from '#lib/domain/primitives/result.ts';
import type { StorageError } from './ports.ts';

/** Shortest passphrase of a lock, in characters. */
export const shortestLockPassphrase = 12;

/** Whether this edition, page and browser can lock what they keep; else why not. */
export type LockOffer = 'offered' | 'keeps-nothing' | 'insecure-page' | 'old-browser';

/** How the lock stands in this tab. */
export type LockStanding = 'no-lock' | 'locked' | 'open';

/** Why something about the lock was not done. Nothing that is kept was changed. */
export type LockProblem =
	| { readonly kind: 'wrong-passphrase' }
	| { readonly kind: 'passphrase-too-short' }
	/** The record of the lock cannot be read: without it no passphrase opens anything. */
	| { readonly kind: 'lock-damaged' }
	/** Both copies of the record are gone. */
	| { readonly kind: 'lock-gone' }
	/** A newer build has written it. */
	| { readonly kind: 'lock-too-new'; readonly version: number }
	/** Other tabs have the app open: what is kept is turned over only while nobody works on it. */
	| { readonly kind: 'other-tabs' }
	| StorageError;

type Outcome = Promise<Result<undefined, LockProblem>>;

/** What is done with a lock; brought when it is first needed. */
export type LockKeeper = {
	/** Whether the record of the lock is there and readable. */
	readonly examine: () => Outcome;
	/** Opens what is kept for this tab, until the page is left. */
	readonly unlock: (passphrase: string) => Outcome;
	/** Seals everything that is kept; the page has to be loaded anew afterwards. */
	readonly turnOn: (passphrase: string) => Outcome;
	/** Opens everything for good; the page has to be loaded anew afterwards. */
	readonly turnOff: (passphrase: string) => Outcome;
	/** Another passphrase for the same keys; what is kept is not written anew. */
	readonly changePassphrase: (from: string, to: string) => Outcome;
	/** Takes away everything that is kept, and the lock. */
	readonly wipe: () => Outcome;
};

/** What tabs held in memory alone when everything was locked, kept in the database until one is unlocked. */
export type LeftWork = {
	/** Keeps it under a name; names are taken out in their order. */
	readonly put: (name: string, left: unknown) => Promise<Result<undefined, StorageError>>;
	/** Takes out the first; undefined where there is none. */
	readonly take: () => Promise<Result<unknown, StorageError>>;
	/** Whether it would be kept: it is put, and taken away again. */
	readonly rehearse: (left: unknown) => Promise<Result<undefined, StorageError>>;
};

/** The lock over everything this browser keeps. */
export type WorkspaceLock = {
	readonly offer: LockOffer;
	readonly look: () => Promise<LockStanding>;
	readonly keeper: () => Promise<LockKeeper>;
	/** Loads the page anew: nothing of what was in memory stays. */
	readonly restart: () => void;
};
