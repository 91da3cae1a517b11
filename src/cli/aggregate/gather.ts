import type { WorkStore } from './duckdb/work-store.ts';
import type { FolderEntry } from './file-entry.ts';
import { buffersOf, type FileReading, type KeptReading } from './file-reading.ts';
import type { LeftOutList } from './left-out-list.ts';
import type { Progress } from './progress.ts';
import { isSameStamp, stampOfPath } from './read-steadily.ts';
import { readFiles, type Readers } from './read-files.ts';

/** What gathering works with. */
export type Gathering = {
	readonly store: WorkStore;
	readonly leftOut: LeftOutList;
	readonly progress: Progress;
	readonly readers: Readers;
	/** Files written down at once: so many are read again after an interruption. */
	readonly batch: number;
};

/** The names of all files that are there now and were written down, and how many there are of any kind. */
export type Gathered = { readonly seen: ReadonlySet<string>; readonly files: number };

/** The most answers that are written down at once, however few files they stand in. */
const mostAnswers = 20_000;

/** Reads what is new among the files and writes it down. */
export async function gather(
	entries: AsyncIterable<FolderEntry>,
	{ store, leftOut, progress, readers, batch }: Gathering
): Promise<Gathered> {
	const seen = new Set<string>();
	let files = 0;
	async function* fresh(): AsyncGenerator<FolderEntry> {
		for await (const entry of entries) {
			files++;
			if (await isKnown(entry)) {
				seen.add(entry.name);
				progress.step();
			} else if (entry.kind === 'file') yield entry;
			else {
				leftOut.add(entry.name, entry.why);
				progress.step();
			}
		}
	}
	async function isKnown({ kind, name, path }: FolderEntry): Promise<boolean> {
		const known = kind === 'file' ? store.before.get(name) : undefined;
		if (known === undefined) return false;
		const stamp = await stampOfPath(path);
		return stamp !== undefined && isSameStamp(known, stamp);
	}
	let waiting: KeptReading[] = [];
	for await (const reading of readFiles(fresh(), readers)) {
		progress.step();
		const kept = keptOf(reading, leftOut);
		if (kept === undefined) continue;
		seen.add(kept.name);
		waiting.push(kept);
		if (waiting.length >= batch || answersOf(waiting) >= mostAnswers) {
			await store.keep(waiting);
			readers.giveBack(buffersOf(waiting));
			waiting = [];
		}
	}
	await store.keep(waiting);
	return { seen, files };
}

/**
 * What is worth writing down. Files of others are quickly looked at again, and what a key did not open may
 * be opened by the next one.
 */
function keptOf(reading: FileReading, leftOut: LeftOutList): KeptReading | undefined {
	if (reading.gave === 'result') return reading;
	if (
		reading.gave === 'nothing' ||
		reading.gave === 'trouble' ||
		notWritten.has(reading.why.kind)
	) {
		leftOut.add(reading.name, reading.why);
	} else return reading;
	return undefined;
}

const notWritten: ReadonlySet<string> = new Set(['other-file', 'locked', 'not-unlocked']);

const answersOf = (readings: readonly KeptReading[]): number =>
	readings.reduce((sum, one) => sum + (one.gave === 'result' ? one.head.answers : 0), 0);
