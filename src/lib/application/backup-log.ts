import type { SmallStore } from './app-ports.ts';

/** What is remembered about the backups of one assessment. */
export type BackupRecord = {
	/** Changes since the last backup. */
	readonly edits: number;
	/** ISO instant of the last backup, where there was one. */
	readonly at: string | null;
};

const noBackup: BackupRecord = { edits: 0, at: null };

const keyOf = (id: string): string => `machi-tenken/backup/${id}`;

/** Reads the record of an assessment; what cannot be read counts as never backed up. */
export function readBackupRecord(store: SmallStore, id: string): BackupRecord {
	const [, edits, at] = /^(\d{1,9}) (\S*)$/.exec(store.read(keyOf(id)) ?? '') ?? [];
	return edits === undefined
		? noBackup
		: { edits: Number(edits), at: at === '' ? null : (at ?? null) };
}

/** Remembers the record of an assessment. */
export function writeBackupRecord(store: SmallStore, id: string, record: BackupRecord): void {
	store.write(keyOf(id), `${String(record.edits)} ${record.at ?? ''}`);
}

/** Forgets it together with the assessment. */
export function forgetBackupRecord(store: SmallStore, id: string): void {
	store.write(keyOf(id), undefined);
}
