import { aggregateMessagesFor, type AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { csvLine } from '#lib/formats/answers-csv/csv-text.ts';
import type { Answered } from './duckdb/engine.ts';
import type { PlainValue } from './duckdb/plain-value.ts';
import { neededDuckDb } from './needed-duckdb.ts';
import { roundedNumber } from './rounded-number.ts';
import { questionMemory, runQuestion, type QuestionError } from './run-question.ts';
import { tableNames } from './table-views.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** Asks a question of a folder that `aggregate` made, and prints the answer as CSV or JSON. */
export async function tellAnswer(
	context: CommandContext,
	folder: string,
	{ sql, json }: { readonly sql: string; readonly json: boolean }
): Promise<ExitCode> {
	const words = aggregateMessagesFor(context.locale);
	const tell = (answered: Answered) => (json ? printJson : printCsv)(context.print, answered);
	const duckdb = await neededDuckDb(context);
	const asked = await untilInterrupted(
		context,
		() => words.interruptedQuestion,
		() => runQuestion(duckdb, folder, sql, tell)
	);
	if (!asked.ok) throw new CommandFailure(linesOf(asked.error, words));
	const careful = carefulWith(sql, words);
	if (careful !== undefined) context.tell(careful);
	return exitCodes.fine;
}

/**
 * What to mind about an answer, by what its question says that it shows: groups of five or more are guarded within their
 * own answer alone, protected groups against subtraction from every other one as well.
 */
function carefulWith(sql: string, words: AggregateMessages): string | undefined {
	const shows = /^-- shows: (groups|protected groups)$/m.exec(sql)?.[1];
	if (shows === undefined) return words.notProtected;
	return shows === 'groups' ? words.notProtectedTogether : undefined;
}

function linesOf(error: QuestionError, words: AggregateMessages): readonly string[] {
	switch (error.kind) {
		case 'not-an-output':
			return [words.notAnOutput(error.path)];
		case 'not-a-question':
			return [words.notAQuestion];
		case 'too-large':
			return [words.tooLargeQuestion(questionMemory)];
		case 'wrong-sql':
			return [words.wrongSql(error.detail), words.tables(tableNames.join(', '))];
	}
}

type Print = CommandContext['print'];

/** For people: JSON, for programs, has every digit. */
async function printCsv(print: Print, { columns, pieces }: Answered): Promise<void> {
	print(csvLine(columns));
	for await (const rows of pieces) {
		const lines = rows.map((row) => csvLine(row.map(rounded)));
		if (lines.length > 0) print(lines.join('\n'));
	}
}

const rounded = (value: PlainValue): PlainValue =>
	typeof value === 'number' ? roundedNumber(value) : value;

/** The layout that `JSON.stringify` gives a list of objects. */
async function printJson(print: Print, { columns, pieces }: Answered): Promise<void> {
	let held: string | undefined;
	for await (const rows of pieces) {
		for (const row of rows) {
			if (held === undefined) print('[');
			else print(`${held},`);
			const object = Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]));
			held = JSON.stringify([object], null, 2).slice('[\n'.length, -'\n]'.length);
		}
	}
	print(held === undefined ? '[]' : `${held}\n]`);
}
