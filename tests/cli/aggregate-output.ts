/** What `aggregate` wrote into a folder: its bytes, and what it answers. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCli } from '../support/run-cli.ts';

/** Aggregates `in` below a folder to `out` beside it. */
export const aggregateIn = (folder: string) =>
	runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'out')]);

/** Every file below a folder with the digest of its bytes. */
export const digests = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [
				relative(folder, path),
				createHash('sha256').update(readFileSync(path)).digest('hex')
			])
	);

/** What `summary.json` says. */
export const summaryOf = (out: string): Readonly<Record<string, unknown>> =>
	JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Readonly<Record<string, unknown>>;

/** Why files were left out, by file. */
export const reasonsIn = (out: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readFileSync(join(out, 'left-out.csv'), 'utf8')
			.split('\r\n')
			.slice(1, -1)
			.map((line) => line.split(',').slice(0, 2))
	);

/** What a question says of an output; throws where it is refused. */
export async function ask(out: string, sql: string): Promise<unknown[]> {
	const {
		out: answer,
		err,
		exitCode
	} = await runCli(['aggregate', out, '--sql', 'q.sql', '--json'], { 'q.sql': sql });
	if (exitCode !== 0) throw new Error(err);
	return JSON.parse(answer) as unknown[];
}
