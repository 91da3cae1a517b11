import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { nodeFiles } from '../node-files.ts';
import { differingOptions, type AggregateRequest } from './aggregate-request.ts';
import { columnsBeside, keptBeside } from './kept-beside.ts';
import { realPlace } from './real-place.ts';

/** Where a run works, beside the folder it makes: nothing stands there before all of it does. */
export type WorkFolder = {
	/** The folder that is made. */
	readonly out: string;
	/** Everything of the run until then: `out.part`. */
	readonly work: string;
	readonly database: string;
	readonly temporary: string;
	/** The new folder while it grows. */
	readonly draft: string;
	/** Whether an earlier run is gone on with. */
	readonly resumed: boolean;
};

/** Why a run does not begin; what is there is left alone. */
export type WorkFolderProblem =
	| { readonly kind: 'not-ours'; readonly path: string }
	| { readonly kind: 'other-options'; readonly path: string; readonly options: readonly string[] };

const workFormat = 'machi-tenken/aggregate-work';
/** What `summary.json` says to be. */
export const summaryFormat = 'machi-tenken/aggregate';

/** Raised where what stands in the working tables changes: an earlier build's are not gone on with. */
const workVersion = 1;

/** Makes the working folder, or takes up one of the same request. */
export function openWorkFolder(
	out: string,
	request: AggregateRequest
): WorkFolder | WorkFolderProblem {
	const path = realPlace(out);
	const work = workOf(path);
	const problem = problemOfOut(path, request) ?? problemBeside(path, request);
	if (problem !== undefined) return problem;
	const before = existsSync(work) ? readJson(join(work, runFile)) : undefined;
	if (existsSync(work) && !readdirSync(work).every((name) => isBegunRun(name))) {
		const refused = problemOf(work, before, workFormat, request);
		if (refused !== undefined) return refused;
	}
	const resumed = versionOf(before) === workVersion;
	const folder = {
		out: path,
		work,
		database: join(work, 'work.duckdb'),
		temporary: join(work, 'temporary'),
		draft: join(work, 'out'),
		resumed
	};
	if (!resumed) {
		rmSync(work, { recursive: true, force: true });
		mkdirSync(work);
		const run = { format: workFormat, formatVersion: workVersion, request };
		nodeFiles.write(join(work, runFile), `${JSON.stringify(run, null, 2)}\n`);
	}
	return folder;
}

/** Says of a working folder whose run it is. */
const runFile = 'run.json';

/** What is left of a run that was ended before it could say so. */
const isBegunRun = (name: string): boolean => /^\.run\.json\.[0-9a-f]+\.part$/.test(name);

/** Begins the new folder. Only who has the database may: another run to the same folder may be writing its own. */
export function beginDraft({ draft }: WorkFolder): void {
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft);
}

/** Puts the finished folder into its place. What stood there is of the same request, and goes. */
export function placeDraft({ out, work, draft }: WorkFolder): void {
	const before = join(work, 'before');
	rmSync(before, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, before);
	try {
		renameSync(draft, out);
	} catch (error) {
		if (existsSync(before)) renameSync(before, out);
		throw error;
	}
}

/** Removes a working folder; whose it is to the last, so that one that is ended here is known for what it is. */
export function removeWorkFolder({ work }: Pick<WorkFolder, 'work'>): void {
	for (const name of readdirSync(work)) {
		if (name !== runFile) rmSync(join(work, name), { recursive: true, force: true });
	}
	rmSync(work, { recursive: true, force: true });
}

/** Marks that the database has results: it stands there from the first moment on. */
export const markKept = ({ work }: Pick<WorkFolder, 'work'>): void =>
	writeFileSync(join(work, keptMark), '');

const keptMark = 'kept';

/** Where a run to this folder that was ended left what it had read; undefined where there is nothing. */
export function keptWork(out: string): string | undefined {
	const work = workOf(realPlace(out));
	return existsSync(join(work, keptMark)) ? work : undefined;
}

const workOf = (path: string): string => `${path}.part`;

function problemOfOut(path: string, request: AggregateRequest): WorkFolderProblem | undefined {
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true });
		const isLinkToNothing = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
		return isLinkToNothing ? { kind: 'not-ours', path } : undefined;
	}
	if (!statSync(path).isDirectory()) return { kind: 'not-ours', path };
	if (readdirSync(path).length === 0) return undefined;
	return problemOf(path, readJson(join(path, 'summary.json')), summaryFormat, request);
}

/** A file of others where one is going to be written that stands beside the folder. */
function problemBeside(out: string, { aliases }: AggregateRequest): WorkFolderProblem | undefined {
	if (!aliases) return undefined;
	const paths = keptBeside(out);
	const others = (['aliases', 'leftOut'] as const).find((name) => {
		const beginning = csvText(columnsBeside[name], []).trimEnd();
		return existsSync(paths[name]) && !readFileSync(paths[name], 'utf8').startsWith(beginning);
	});
	return others && { kind: 'not-ours', path: paths[others] };
}

function problemOf(
	path: string,
	said: unknown,
	format: string,
	request: AggregateRequest
): WorkFolderProblem | undefined {
	if (!isRecord(said) || said['format'] !== format) return { kind: 'not-ours', path };
	const options = differingOptions(request, said['request']);
	return options.length === 0 ? undefined : { kind: 'other-options', path, options };
}

const versionOf = (said: unknown): unknown => (isRecord(said) ? said['formatVersion'] : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}
