import type { SmallStore } from '#lib/application/app-ports.ts';

/** Where the copy of the lock's record stands: while it is there, there is a lock. */
export const lockCopyKey = 'machi-tenken/lock';

/** How a sealed note begins. */
export const sealedMark = 'sealed1:';

/** Seals and opens notes by their names. */
export type NotesCipher = {
	readonly seal: (name: string, text: string) => string;
	/** Undefined for what was altered, moved from elsewhere, or sealed by another lock. */
	readonly open: (name: string, sealed: string) => string | undefined;
};

/** Notes that say nothing of anybody: what the screen looks like, counts, instants, ids. */
const inSight = [
	'locale',
	'theme',
	'shortcuts',
	'tour',
	'persistence',
	'unopened',
	'lock',
	'active'
];
const inSightKeys: ReadonlySet<string> = new Set(inSight.map((name) => `machi-tenken/${name}`));
const backupKey = /^machi-tenken\/backup\//;

/** Whether a note stays readable under the lock. */
export const staysInSight = (key: string): boolean => inSightKeys.has(key) || backupKey.test(key);

/**
 * The small store under the lock: notes that say something are sealed while it is open, and neither read
 * nor written while it is closed.
 */
export const lockableNotes = (
	notes: SmallStore,
	cipher: () => NotesCipher | undefined
): SmallStore => {
	const isLocked = () => notes.read(lockCopyKey) !== undefined;
	return {
		read: (key) => {
			const text = notes.read(key);
			if (staysInSight(key) || text?.startsWith(sealedMark) !== true) return text;
			return cipher()?.open(key, text);
		},
		write: (key, text) => {
			const open = cipher();
			if (staysInSight(key)) return notes.write(key, text);
			if (open !== undefined) return notes.write(key, text && open.seal(key, text));
			return !isLocked() && notes.write(key, text);
		}
	};
};
