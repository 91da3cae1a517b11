import type { Dir, Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderEntry } from './file-entry.ts';

/**
 * Everything below a folder, one by one: no list of a folder is ever held whole. Links are told and not
 * followed, so that nothing is read twice and no circle is walked. Folders in `skipped` are not entered.
 */
export async function* walkFolder(
	root: string,
	skipped: ReadonlySet<string>
): AsyncGenerator<FolderEntry> {
	const open = [{ path: root, name: '' }];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		const { path, name } = folder;
		const listing = await tryToOpen(path);
		if (listing === undefined) {
			yield { path, name, kind: 'closed-folder' };
			continue;
		}
		for await (const entry of listing) {
			const below = { path: join(path, entry.name), name: `${name}${entry.name}` };
			if (!entry.isDirectory()) yield { ...below, kind: kindOf(entry) };
			else if (!skipped.has(below.path)) open.push({ ...below, name: `${below.name}/` });
		}
	}
}

/** Names a listing fetches at once. */
const bufferSize = 256;

async function tryToOpen(path: string): Promise<Dir | undefined> {
	try {
		return await opendir(path, { bufferSize });
	} catch (error) {
		if (error instanceof Error && 'code' in error) return undefined;
		throw error;
	}
}

const kindOf = (entry: Dirent): FolderEntry['kind'] =>
	entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'not-a-file';
