import { Worker } from 'node:worker_threads';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import type { FolderEntry } from './file-entry.ts';
import type { FileReading } from './file-reading.ts';
import { collectsNames } from './hand-over-names.ts';
import type { Readers } from './read-files.ts';

/** What a thread is told before its first file: everything of a reading that is data. */
export type ReadingSetup = Pick<ResultReading, 'signers' | 'unlock'>;

/** What a thread is told for every file; `spare` is memory for rows. */
export type ReadingTask = {
	readonly file: Pick<FolderEntry, 'path' | 'name'>;
	readonly spare: readonly ArrayBuffer[];
};

/**
 * Files are short-lived, programs are small. With the usual limits the engine of JavaScript lets four times what lives
 * lie about before it collects; with these, half as much again. One file may still take all of it.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 };

/** The rows of a file take two pieces of memory. */
const sparesOfFile = 2;

type Task = {
	readonly file: ReadingTask['file'];
	readonly done: (reading: FileReading) => void;
};

/** Starts threads of `program`, each reading one file at a time. One that dies of a file loses that file alone. */
export function startReadingWorkers(
	program: URL,
	count: number,
	setup: ReadingSetup
): Omit<Readers, 'atOnce'> {
	const waiting: Task[] = [];
	const idle = new Set<() => void>();
	const all = new Set<Worker>();
	let spare: ArrayBuffer[] = [];
	function start(): void {
		const worker = new Worker(program, { resourceLimits });
		const withNames = collectsNames();
		let current: Task | undefined;
		const next = () => {
			idle.delete(next);
			current = waiting.shift();
			if (current === undefined) idle.add(next);
			else {
				const task: ReadingTask = { file: current.file, spare: spare.splice(-sparesOfFile) };
				worker.postMessage(task, task.spare);
			}
		};
		worker.postMessage(setup);
		worker.on('message', (reading: FileReading) => {
			current?.done(withNames(reading));
			next();
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			all.delete(worker);
			idle.delete(next);
			// A thread that dies of no file would do so again.
			if (current === undefined) throw error;
			current.done({
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
		read: ({ path, name }) =>
			new Promise((done) => {
				waiting.push({ file: { path, name }, done });
				for (const next of idle) return next();
			}),
		giveBack: (buffers) => void spare.push(...buffers),
		async end() {
			spare = [];
			await Promise.all([...all].map((worker) => worker.terminate()));
			all.clear();
		}
	};
}
