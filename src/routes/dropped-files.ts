import type { PortfolioFile } from '#lib/application/read-portfolio-file.ts';

/** What was dropped: files and folders; where the browser tells no folders, files alone. */
export type Dropped = FileSystemEntry | File;

/** What was dropped, taken hold of at once: after the event the browser hands nothing out any more. */
export const droppedIn = (transfer: DataTransfer): readonly Dropped[] =>
	[...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);

/** Whether it is a folder. */
export const isFolder = (dropped: Dropped): dropped is FileSystemDirectoryEntry =>
	!(dropped instanceof File) && dropped.isDirectory;

/** Every file in what was dropped, folders gone through one after the other. */
export async function* filesIn(dropped: readonly Dropped[]): AsyncGenerator<PortfolioFile, void> {
	const waiting = dropped.toReversed();
	for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
		if (one instanceof File) yield { path: one.name, file: one };
		else if (isFolder(one)) waiting.push(...(await childrenOf(one)).toReversed());
		else if (isFile(one)) {
			const file = await fileOf(one);
			if (file !== undefined) yield { path: one.fullPath.replace(/^\//, ''), file };
		}
	}
}

/** Files that were picked: with their path where a folder was chosen. */
export const pickedFiles = (files: Iterable<File>): readonly PortfolioFile[] =>
	[...files].map((file) => ({
		path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
		file
	}));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Undefined where the file is gone meanwhile. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
	new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** A folder tells its content in portions; one that cannot be read counts as empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const children: FileSystemEntry[] = [];
	for (;;) {
		const portion = await new Promise<readonly FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([]))
		);
		if (portion.length === 0) return children;
		children.push(...portion);
	}
}
