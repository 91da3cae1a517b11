import type { LeftOutReason } from '#lib/application/left-out.ts';
import type { KeptHead, KeptReading } from '../file-reading.ts';
import type { FileStamp } from '../read-steadily.ts';
import { appendChecklist } from './append-checklist.ts';
import { appendRows } from './append-rows.ts';
import type { Engine } from './engine.ts';
import { nameNumbers } from './name-numbers.ts';
import { workTables } from './work-tables.ts';

/** A file that was read, as the journal has it. */
export type JournalEntry = {
	readonly no: number;
	readonly stamp: FileStamp;
	readonly sha256: string;
	readonly gave:
		| { readonly kind: 'result'; readonly head: KeptHead }
		| { readonly kind: 'refusal'; readonly why: LeftOutReason };
};

/** What was read so far, on disk: a run that is ended goes on here. */
export type WorkStore = {
	/** Every file that was read, by its name. */
	readonly journal: ReadonlyMap<string, JournalEntry>;
	/** Keeps readings, all or none. */
	readonly keep: (readings: readonly KeptReading[]) => Promise<void>;
};

/** Opens the store in a database that may be new. */
export async function openWorkStore(engine: Engine): Promise<WorkStore> {
	await engine.run(workTables);
	const journal = await readJournal(engine);
	const names = await nameNumbers(engine);
	const digests = await engine.rows('SELECT DISTINCT digest FROM layer_names');
	const checklists = new Set(digests.map(({ digest }) => String(digest)));
	let next = Math.max(-1, ...[...journal.values()].map(({ no }) => no)) + 1;
	return {
		journal,
		async keep(readings) {
			const kept = readings.map((reading) => ({ reading, no: next++ }));
			await engine.run('BEGIN');
			await appendRows(engine, names, kept);
			for (const { reading } of kept) {
				if (reading.gave === 'result' && reading.checklist !== undefined) {
					await appendChecklist(engine, checklists, reading.checklist);
				}
			}
			await appendJournal(engine, kept);
			await engine.run('COMMIT');
			for (const { reading, no } of kept) journal.set(reading.name, entryOf(reading, no));
		}
	};
}

const entryOf = (reading: KeptReading, no: number): JournalEntry => ({
	no,
	stamp: reading.stamp,
	sha256: reading.sha256,
	gave:
		reading.gave === 'result'
			? { kind: 'result', head: reading.head }
			: { kind: 'refusal', why: reading.why }
});

/** A file that changed since has a later line, which counts. */
async function readJournal(engine: Engine): Promise<Map<string, JournalEntry>> {
	const rows = await engine.rows('SELECT * FROM files ORDER BY no');
	return new Map(
		rows.map((row): [string, JournalEntry] => [
			String(row['name']),
			{
				no: Number(row['no']),
				stamp: { size: Number(row['size']), mtime: String(row['mtime']) },
				sha256: String(row['sha256']),
				gave: JSON.parse(String(row['gave'])) as JournalEntry['gave']
			}
		])
	);
}

async function appendJournal(
	engine: Engine,
	kept: readonly { readonly reading: KeptReading; readonly no: number }[]
): Promise<void> {
	const at = (row: number) => kept[row]?.reading;
	await engine.append('files', kept.length, [
		{ kind: 'integer', at: (row) => kept[row]?.no ?? null },
		{ kind: 'text', at: (row) => at(row)?.name ?? null },
		{ kind: 'double', at: (row) => at(row)?.stamp.size ?? null },
		{ kind: 'text', at: (row) => at(row)?.stamp.mtime ?? null },
		{ kind: 'text', at: (row) => at(row)?.sha256 ?? null },
		{
			kind: 'text',
			at: (row) => {
				const one = kept[row];
				return one === undefined ? null : JSON.stringify(entryOf(one.reading, one.no).gave);
			}
		}
	]);
}
