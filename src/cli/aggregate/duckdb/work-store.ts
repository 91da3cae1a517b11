import type { LeftOutReason } from '#lib/application/left-out.ts';
import type { KeptHead, KeptReading } from '../file-reading.ts';
import { collectNow } from '../small-heap.ts';
import type { FileStamp } from '../read-steadily.ts';
import { appendChecklist } from './append-checklist.ts';
import { appendRows } from './append-rows.ts';
import { giveBack } from './engine-memory.ts';
import type { Engine } from './engine.ts';
import { nameNumbers } from './name-numbers.ts';
import { workTables } from './work-tables.ts';

/** A file that was read, as the journal has it. */
export type JournalEntry = {
	readonly no: number;
	readonly sha256: string;
	readonly gave:
		| { readonly kind: 'result'; readonly head: KeptHead }
		| { readonly kind: 'refusal'; readonly why: LeftOutReason };
};

/** What was read so far, on disk: a run that is ended goes on here. */
export type WorkStore = {
	/** Files that an earlier run has read, by name, and how they were then. */
	readonly before: ReadonlyMap<string, FileStamp>;
	/** Keeps readings, all or none. */
	readonly keep: (readings: readonly KeptReading[]) => Promise<void>;
	/** What is known of these files; asked for when all are read, so that nothing of them is held until then. */
	readonly entriesOf: (names: ReadonlySet<string>) => Promise<ReadonlyMap<string, JournalEntry>>;
};

/** Opens the store in a database that may be new. */
export async function openWorkStore(engine: Engine): Promise<WorkStore> {
	await engine.run(workTables);
	const before = await readStamps(engine);
	const names = await nameNumbers(engine);
	const digests = await engine.rows('SELECT DISTINCT digest FROM layer_names');
	const checklists = new Set(digests.map(({ digest }) => String(digest)));
	let next = await countJournal(engine);
	let batches = 0;
	return {
		before,
		entriesOf: (wanted) => readJournal(engine, wanted),
		async keep(readings) {
			const kept = readings.map((reading) => ({ reading, no: next++ }));
			// What threads let go of while they read is given back before rows stand beside it.
			await giveBack(engine, 'reading');
			await engine.run('BEGIN');
			await appendRows(engine, names, kept);
			for (const { reading } of kept) {
				if (reading.gave === 'result' && reading.checklist !== undefined) {
					await appendChecklist(engine, checklists, reading.checklist);
				}
			}
			await appendJournal(engine, kept);
			await engine.run('COMMIT');
			if (++batches % batchesBetween === 0) collectNow();
			await giveBack(engine, 'reading');
			// By itself the engine would hold the rows of some ten batches, and move them to their place all at once.
			await engine.run('CHECKPOINT');
			await giveBack(engine, 'reading');
		}
	};
}

/** Batches between collections: one takes as long as some files. */
const batchesBetween = 10;

/** The first number that no line has. */
async function countJournal(engine: Engine): Promise<number> {
	const [row] = await engine.rows('SELECT coalesce(max(no) + 1, 0) AS next FROM files');
	return Number(row?.['next'] ?? 0);
}

/** A file that changed since has a later line, which counts. */
async function readStamps(engine: Engine): Promise<ReadonlyMap<string, FileStamp>> {
	const rows = await engine.rows('SELECT name, size, mtime FROM files ORDER BY no');
	return new Map(
		rows.map((row) => [
			String(row['name']),
			{ size: Number(row['size']), mtime: String(row['mtime']) }
		])
	);
}

/** Lines that are read at once. */
const slice = 1000;

async function readJournal(
	engine: Engine,
	wanted: ReadonlySet<string>
): Promise<ReadonlyMap<string, JournalEntry>> {
	const entries = new Map<string, JournalEntry>();
	const share = sharing();
	const count = await countJournal(engine);
	for (let from = 0; from < count; from += slice) {
		for (const row of await engine.rows(
			`SELECT no, name, sha256, gave FROM files
			WHERE no >= ${String(from)} AND no < ${String(from + slice)} ORDER BY no`
		)) {
			const name = String(row['name']);
			if (!wanted.has(name)) continue;
			const gave = JSON.parse(String(row['gave']), (_, value: unknown) =>
				typeof value === 'string' ? share(value) : value
			) as JournalEntry['gave'];
			entries.set(name, { no: Number(row['no']), sha256: String(row['sha256']), gave });
		}
	}
	return entries;
}

/** Texts that many files say, once: the digest of a checklist, the name of a city. */
function sharing(): (text: string) => string {
	const texts = new Map<string, string>();
	return (text) => {
		const before = texts.get(text);
		if (before === undefined) texts.set(text, text);
		return before ?? text;
	};
}

const gaveOf = (reading: KeptReading): JournalEntry['gave'] =>
	reading.gave === 'result'
		? { kind: 'result', head: reading.head }
		: { kind: 'refusal', why: reading.why };

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
				const reading = at(row);
				return reading === undefined ? null : JSON.stringify(gaveOf(reading));
			}
		}
	]);
}
