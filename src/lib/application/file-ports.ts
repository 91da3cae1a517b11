import type { Result } from '#lib/domain/primitives/result.ts';
import type { UnfitFields } from '#lib/formats/assessment/unfit-field.ts';
import type { FileTrouble } from './file-trouble.ts';

/** Why a file of the user's was not read or written; what the screen says is chosen by `kind`. */
export type FileError =
	/** A reader would not take these fields: the file holds what it held. */
	| UnfitFields
	/** The user closed the picker: nothing to say. */
	| { readonly kind: 'cancelled' }
	/** This browser has no pickers that keep a file; only downloads. */
	| { readonly kind: 'not-supported' }
	/** The browser wants the user's consent again: show a button that calls `allowFile`. */
	| { readonly kind: 'permission-needed'; readonly name: string }
	| { readonly kind: 'file-gone'; readonly name: string }
	/** Somebody else wrote the file since we did: it is not overwritten unasked. */
	| { readonly kind: 'file-changed-elsewhere'; readonly name: string }
	| { readonly kind: 'file-not-written'; readonly name: string; readonly cause: string }
	| { readonly kind: 'file-not-readable'; readonly name: string; readonly why: FileTrouble };

/** A file the user picked or dropped. A DOM `File` fits as it is. */
export type PickedFile = {
	readonly name: string;
	readonly size: number;
	readonly arrayBuffer: () => Promise<ArrayBuffer>;
	/** A part of it, to see what it is before reading it whole. */
	readonly slice?: (start: number, end: number) => Pick<Blob, 'arrayBuffer'>;
	/** Where the browser hands one out: what is needed to save back into the same file. */
	readonly handle?: unknown;
};

/** A file that leaves the app. */
export type OutgoingFile = {
	readonly name: string;
	readonly mediaType: string;
	readonly content: string | Uint8Array | Blob;
};

/** Files in and out by hand. */
export type FileExchange = {
	/** Lets the user pick one file, of the app's own kinds or a web page; needs a click. */
	readonly pick: (kind?: 'page') => Promise<Result<PickedFile, FileError>>;
	/** Hands a file to the browser's downloads. */
	readonly download: (file: OutgoingFile) => void;
};

/** A file on the user's disk or share that is kept current. */
export type MasterFile = {
	readonly name: string;
	/** Whether it may be written without asking again. */
	readonly isAllowed: () => Promise<boolean>;
	/** Asks for consent; needs a click. */
	readonly allow: () => Promise<Result<undefined, FileError>>;
	/** Writes whole or not at all, and reads back. `refuse` protects what somebody else wrote. */
	readonly write: (
		text: string,
		ifChanged: 'refuse' | 'overwrite'
	) => Promise<Result<undefined, FileError>>;
};

/** The master files of assessments, by assessment id. */
export type MasterFiles = {
	/** False where the browser cannot keep a file: then there are downloads and reminders. */
	readonly supported: boolean;
	/** The file chosen on an earlier visit. */
	readonly find: (id: string) => Promise<MasterFile | undefined>;
	/** Lets the user choose one; needs a click. */
	readonly choose: (id: string, suggestedName: string) => Promise<Result<MasterFile, FileError>>;
	/** Goes on with the file an assessment was opened from, where the browser allows that. */
	readonly adopt: (id: string, picked: PickedFile) => Promise<MasterFile | undefined>;
	readonly forget: (id: string) => Promise<void>;
};

/** What is remembered of a master file between visits. `handle` is opaque to everybody but its adapter. */
export type KeptHandle = {
	readonly handle: unknown;
	readonly lastModified: number | null;
	readonly size: number | null;
};

/** Where handles are kept. Failing to keep one is no error: the user is asked again. */
export type HandleStore = {
	readonly read: (id: string) => Promise<KeptHandle | undefined>;
	readonly write: (id: string, kept: KeptHandle) => Promise<void>;
	readonly forget: (id: string) => Promise<void>;
};
