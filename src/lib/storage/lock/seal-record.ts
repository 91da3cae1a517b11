import type { VaultKeys } from './vault-keys.ts';
import { notOpened, openBytes, sealBytes } from './seal-bytes.ts';
import { openFile, sealFile } from './seal-file.ts';
import { partsOf, valueOf } from './value-parts.ts';

/** What stays readable of a record in each store: its key and what it is looked up by. Never words of people. */
const readable: Readonly<Record<string, readonly string[]>> = {
	assessments: ['id'],
	bodies: ['id'],
	answerPages: ['id', 'page'],
	historyPages: ['id', 'page'],
	checklists: ['digest'],
	safetyCopies: ['id'],
	ownChecklists: ['digest'],
	evidenceFiles: ['sha256'],
	keys: ['id'],
	leftWork: ['id']
};

/** Where a record belongs; it can be opened there only. */
export type RecordPlace = { readonly store: string; readonly key: IDBValidKey };

type SealedRecord = { readonly sealed: Uint8Array; readonly files?: readonly Blob[] };

/** Seals a record for its place. */
export async function sealRecord(
	{ records }: VaultKeys,
	place: RecordPlace,
	value: object
): Promise<object> {
	const where = placeText(place);
	const { text, files } = await partsOf(value);
	const sealed = await sealBytes(records, new TextEncoder().encode(text), where);
	const sealedFiles = await Promise.all(
		files.map((file, index) => sealFile(records, file, fileText(where, index)))
	);
	const names = readable[place.store] ?? [];
	const inSight = Object.entries(value).filter(([name]) => names.includes(name));
	return {
		...Object.fromEntries(inSight),
		sealed,
		...(sealedFiles.length > 0 && { files: sealedFiles })
	};
}

/**
 * Opens a record at its place; throws a `DataError` for what was altered, moved or never sealed.
 * `without-files`: files are left out, where only the rest is asked for.
 */
export async function openRecord(
	{ records }: VaultKeys,
	place: RecordPlace,
	record: unknown,
	extent: 'whole' | 'without-files'
): Promise<unknown> {
	if (!isSealed(record)) throw notOpened();
	const where = placeText(place);
	const text = new TextDecoder().decode(await openBytes(records, record.sealed, where));
	const sealedFiles = extent === 'whole' ? (record.files ?? []) : [];
	const files = await Promise.all(
		sealedFiles.map((file, index) => openFile(records, file, fileText(where, index)))
	);
	return valueOf({ text, files });
}

const placeText = ({ store, key }: RecordPlace): string => `${store} ${JSON.stringify(key)}`;
const fileText = (where: string, index: number): string => `${where}\nfile ${String(index)}`;

const isSealed = (record: unknown): record is SealedRecord =>
	typeof record === 'object' &&
	record !== null &&
	'sealed' in record &&
	record.sealed instanceof Uint8Array;
