import type { ResultReading } from '#lib/application/read-city-result.ts';
import { copyMemory } from '#lib/formats/assessment/copy-memory.ts';
import { readFolderFile } from './file-reading.ts';
import { nameList } from './name-list.ts';
import type { ReadFile } from './read-files.ts';
import { steadyReader } from './read-steadily.ts';
import type { RowMemory } from './row-memory.ts';

/** Reads files on this thread, one after the other. */
export function readHere(reading: ResultReading, memory: Pick<RowMemory, 'take'>): ReadFile {
	const known = new Set<string>();
	const readSteadily = steadyReader();
	const names = nameList();
	const withMemory = { ...reading, copies: copyMemory((a, b) => Buffer.compare(a, b) === 0) };
	return (file) =>
		readFolderFile({ reading: withMemory, readSteadily, known, memory, names }, file);
}
