import { Worker } from 'node:worker_threads';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import type { FolderEntry } from './file-entry.ts';
import type { FileReading } from './file-reading.ts';
import type { ReadFile } from './read-files.ts';

/** What a thread is told before its first file: everything of a reading that is data. */
export type ReadingSetup = Pick<ResultReading, 'signers' | 'unlock'>;

/** What `workerData` says to a thread of this program. */
export const readingWorker = 'machi-tenken/read-results';

/** Threads that read files, each one at a time. */
export type ReadingWorkers = { readonly read: ReadFile; readonly end: () => Promise<void> };

/** What a file leaves behind is short-lived: a small nursery costs no time and saves memory. */
const youngMemory = 16;

type Task = {
	readonly file: Pick<FolderEntry, 'path' | 'name'>;
	readonly done: (reading: FileReading) => void;
};

/** Starts threads of the program at `program`. One that dies of a file loses that file alone. */
export function startReadingWorkers(
	program: URL,
	count: number,
	setup: ReadingSetup
): ReadingWorkers {
	const waiting: Task[] = [];
	const idle: (() => void)[] = [];
	const all = new Set<Worker>();
	function start(): void {
		const worker = new Worker(program, {
			workerData: readingWorker,
			resourceLimits: { maxYoungGenerationSizeMb: youngMemory }
		});
		let current: Task | undefined;
		const next = () => {
			current = waiting.shift();
			if (current === undefined) idle.push(next);
			else worker.postMessage({ path: current.file.path, name: current.file.name });
		};
		worker.postMessage(setup);
		worker.on('message', (reading: FileReading) => {
			current?.done(reading);
			next();
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			all.delete(worker);
			current?.done({
				gave: 'trouble',
				name: current.file.name,
				why: { kind: 'unreadable', code: error.code ?? error.message }
			});
			start();
		});
		all.add(worker);
		next();
	}
	for (let i = 0; i < count; i++) start();
	return {
		read: (file) =>
			new Promise((done) => {
				waiting.push({ file, done });
				idle.shift()?.();
			}),
		async end() {
			await Promise.all([...all].map((worker) => worker.terminate()));
		}
	};
}
