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
		else if (isFolder(one)) {
			const { children, trouble } = await childrenOf(one);
			waiting.push(...children.toReversed());
			if (trouble !== undefined) yield unread(one, trouble);
		} else if (isFile(one)) yield await fileOf(one);
	}
}

/** Files that were picked: with their path where a folder was chosen. */
export const pickedFiles = (files: Iterable<File>): readonly PortfolioFile[] =>
	[...files].map((file) => ({
		path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
		file
	}));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '');

/** What could not be had, as a file that says why when it is read: it is counted like every other one. */
const unread = (entry: FileSystemEntry, why: Error): PortfolioFile => ({
	path: pathOf(entry),
	file: { name: entry.name, size: 0, arrayBuffer: () => Promise.reject(why) }
});

const fileOf = (entry: FileSystemFileEntry): Promise<PortfolioFile> =>
	new Promise((resolve) =>
		entry.file(
			(file) => resolve({ path: pathOf(entry), file, again: () => fileOf(entry) }),
			(why) => resolve(unread(entry, why))
		)
	);

type Children = { readonly children: readonly FileSystemEntry[]; readonly trouble?: Error };

/** A folder tells its content in portions; what it told before it could not be read any more is kept. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<Children> {
	const reader = folder.createReader();
	const children: FileSystemEntry[] = [];
	for (;;) {
		const portion = await new Promise<readonly FileSystemEntry[] | Error>((resolve) =>
			reader.readEntries(resolve, resolve)
		);
		if (portion instanceof Error) return { children, trouble: portion };
		if (portion.length === 0) return { children };
		children.push(...portion);
	}
}
