import { join } from 'node:path';
import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { encodeGroupsCsv } from '#lib/formats/comparison/encode-groups-csv.ts';
import type { AggregateRequest } from './aggregate-request.ts';
import type { AggregateTools } from './aggregate-tools.ts';
import { appendComparable } from './duckdb/append-comparable.ts';
import { appendGuidelines } from './duckdb/append-guidelines.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import { openEngine, type Engine } from './duckdb/engine.ts';
import { engineMemory, enterStage } from './duckdb/engine-memory.ts';
import { measureCities } from './duckdb/measure-cities.ts';
import { placeParts } from './duckdb/place-parts.ts';
import { protectedFigures, type ProtectedFigures } from './duckdb/protected-figures.ts';
import { fillGroups, tableGroups } from './duckdb/protected-groups.ts';
import { openWorkStore, type WorkStore } from './duckdb/work-store.ts';
import { fillChosen, type ChosenResults } from './fill-chosen.ts';
import { gather } from './gather.ts';
import { keptBeside, writeBeside } from './kept-beside.ts';
import { leftOutList, type LeftOutLine } from './left-out-list.ts';
import { protectionSummary, type ProtectionSummary } from './protection-summary.ts';
import type { FinishedSummary } from './summary.ts';
import { collectEarly } from './small-heap.ts';
import { walkFolder } from './walk-folder.ts';
import {
	beginDraft,
	markKept,
	openWorkFolder,
	placeDraft,
	removeWorkFolder,
	type WorkFolder,
	type WorkFolderProblem
} from './work-folder.ts';
import { writeCsvs } from './write-csvs.ts';
import { writeDashboard } from './write-dashboard.ts';
import { writeDictionary } from './write-dictionary.ts';
import { writeOpenData } from './write-open-data.ts';
import { writeTables } from './write-tables.ts';

/** How a run ended. */
export type AggregateEnd =
	| (Omit<ChosenResults, 'summary'> & { readonly kind: 'done'; readonly summary: FinishedSummary })
	/** Nothing could be compared, and nothing was written. */
	| { readonly kind: 'nothing'; readonly left: readonly LeftOutLine[] }
	/** The data set published before is of another guideline. Nothing was written, and what was read is kept. */
	| {
			readonly kind: 'other-publication';
			readonly guideline: string;
			readonly found: readonly string[];
	  }
	| { readonly kind: 'busy'; readonly path: string }
	| WorkFolderProblem;

/** Reads a folder of files into one folder of tables, whole or not at all. */
export async function aggregate(
	folder: string,
	out: string,
	request: AggregateRequest,
	tools: AggregateTools
): Promise<AggregateEnd> {
	const refused = otherPublication(request.guideline, tools);
	if (refused !== undefined) return refused;
	const work = openWorkFolder(out, request);
	if ('kind' in work) return work;
	const engine = await openWorkEngine(tools.duckdb, work);
	if (engine === undefined) return { kind: 'busy', path: work.work };
	let ended: AggregateEnd;
	try {
		beginDraft(work);
		ended = await runOn(engine, folder, work, { request, tools });
		if (ended.kind === 'done') {
			const { aliases, left, summary } = ended;
			if (aliases !== undefined)
				writeBeside(work.out, { aliases, left, lang: summary.request.lang });
			placeDraft(work);
		}
	} finally {
		engine.close();
	}
	if (ended.kind !== 'other-publication') removeWorkFolder(work);
	return ended;
}

/** Figures of one guideline correct none of another. Without a name it shows only when all is read. */
function otherPublication(
	guideline: string | null,
	{ openData: { formerGuidelines: found } }: AggregateTools
): Extract<AggregateEnd, { readonly kind: 'other-publication' }> | undefined {
	if (guideline === null || found.every((one) => one === guideline)) return undefined;
	return { kind: 'other-publication', guideline, found };
}

/** The database of the run; undefined where another run has it. */
async function openWorkEngine(
	duckdb: DuckDbPackage,
	{ database, temporary }: Pick<WorkFolder, 'database' | 'temporary'>
): Promise<Engine | undefined> {
	try {
		return await openEngine(duckdb, database, {
			memory_limit: engineMemory.reading,
			temp_directory: temporary
		});
	} catch (error) {
		if (error instanceof Error && heldElsewhere.test(error.message)) return undefined;
		if (!(error instanceof Error && isDamaged.test(error.message) && existsSync(database)))
			throw error;
		// What was read once can be read again; as it is, every later run would end here too.
		rmSync(database);
		rmSync(`${database}.wal`, { force: true });
		return openWorkEngine(duckdb, { database, temporary });
	}
}

