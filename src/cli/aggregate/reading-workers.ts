import { Worker } from 'node:worker_threads';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import type { FolderEntry } from './file-entry.ts';
import type { FileReading } from './file-reading.ts';
import { collectsNames } from './hand-over-names.ts';
import type { Readers } from './read-files.ts';
import { keepYoungSmall } from './small-heap.ts';

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

/** Files that a thread is told of before it is done with the first: it never waits for this thread, which writes. */
export const filesAhead = 12;

type Task = {
	readonly file: ReadingTask['file'];
	readonly done: (reading: FileReading) => void;
};

type Thread = {
	readonly worker: Worker;
	/** What it was told to read; it is at the first. */
	readonly told: Task[];
};

/** Starts threads of `program`, each reading one file after the other. One that dies of a file loses that file alone. */
export function startReadingWorkers(
	program: URL,
	count: number,
	setup: ReadingSetup
): Omit<Readers, 'atOnce'> {
	const waiting: Task[] = [];
	const threads = new Set<Thread>();
	let spare: ArrayBuffer[] = [];
	function tell(): void {
		for (;;) {
			const thread = idlest(threads);
			if (thread === undefined) return;
			const next = waiting.shift();
			if (next === undefined) return;
			thread.told.push(next);
			const task: ReadingTask = { file: next.file, spare: spare.splice(-sparesOfFile) };
			thread.worker.postMessage(task, task.spare);
		}
	}
	function start(): void {
		threads.add(startThread(program, setup, { isFree: tell, died }));
	}
	function died(thread: Thread, of: NodeJS.ErrnoException): void {
		threads.delete(thread);
		const [current, ...later] = thread.told;
		// A thread that dies of no file would do so again.
		if (current === undefined) throw of;
		waiting.unshift(...later);
		current.done(diedOfFile(current, of));
		start();
		tell();
	}
	for (let i = 0; i < count; i++) start();
	return {
		read: ({ path, name }) =>
			new Promise((done) => {
				waiting.push({ file: { path, name }, done });
				tell();
			}),
		giveBack: (buffers) => void spare.push(...buffers),
		async end() {
			spare = [];
			await Promise.all([...threads].map(({ worker }) => worker.terminate()));
			threads.clear();
		}
	};
}

/** What is done when a thread has read a file, or died of the first that it was told. */
type Watch = {
	readonly isFree: () => void;
	readonly died: (thread: Thread, of: NodeJS.ErrnoException) => void;
};

function startThread(program: URL, setup: ReadingSetup, { isFree, died }: Watch): Thread {
	const worker = new Worker(program, { resourceLimits });
	const thread: Thread = { worker, told: [] };
	const withNames = collectsNames();
	let diedOf: NodeJS.ErrnoException | undefined;
	worker.postMessage(setup);
	worker.on('online', keepYoungSmall);
	worker.on('message', (reading: FileReading) => {
		thread.told.shift()?.done(withNames(reading));
		isFree();
	});
	worker.on('error', (error: NodeJS.ErrnoException) => {
		diedOf = error;
	});
	// All that it said before has come by then.
	worker.on('exit', () => {
		if (diedOf !== undefined) died(thread, diedOf);
	});
	return thread;
}

/** The thread that was told least, unless all were told enough. */
function idlest(threads: Iterable<Thread>): Thread | undefined {
	let found: Thread | undefined;
	for (const one of threads) {
		if (one.told.length < (found?.told.length ?? filesAhead)) found = one;
	}
	return found;
}

const diedOfFile = (task: Task, error: NodeJS.ErrnoException): FileReading => ({
	gave: 'trouble',
	name: task.file.name,
	why: { kind: 'unreadable', code: error.code ?? error.message }
});
