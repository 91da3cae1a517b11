import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from 'virtual:analysis';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { openEngine, type Answered } from './duckdb/engine.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import { isTooLarge } from './duckdb/with-room.ts';
import { toTheLetter } from './parquet-in.ts';
import { summaryFormat } from './work-folder.ts';
import { viewsOn } from './table-views.ts';
import { quoted } from './quoted.ts';

/** Why a question has no answer. */
export type QuestionError =
	| { readonly kind: 'not-an-output'; readonly path: string }
	/** Not one single SELECT. */
	| { readonly kind: 'not-a-question' }
	/** It takes more memory than a question is given. */
	| { readonly kind: 'too-large' }
	| { readonly kind: 'wrong-sql'; readonly detail: string };

/** The most that a question may take. */
export const questionMemory = '2GB';

/** Names of the ready questions. */
export const readyQuestions: readonly string[] = Object.keys(questions);

/** The SQL of a ready question, by its name or its number. */
export function readyQuestion(name: string): string | undefined {
	const found = Object.keys(questions).find((one) => one === name || one.split('-')[0] === name);
	return found === undefined ? undefined : questions[found];
}

/** Whether a folder was made by `aggregate`. */
export function isOutput(folder: string): boolean {
	const path = join(folder, 'summary.json');
	if (!existsSync(path)) return false;
	try {
		const summary: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return (
			typeof summary === 'object' &&
			summary !== null &&
			'format' in summary &&
			summary.format === summaryFormat
		);
	} catch {
		return false;
	}
}

/**
 * Asks one question of the tables in a folder and hands its answer on. Whoever wrote it can read these tables and nothing
 * else on this machine, and write nowhere: what does not fit into memory is not put on a disk either.
 */
export async function runQuestion(
	duckdb: DuckDbPackage,
	folder: string,
	sql: string,
	tell: (answered: Answered) => Promise<void>
): Promise<Result<undefined, QuestionError>> {
	if (!isOutput(folder)) return fail({ kind: 'not-an-output', path: folder });
	const root = realpathSync(folder);
	const engine = await openEngine(duckdb, ':memory:', {
		memory_limit: questionMemory,
		temp_directory: ''
	});
	try {
		for (const view of viewsOn(root)) await engine.run(view);
		const allowed = [root, toTheLetter(root)].map(quoted).join(', ');
		await engine.run(`SET allowed_directories = [${allowed}]`);
		await engine.run('SET enable_external_access = false');
		await engine.run('SET lock_configuration = true');
		const answered = await engine.ask(sql);
		if (answered === undefined) return fail({ kind: 'not-a-question' });
		await tell(answered);
		return ok(undefined);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		if (isTooLarge(error)) return fail({ kind: 'too-large' });
		return fail({ kind: 'wrong-sql', detail: error.message.trim() });
	} finally {
		engine.close();
	}
}
