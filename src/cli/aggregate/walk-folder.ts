import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileTrouble } from '#lib/application/file-trouble.ts';
import type { FolderEntry } from './file-entry.ts';
import { troubleOf } from './file-trouble.ts';

/**
 * Everything below a folder, one by one: no list of a folder is ever held whole. Links are told and not
 * followed, so that nothing is read twice and no circle is walked. What is in `skipped` is passed over.
 */
export async function* walkFolder(
	root: string,
	skipped: ReadonlySet<string>
): AsyncGenerator<FolderEntry> {
	// Names alone: a folder may have a million folders in it.
	const open = [''];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		const path = join(root, name);
		for await (const entry of listing(path)) {
			if ('kind' in entry) {
				yield { path, name, kind: 'trouble', why: entry };
				continue;
			}
			const below = { path: join(path, entry.name), name: `${name}${entry.name}` };
			if (skipped.has(below.path)) continue;
			if (await isMisnamed(below)) yield { ...below, kind: 'trouble', why: { kind: 'wrong-name' } };
			else if (!entry.isDirectory()) yield { ...below, ...kindOf(entry) };
			else open.push(`${below.name}/`);
		}
	}
}

/** Names a listing fetches at once. */
const bufferSize = 256;

/** What lies in a folder; at last the trouble, where it could not be listed to its end. */
async function* listing(path: string): AsyncGenerator<Dirent | FileTrouble> {
	try {
		yield* await opendir(path, { bufferSize });
	} catch (error) {
		yield troubleOf(error);
	}
}

/** What stands in a name for bytes that are no UTF-8: under such a name nothing is found again. */
const noCharacter = '\uFFFD';

async function isMisnamed({ name, path }: { readonly name: string; readonly path: string }) {
	if (!name.includes(noCharacter)) return false;
	try {
		await lstat(path);
		return false;
	} catch (error) {
		return troubleOf(error).kind === 'gone';
	}
}

function kindOf(entry: Dirent) {
	if (entry.isFile()) return { kind: 'file' } as const;
	const kind = entry.isSymbolicLink() ? 'link' : 'not-a-file';
	return { kind: 'trouble', why: { kind } } as const;
}
