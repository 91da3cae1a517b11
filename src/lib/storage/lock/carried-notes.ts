import type { CarriedNote } from '../database-schema.ts';
import { lockCopyKey, sealedMark, staysInSight, type NotesCipher } from '../lockable-notes.ts';
import type { ListedNotes } from '../small-store.ts';
import type { LockRecord } from './lock-record.ts';

/** Every note as it has to stand once the lock is on. */
export const carriedSealed = (
	notes: ListedNotes,
	cipher: NotesCipher,
	record: LockRecord
): readonly CarriedNote[] => [
	[lockCopyKey, JSON.stringify(record)],
	...others(notes).map(([name, text]): CarriedNote => [name, cipher.seal(name, text)])
];

/** Every note as it has to stand once the lock is off; what cannot be opened stays as it is. */
export const carriedOpen = (notes: ListedNotes, cipher: NotesCipher): readonly CarriedNote[] => [
	[lockCopyKey, null],
	...others(notes)
		.filter(([, text]) => text.startsWith(sealedMark))
		.map(([name, text]): CarriedNote => [name, cipher.open(name, text) ?? text])
];

const others = (notes: ListedNotes): readonly (readonly [string, string])[] =>
	notes
		.names()
		.filter((name) => !staysInSight(name))
		.map((name) => [name, notes.read(name) ?? '']);
