import type { MessagePort } from 'node:worker_threads';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import type { FolderEntry } from './file-entry.ts';
import type { FileReading } from './file-reading.ts';
import { readHere } from './read-here.ts';
import type { ReadingSetup } from './reading-workers.ts';

/** Reads files for another thread: first it says what with, then file by file. */
export function serveReadings(
	port: MessagePort,
	tools: Pick<ResultReading, 'catalogue' | 'packetCrypto'>
): void {
	port.once('message', (setup: ReadingSetup) => {
		const read = readHere({ ...tools, ...setup });
		port.on('message', (file: Pick<FolderEntry, 'path' | 'name'>) => {
			void read(file).then((reading) => {
				port.postMessage(reading, buffersOf(reading));
			});
		});
	});
}

/** What is handed over instead of being copied. */
const buffersOf = (reading: FileReading): ArrayBuffer[] =>
	reading.gave === 'result' ? [reading.rows.answers.buffer, reading.rows.figures.buffer] : [];
