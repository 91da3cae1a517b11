import { join } from 'node:path';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import { scoringVersion } from '#lib/domain/scoring/score.ts';
import type { AggregateRequest } from './aggregate-request.ts';
import { chooseCities } from './choose-cities.ts';
import type { ChosenCity } from './chosen-city.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { appendChosen } from './duckdb/append-chosen.ts';
import { appendComparable } from './duckdb/append-comparable.ts';
import { appendGuidelines } from './duckdb/append-guidelines.ts';
import { measureCities } from './duckdb/measure-cities.ts';
import { protectedFigures } from './duckdb/protected-figures.ts';
import { fillGroups, tableGroups } from './duckdb/protected-groups.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import { openEngine, type Engine } from './duckdb/engine.ts';
import { openWorkStore } from './duckdb/work-store.ts';
import { aliasCities, type AliasedCities } from './give-aliases.ts';
import { gather } from './gather.ts';
import { leftOutList, type LeftOutLine } from './left-out-list.ts';
import { aliasPlaces, placesOf, classesGiven, type Place, type PlaceFacts } from './places.ts';
import type { Progress } from './progress.ts';
import { protectionSummary } from './protection-summary.ts';
import type { Readers } from './read-files.ts';
import { summaryOf, type FinishedSummary, type Summary } from './summary.ts';
import { walkFolder } from './walk-folder.ts';
import {
	finishWorkFolder,
	openWorkFolder,
	type WorkFolder,
	type WorkFolderProblem
} from './work-folder.ts';
import { writeCsvs } from './write-csvs.ts';
import { writeDictionary } from './write-dictionary.ts';
import { writeDashboard } from './write-dashboard.ts';
import { writeOpenData, type OpenDataMaking } from './write-open-data.ts';
import { writeTables } from './write-tables.ts';

/** What a run over a folder works with. */
export type AggregateTools = {
	readonly duckdb: DuckDbPackage;
	readonly catalogue: ResultReading['catalogue'];
	/** Ended before anything is computed: both at a time would take the memory of both. */
	readonly readers: Readers;
	/** Files that are written down at once. */
	readonly batch: number;
	readonly facts: PlaceFacts;
	readonly program: string;
	readonly begin: (total: number, resumed: number) => Progress;
	readonly writing: () => void;
	/** What the line says of the data set to be published. */
	readonly openData: OpenDataMaking['choices'];
};

/** How a run ended. */
export type AggregateEnd =
	| {
			readonly kind: 'done';
			readonly summary: FinishedSummary;
			readonly left: readonly LeftOutLine[];
			/** Names of municipalities with a result that the table of similar bodies does not name. */
			readonly notInClasses: readonly string[];
			/** Who is who, where aliases stand in the tables. */
			readonly aliases?: AliasedCities['aliases'];
	  }
	/** Nothing could be compared, and nothing was written. */
	| { readonly kind: 'nothing'; readonly left: readonly LeftOutLine[] }
	| { readonly kind: 'busy'; readonly path: string }
	| WorkFolderProblem;

/** Reads a folder of files into one folder of tables, whole or not at all. */
export async function aggregate(
	folder: string,
	out: string,
	request: AggregateRequest,
	tools: AggregateTools
): Promise<AggregateEnd> {
	const work = openWorkFolder(out, request);
	if ('kind' in work) return work;
	const engine = await openWorkEngine(tools.duckdb, work);
	if (engine === undefined) return { kind: 'busy', path: work.work };
	let ended: AggregateEnd;
	try {
		ended = await runOn(engine, folder, work, { request, tools });
	} finally {
		engine.close();
	}
	if (ended.kind === 'done') {
		if (ended.aliases !== undefined) writeAliases(work.out, ended.aliases);
		finishWorkFolder(work);
	} else rmSync(work.work, { recursive: true, force: true });
	return ended;
}

/** Beside the folder, not in it: whoever is handed the folder does not get the names. */
const writeAliases = (out: string, aliases: AliasedCities['aliases']): void =>
	writeFileSync(`${out}.aliases.csv`, csvText(['alias', 'code', 'name'], aliases));

/**
 * What the engine may hold before it writes to disk: little while threads take memory beside it, most where answers of
 * several years are joined, which it cannot do on disk.
 */
const engineMemory = { reading: '48MB', joining: '96MB', writing: '64MB' } as const;

