import { randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
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
	open: (path) => guarded(path, () => openFile(path)),
	openFolder: (path) => guarded(path, () => openFolder(path)),
	writePieces,
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

/** A file whose parts are read when they are asked for; it is open only while one is read. */
function openFile(path: string): ReadsAtOnce {
	const stated = statSync(path);
	if (stated.isDirectory()) throw new FileAccessError(path, 'is-folder');
	const read = (from: number, to: number) => guarded(path, () => readPart(path, from, to));
	return { size: stated.size, read };
}

function readPart(path: string, from: number, to: number): Uint8Array {
	const bytes = new Uint8Array(to - from);
	const file = openSync(path, 'r');
	try {
		for (let length = 0; length < bytes.length;) {
			const got = readSync(file, bytes, length, bytes.length - length, from + length);
			if (got === 0) throw new FileAccessError(path, 'other');
			length += got;
		}
	} finally {
		closeSync(file);
	}
	return bytes;
}

async function writePieces<Value>(
	path: string,
	make: (write: (piece: Uint8Array) => void) => Promise<Value>
): Promise<Value> {
	const draft = draftOf(path);
	const file = guarded(path, () => openSync(draft, 'wx'));
	let state: 'open' | 'closed' = 'open';
	const close = () => {
		if (state === 'open') closeSync(file);
		state = 'closed';
	};
	try {
		const made = await make((piece) => guarded(path, () => writeWhole(file, piece)));
		guarded(path, () => {
			close();
			renameSync(draft, path);
		});
		return made;
	} catch (error) {
		close();
		rmSync(draft, { force: true });
		throw error;
	}
}

function writeWhole(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function openFolder(path: string): ReadonlyMap<string, ReadsAtOnce> {
	const files = readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(files.map((file) => [relative(path, file).split(sep).join('/'), openFile(file)]));
}

function writeFolder(
	path: string,
	files: Iterable<readonly [name: string, bytes: Uint8Array | Iterable<Uint8Array>]>
): 'written' | 'exists' {
	if (existsSync(path)) return 'exists';
	const draft = draftOf(path);
	try {
		mkdirSync(draft);
		for (const [name, bytes] of files) {
			const target = resolve(draft, name);
			if (!target.startsWith(draft + sep)) throw new Error(`${name} lies outside its folder.`);
			mkdirSync(dirname(target), { recursive: true });
			writeNew(target, bytes instanceof Uint8Array ? [bytes] : bytes);
		}
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw error;
	}
	return 'written';
}

function writeNew(path: string, pieces: Iterable<Uint8Array>): void {
	const file = openSync(path, 'wx');
	try {
		for (const piece of pieces) writeWhole(file, piece);
	} finally {
		closeSync(file);
	}
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
		throw new FileAccessError(path, accessReason(error) ?? 'other', error);
	}
}

/** What the file system means by an error; undefined where the error is none of the file system's. */
export function accessReason(error: Error): FileAccessError['reason'] | undefined {
	if (!('code' in error) || !('syscall' in error)) return undefined;
	return reasons[String(error.code)] ?? 'other';
}
