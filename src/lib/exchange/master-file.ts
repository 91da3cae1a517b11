import type {
	FileError,
	HandleStore,
	KeptHandle,
	MasterFile
} from '#lib/application/file-ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { readWrite, type KeepableHandle } from './file-system-access.ts';
import { translateFileError } from './translate-file-error.ts';

type FileState = Omit<KeptHandle, 'handle'>;

/** What the file was when we last read or wrote it; `null`: never, so nothing of ours is in it. */
export const neverSeen: FileState = { lastModified: null, size: null };

/** A file that is kept current. It is remembered what it was, so that nobody's work is overwritten. */
export function createMasterFile(
	id: string,
	handle: KeepableHandle,
	{ handles, seen }: { readonly handles: HandleStore; readonly seen: FileState }
): MasterFile {
	const { name } = handle;
	let last = seen;
	return {
		name,
		isAllowed: async () => (await handle.queryPermission(readWrite)) === 'granted',
		allow: async () => {
			try {
				const answer = await handle.requestPermission(readWrite);
				return answer === 'granted' ? ok(undefined) : fail({ kind: 'permission-needed', name });
			} catch (error) {
				return fail(translateFileError(error, name, 'writing'));
			}
		},
		write: async (text, ifChanged) => {
			try {
				if (ifChanged === 'refuse' && (await hasChanged(handle, last))) {
					return fail({ kind: 'file-changed-elsewhere', name });
				}
				const written = await writeAndReadBack(handle, text);
				if (!written.ok) return written;
				last = written.value;
				await handles.write(id, { handle, ...last });
				return ok(undefined);
			} catch (error) {
				return fail(translateFileError(error, name, 'writing'));
			}
		}
	};
}

async function hasChanged(handle: KeepableHandle, last: FileState): Promise<boolean> {
	if (last.lastModified === null) return false;
	const now = await handle.getFile();
	return now.lastModified !== last.lastModified || now.size !== last.size;
}

/** Writes whole or not at all: the browser puts the new file in place only when all of it is there. */
async function writeAndReadBack(
	handle: KeepableHandle,
	text: string
): Promise<Result<FileState, FileError>> {
	const writable = await handle.createWritable();
	try {
		await writable.write(text);
		await writable.close();
	} catch (error) {
		await writable.abort().catch(() => undefined);
		throw error;
	}
	const file = await handle.getFile();
	if ((await file.text()) !== text) {
		return fail({ kind: 'file-not-written', name: handle.name, cause: 'read-back-differs' });
	}
	return ok({ lastModified: file.lastModified, size: file.size });
}
