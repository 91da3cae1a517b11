import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { csvLines } from '#lib/formats/answers-csv/csv-text.ts';
import { neededDuckDb } from './needed-duckdb.ts';
import { runQuestion } from './run-question.ts';

/** Asks a question of a folder that `aggregate` made, and prints the answer as CSV or JSON. */
export async function tellAnswer(
	context: CommandContext,
	folder: string,
	{ sql, json }: { readonly sql: string; readonly json: boolean }
): Promise<ExitCode> {
	const words = aggregateMessagesFor(context.locale);
	const answered = await runQuestion(await neededDuckDb(context), folder, sql);
	if (!answered.ok) {
		const { error } = answered;
		if (error.kind === 'not-an-output') throw new CommandFailure([words.notAnOutput(error.path)]);
		if (error.kind === 'not-a-question') throw new CommandFailure([words.notAQuestion]);
		throw new CommandFailure([words.wrongSql(error.detail)]);
	}
	const { columns, rows } = answered.value;
	if (json) {
		const objects = rows.map((row) =>
			Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))
		);
		context.print(JSON.stringify(objects, null, 2));
	} else for (const line of csvLines(columns, rows)) context.print(line);
	if (!isForOthers(sql)) context.tell(words.notProtected);
	return exitCodes.fine;
}

/** Whether a question says of itself that it shows groups alone, none of them small. */
const isForOthers = (sql: string): boolean => /^-- shows: (?:protected )?groups$/m.test(sql);
