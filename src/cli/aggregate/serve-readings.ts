import type { MessagePort } from 'node:worker_threads';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import { buffersOf } from './file-reading.ts';
import { saysNewNames } from './hand-over-names.ts';
import { readHere } from './read-here.ts';
import type { ReadingSetup, ReadingTask } from './reading-workers.ts';
import { rowMemory } from './row-memory.ts';

/** Reads files for another thread, one after the other: first it says what with, then which. */
export function serveReadings(
	port: MessagePort,
	tools: Pick<ResultReading, 'catalogue' | 'packetCrypto'>
): void {
	port.once('message', (setup: ReadingSetup) => {
		const memory = rowMemory();
		const withNewNames = saysNewNames();
		const read = readHere({ ...tools, ...setup }, memory);
		let before = Promise.resolve();
		port.on('message', ({ file, spare }: ReadingTask) => {
			memory.giveBack(spare);
			before = before.then(async () => {
				const reading = withNewNames(await read(file));
				// The memory of the rows is handed over instead of being copied.
				port.postMessage(reading, buffersOf([reading]));
			});
		});
	});
}