/** What the engine says of a database that lost its beginning, as after a power failure. */
const isDamaged = /not a valid DuckDB database file|corrupt database file/i;

/** What the engine says where another process has the database, on Linux and on Windows. */
const heldElsewhere = /could not set lock|conflicting lock|already open in/i;

type Run = { readonly request: AggregateRequest; readonly tools: AggregateTools };

async function runOn(
	engine: Engine,
	folder: string,
	work: WorkFolder,
	run: Run
): Promise<AggregateEnd> {
	const found = await findResults(engine, folder, work, run);
	if (!('summary' in found)) return { kind: 'nothing', left: found.left };
	const refused = otherPublication(found.summary.guideline, run.tools);
	if (refused !== undefined) return refused;
	run.tools.writing();
	return { ...found, kind: 'done', summary: await writeAll(engine, work.draft, found, run.tools) };
}

/** Reads what is below the folder, and chooses. */
async function findResults(
	engine: Engine,
	folder: string,
	work: WorkFolder,
	{ request, tools }: Run
): Promise<ChosenResults | Pick<ChosenResults, 'left'>> {
	const skipped = new Set([
		work.out,
		work.work,
		...Object.values(keptBeside(work.out)),
		...tools.given
	]);
	const root = realpathSync(folder);
	const store = markedStore(await openWorkStore(engine), work);
	const leftOut = leftOutList();
	const progress = tools.begin(await countFiles(root, skipped), store.before.size);
	const { readers, batch } = tools;
	const gathering = { store, leftOut, progress, readers, batch };
	const gathered = await gather(walkFolder(root, skipped), gathering);
	await readers.end();
	progress.end();
	await enterStage(engine, 'choosing');
	return fillChosen({ engine, store, leftOut, request, tools }, gathered);
}

/** The store, with a mark beside it from its first results on: whoever ends the run is told whether there are any. */
function markedStore(store: WorkStore, work: WorkFolder): WorkStore {
	if (store.before.size > 0) markKept(work);
	return {
		...store,
		async keep(readings) {
			await store.keep(readings);
			if (readings.length > 0) markKept(work);
		}
	};
}

async function countFiles(root: string, skipped: ReadonlySet<string>): Promise<number> {
	let count = 0;
	const entries = walkFolder(root, skipped);
	while ((await entries.next()).done !== true) count++;
	return count;
}

async function writeAll(
	engine: Engine,
	draft: string,
	{ summary, left }: ChosenResults,
	tools: AggregateTools
): Promise<FinishedSummary> {
	const { catalogue, openData: choices } = tools;
	collectEarly();
	await appendGuidelines(engine, catalogue);
	await appendComparable(engine, catalogue);
	await enterStage(engine, 'placing');
	await placeParts(engine);
	await enterStage(engine, 'measuring');
	await measureCities(engine);
	const figures = await protectedFigures(engine);
	const protection = await writeGroups(engine, draft, figures);
	await enterStage(engine, 'writing');
	await writeTables(engine, draft);
	await enterStage(engine, 'telling');
	// The database goes when all is told: to tidy it up at the end would take memory and time for nothing.
	await engine.run('PRAGMA disable_checkpoint_on_shutdown');
	await writeCsvs(engine, draft, { left, ...summary.request });
	await writeDictionary(tools.duckdb, draft);
	await enterStage(engine, 'telling');
	await writeDashboard(engine, draft, { summary, figures, catalogue });
	await writeOpenData(engine, draft, { summary, catalogue, choices });
	const finished = { ...summary, protection };
	writeFileSync(join(draft, 'summary.json'), `${JSON.stringify(finished, null, 2)}\n`);
	return finished;
}

/** Writes the table `groups` for the engine and for spreadsheets; they are not held on to while the other tables are written. */
async function writeGroups(
	engine: Engine,
	draft: string,
	figures: ProtectedFigures
): Promise<ProtectionSummary> {
	const groups = tableGroups(figures);
	await fillGroups(engine, groups);
	writeFileSync(join(draft, 'groups.csv'), encodeGroupsCsv(groups));
	return protectionSummary(groups);
}