const limitMemory = (engine: Engine, stage: keyof typeof engineMemory): Promise<void> =>
	engine.run(`SET memory_limit = '${engineMemory[stage]}'`);

/** The database of the run; undefined where another run has it. */
async function openWorkEngine(
	duckdb: DuckDbPackage,
	{ database, temporary }: WorkFolder
): Promise<Engine | undefined> {
	try {
		return await openEngine(duckdb, database, {
			memory_limit: engineMemory.reading,
			temp_directory: temporary
		});
	} catch (error) {
		if (error instanceof Error && error.message.includes('lock')) return undefined;
		throw error;
	}
}

type Run = { readonly request: AggregateRequest; readonly tools: AggregateTools };

async function runOn(
	engine: Engine,
	folder: string,
	work: WorkFolder,
	{ request, tools }: Run
): Promise<AggregateEnd> {
	const skipped = new Set([work.out, work.work]);
	const root = realpathSync(folder);
	const store = await openWorkStore(engine);
	const leftOut = leftOutList();
	const progress = tools.begin(await countFiles(root, skipped), store.before.size);
	const { readers, batch } = tools;
	const { seen, files } = await gather(walkFolder(root, skipped), {
		store,
		leftOut,
		progress,
		readers,
		batch
	});
	await readers.end();
	progress.end();
	const { guideline, chosen: named } = chooseCities(
		await store.entriesOf(seen),
		choiceOf(request, tools),
		leftOut
	);
	const aliased = request.aliases ? aliasCities(named) : undefined;
	const chosen = aliased?.chosen ?? named;
	const left = leftOut.lines();
	if (chosen.length === 0) return { kind: 'nothing', left };
	tools.writing();
	const places = placesOf(named, tools.facts);
	const shownPlaces = aliased === undefined ? places : aliasPlaces(places, aliased);
	const classes = classesGiven(shownPlaces, tools.facts);
	const summary = summaryOf(
		{
			files,
			guideline,
			scoringVersion,
			program: tools.program,
			engine: `DuckDB ${engine.version}`,
			classes: classes && { year: classes.year, notInTable: classes.notInTable.length },
			request
		},
		chosen,
		left
	);
	const found = { chosen, places: shownPlaces, left, summary, tools };
	const finished = await writeAll(engine, work.draft, found);
	return {
		kind: 'done',
		summary: finished,
		left,
		notInClasses: classes?.notInTable ?? [],
		...(aliased && { aliases: aliased.aliases })
	};
}

const choiceOf = (request: AggregateRequest, { facts }: AggregateTools) => ({
	scoringVersion,
	samples: request.samples,
	...(request.guideline !== null && { guideline: request.guideline }),
	...(request.edition !== null && { edition: request.edition }),
	...(request.stage !== null && { stage: request.stage }),
	// Fictional cities have codes of their own.
	...(!request.samples && { codes: new Set(facts.names.keys()) })
});

async function countFiles(root: string, skipped: ReadonlySet<string>): Promise<number> {
	let count = 0;
	const entries = walkFolder(root, skipped);
	while ((await entries.next()).done !== true) count++;
	return count;
}

type Found = {
	readonly chosen: readonly ChosenCity[];
	readonly places: readonly Place[];
	readonly left: readonly LeftOutLine[];
	readonly summary: Summary;
	readonly tools: AggregateTools;
};

async function writeAll(engine: Engine, draft: string, found: Found): Promise<FinishedSummary> {
	const { chosen, places, left, summary, tools } = found;
	await appendChosen(engine, chosen, places);
	await appendGuidelines(engine, tools.catalogue);
	await appendComparable(engine, tools.catalogue);
	await limitMemory(engine, 'joining');
	await measureCities(engine);
	await limitMemory(engine, 'writing');
	const figures = await protectedFigures(engine);
	const groups = tableGroups(figures);
	await fillGroups(engine, groups);
	await writeTables(engine, draft);
	await writeCsvs(engine, draft, { groups, left, lang: summary.request.lang });
	const { catalogue, openData: choices } = tools;
	await writeDictionary(tools.duckdb, draft);
	await writeDashboard(engine, draft, { summary, figures, catalogue });
	await writeOpenData(engine, draft, { summary, catalogue, choices });
	const finished = { ...summary, protection: protectionSummary(groups) };
	writeFileSync(join(draft, 'summary.json'), `${JSON.stringify(finished, null, 2)}\n`);
	return finished;
}
