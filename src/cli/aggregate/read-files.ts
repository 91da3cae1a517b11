import type { FolderEntry } from './file-entry.ts';
import type { FileReading } from './file-reading.ts';

/** Reads one file; on this thread or another. */
export type ReadFile = (file: Pick<FolderEntry, 'path' | 'name'>) => Promise<FileReading>;

/** What files are read with. */
export type Readers = {
	readonly read: ReadFile;
	/** Files read at once. */
	readonly atOnce: number;
	/** Takes the memory of rows back that were written down. */
	readonly giveBack: (buffers: readonly ArrayBuffer[]) => void;
	/** Lets go of everything that reading takes. */
	readonly end: () => Promise<void>;
};

/** Readings of files as they are done, a few under way at a time. */
export async function* readFiles(
	files: AsyncIterable<FolderEntry>,
	{ read, atOnce }: Pick<Readers, 'read' | 'atOnce'>
): AsyncGenerator<FileReading> {
	const underWay = new Map<
		number,
		Promise<{ readonly no: number; readonly reading: FileReading }>
	>();
	let no = 0;
	for await (const file of files) {
		const own = no++;
		underWay.set(
			own,
			read(file).then((reading) => ({ no: own, reading }))
		);
		if (underWay.size >= atOnce) yield await firstDone(underWay);
	}
	while (underWay.size > 0) yield await firstDone(underWay);
}

async function firstDone(
	underWay: Map<number, Promise<{ readonly no: number; readonly reading: FileReading }>>
): Promise<FileReading> {
	const { no, reading } = await Promise.race(underWay.values());
	underWay.delete(no);
	return reading;
}
