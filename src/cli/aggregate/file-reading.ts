import { createHash } from 'node:crypto';
import {
	readCityFile,
	readCityPacket,
	type CityFile,
	type NoCityResult,
	type ResultReading
} from '#lib/application/read-city-result.ts';
import type { FileTrouble } from '#lib/application/file-trouble.ts';
import type { LeftOutReason } from '#lib/application/left-out.ts';
import { otherFile, type OtherFile } from '#lib/application/other-file.ts';
import { isCounted } from '#lib/domain/comparison/counted-city.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { ResultHead } from '#lib/domain/comparison/choose-results.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { CityFigures } from '#lib/domain/scoring/score.ts';
import type { ByteSource } from '#lib/formats/reading/byte-source.ts';
import { piecesOf } from '#lib/formats/reading/pieces.ts';
import { checklistRows, type ChecklistRows } from './checklist-rows.ts';
import { packRows, type PackedRows, type RowPacking } from './packed-rows.ts';
import { readWhereItLies, type FileStamp, type ReadSteadily } from './read-steadily.ts';

/** What is kept of a result in memory: what tells whether it is compared. */
export type KeptHead = Omit<ResultHead, 'source'> & {
	readonly provisional: CityFigures['provisional'];
	/** Whether enough is answered to be counted in statistics. */
	readonly counted: boolean;
	/** How many answers it has. */
	readonly answers: number;
};

/** What one file gave, in a form that goes from thread to thread. */
export type FileReading =
	| { readonly gave: 'nothing'; readonly name: string; readonly why: OtherFile }
	| { readonly gave: 'trouble'; readonly name: string; readonly why: FileTrouble }
	| (ReadFacts & { readonly gave: 'refusal'; readonly why: LeftOutReason })
	| (ReadFacts & {
			readonly gave: 'result';
			readonly head: KeptHead;
			readonly rows: PackedRows;
			readonly checklist?: ChecklistRows;
	  });

/** A reading that is worth writing down. */
export type KeptReading = Extract<FileReading, ReadFacts>;

type ReadFacts = { readonly name: string; readonly stamp: FileStamp; readonly sha256: string };

/** What files are read with; `known` are the digests of checklists that were told before. */
export type FolderReading = RowPacking & {
	readonly reading: ResultReading;
	readonly readSteadily: ReadSteadily;
	readonly known: Set<string>;
};

/** Reads one file below the folder. */
export async function readFolderFile(
	{ readSteadily, ...tools }: FolderReading,
	{ path, name }: { readonly path: string; readonly name: string }
): Promise<FileReading> {
	const file = await readSteadily(path, name);
	if (!file.ok) return { gave: 'trouble', name, why: file.error };
	const { stamp } = file.value;
	const { reading } = tools;
	if ('lies' in file.value) {
		const { lies } = file.value;
		const read = await readWhereItLies(path, stamp, async (source) => ({
			sha256: await digestOf(source),
			read: await readCityPacket(reading, { name, kind: lies, source })
		}));
		return read.ok
			? readingOf(tools, { name, stamp, sha256: read.value.sha256 }, read.value.read)
			: { gave: 'trouble', name, why: read.error };
	}
	if ('passed' in file.value)
		return { gave: 'nothing', name, why: otherFile(name, file.value.passed) };
	const { bytes } = file.value;
	const facts = { name, stamp, sha256: createHash('sha256').update(bytes).digest('hex') };
	return readingOf(tools, facts, await readCityFile(reading, { name, bytes }));
}

/** The digest of a file that is not held. */
async function digestOf(source: ByteSource): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of piecesOf([source])) hash.update(piece);
	return hash.digest('hex');
}

function readingOf(
	{ reading, known, ...packing }: Omit<FolderReading, 'readSteadily'>,
	facts: ReadFacts,
	read: Result<CityFile, NoCityResult>
): FileReading {
	if (!read.ok) return { ...facts, gave: 'refusal', why: read.error };
	const { result, checklist } = read.value;
	const rows = checklistRows(result.checklist, checklist, reading.catalogue, known);
	return {
		...facts,
		gave: 'result',
		head: headOf(result),
		rows: packRows(result, packing),
		...(rows && { checklist: rows })
	};
}

/** Everything but the figures. */
function headOf(result: CityResult): KeptHead {
	const { overall, layers: _, lenses: __, answers, ...head } = result;
	return {
		...head,
		provisional: overall.provisional,
		counted: isCounted(result),
		answers: answers.length
	};
}

/** The memory that the rows of readings stand in. */
export const buffersOf = (readings: readonly FileReading[]): ArrayBuffer[] =>
	readings.flatMap((reading) =>
		reading.gave === 'result' ? [reading.rows.answers.buffer, reading.rows.figures.buffer] : []
	);
