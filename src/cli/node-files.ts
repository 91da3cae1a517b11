import { randomBytes } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandFiles } from './command-context.ts';

/** Largest file that is read into memory at all, in bytes. */
const largestInput = 256 * 1024 * 1024;

/** What the file system answered, for the rim to put into words. */
export class FileAccessError extends Error {
	readonly path: string;
	readonly reason: 'missing' | 'no-permission' | 'is-folder' | 'too-large' | 'no-space' | 'other';

	constructor(path: string, reason: FileAccessError['reason'], cause?: unknown) {
		super(`${reason}: ${path}`, { cause });
		this.path = path;
		this.reason = reason;
	}
}

/** Files through Node, with writes that are whole or not at all. */
export const nodeFiles: CommandFiles = {
	read(path) {
		return guarded(path, () => {
			if (statSync(path).size > largestInput) throw new FileAccessError(path, 'too-large');
			return new Uint8Array(readFileSync(path));
		});
	},
	write(path, content) {
		const draft = draftOf(path);
		guarded(path, () => {
			try {
				writeFileSync(draft, content, { flag: 'wx' });
				renameSync(draft, path);
			} catch (error) {
				rmSync(draft, { force: true });
				throw error;
			}
		});
	},
	readChecklistFiles(path) {
		return guarded(path, () => {
			if (!statSync(path).isDirectory()) return { [basename(path)]: readFileSync(path, 'utf8') };
			const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
			return Object.fromEntries(
				names
					.filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
					.map((name) => [name.split(sep).join('/'), readFileSync(join(path, name), 'utf8')])
			);
		});
	},
	readFolder: (path) => guarded(path, () => readFolder(path)),
	writeFolder: (path, files) => guarded(path, () => writeFolder(path, files)),
	isSame: (path, other) => resolve(path) === resolve(other),
	readFont(name) {
		const path = fileURLToPath(new URL(`./fonts/${name}`, import.meta.url));
		return guarded(path, () => new Uint8Array(readFileSync(path)));
	}
};

/** A name beside the target that nobody else uses. */
const draftOf = (path: string): string =>
	join(
		dirname(resolve(path)),
		`.${basename(resolve(path))}.${randomBytes(6).toString('hex')}.part`
	);

function readFolder(path: string): ReadonlyMap<string, Uint8Array> {
	const files = readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
	if (total > largestInput) throw new FileAccessError(path, 'too-large');
	return new Map(
		files.map((file) => [
			relative(path, file).split(sep).join('/'),
			new Uint8Array(readFileSync(file))
		])
	);
}

function writeFolder(
	path: string,
	files: Iterable<readonly [name: string, bytes: Uint8Array]>
): 'written' | 'exists' {
	if (existsSync(path)) return 'exists';
	const draft = draftOf(path);
	try {
		mkdirSync(draft);
		for (const [name, bytes] of files) {
			const target = resolve(draft, name);
			if (!target.startsWith(draft + sep)) throw new Error(`${name} lies outside its folder.`);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, bytes, { flag: 'wx' });
		}
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw error;
	}
	return 'written';
}

const reasons: Readonly<Record<string, FileAccessError['reason']>> = {
	ENOENT: 'missing',
	ENOTDIR: 'missing',
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	EROFS: 'no-permission',
	EISDIR: 'is-folder',
	ENOSPC: 'no-space',
	EFBIG: 'too-large'
};

function guarded<Value>(path: string, access: () => Value): Value {
	try {
		return access();
	} catch (error) {
		if (error instanceof FileAccessError || !(error instanceof Error)) throw error;
		const code = 'code' in error ? String(error.code) : '';
		throw new FileAccessError(path, reasons[code] ?? 'other', error);
	}
}
