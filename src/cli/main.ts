import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { readingWorker } from './aggregate/reading-workers.ts';
import { serveReadings } from './aggregate/serve-readings.ts';
import { composeCli } from './composition.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader of our output has gone away (`| head`): nothing more to say, not a bug.
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
const surroundings = composeCli(new URL(import.meta.url));
if (!isMainThread && parentPort !== null && workerData === readingWorker) {
	serveReadings(parentPort, surroundings);
} else {
	process.exitCode = await run(process.argv.slice(2), surroundings);
}
