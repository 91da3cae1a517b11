import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nodeFiles } from '../node-files.ts';
import { differingOptions, type AggregateRequest } from './aggregate-request.ts';

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
	const path = resolve(out);
	const work = workOf(path);
	const problem = problemOfOut(path, request);
	if (problem !== undefined) return problem;
	const before = existsSync(work) ? readJson(join(work, 'run.json')) : undefined;
	if (existsSync(work) && readdirSync(work).length > 0) {
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
		nodeFiles.write(join(work, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
	}
	rmSync(folder.draft, { recursive: true, force: true });
	mkdirSync(folder.draft);
	return folder;
}

/** Puts the finished folder into its place. What stood there is of the same request, and goes. */
export function finishWorkFolder({ out, work, draft }: WorkFolder): void {
	const before = join(work, 'before');
	rmSync(before, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, before);
	try {
		renameSync(draft, out);
	} catch (error) {
		if (existsSync(before)) renameSync(before, out);
		throw error;
	}
	rmSync(work, { recursive: true, force: true });
}

/** Where a run to this folder that was ended left what it had read; undefined where there is nothing. */
export function keptWork(out: string): string | undefined {
	const work = workOf(resolve(out));
	return existsSync(join(work, 'work.duckdb')) ? work : undefined;
}

const workOf = (path: string): string => `${path}.part`;

function problemOfOut(path: string, request: AggregateRequest): WorkFolderProblem | undefined {
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true });
		return undefined;
	}
	if (!statSync(path).isDirectory()) return { kind: 'not-ours', path };
	if (readdirSync(path).length === 0) return undefined;
	return problemOf(path, readJson(join(path, 'summary.json')), summaryFormat, request);
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
