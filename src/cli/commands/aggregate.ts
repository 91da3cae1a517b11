import { resultStages } from '#lib/domain/comparison/city-result.ts';
import { aggregateMessagesFor, type AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import { openDataChoices } from '../aggregate/open-data-choices.ts';
import { runAggregate } from '../aggregate/run-aggregate.ts';
import { isOutput, readyQuestion, readyQuestions } from '../aggregate/run-question.ts';
import { tellAnswer } from '../aggregate/tell-answer.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { FileAccessError } from '../node-files.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { knownSigners } from './open-packet-file.ts';
import { readText, unlockOf } from './packet-lock.ts';

/** `aggregate <folder> -o out/ [--checklist scsg@3.0] [--samples] [--stage accepted] … [--json]` */
export const aggregateCommand: Command = async (context, input) => {
	allowOnly(context, input, [
		'output',
		'checklist',
		'samples',
		'identity',
		'passphrase-file',
		'allowed-signers',
		'population',
		'classes',
		'asked',
		'aliases',
		'named',
		'stage',
		'jobs',
		'sql',
		'json',
		'publisher',
		'licence',
		'corrections'
	]);
	const words = aggregateMessagesFor(context.locale);
	const folder = onlyOperand(context, input, '<folder>');
	const sql = questionOf(context, input);
	const question = { json: input.values.json === true };
	if (sql !== undefined && input.values.output === undefined) {
		allowOnly(context, input, ['sql', 'json']);
		return tellAnswer(context, folder, { ...question, sql });
	}
	const [guideline, edition] = checklistOf(input, words);
	const unlock = unlockOf(context, input);
	const ended = await runAggregate(context, {
		folder,
		out: neededText(context, input, 'output'),
		guideline,
		edition,
		samples: input.values.samples === true,
		...namesOf(input, words),
		stage: stageOf(input, words),
		jobs: jobsOf(input, words),
		json: sql === undefined && input.values.json === true,
		quiet: sql !== undefined,
		signers: knownSigners(context, input),
		...(unlock !== undefined && { unlock }),
		openData: openDataChoices(context, input, words),
		files: {
			population: fileOf(context, input, 'population'),
			classes: fileOf(context, input, 'classes'),
			asked: fileOf(context, input, 'asked'),
			allowedSigners: fileOf(context, input, 'allowed-signers')
		}
	});
	if (sql === undefined) return ended;
	const out = neededText(context, input, 'output');
	if (!isOutput(out)) return ended;
	await tellAnswer(context, out, { ...question, sql });
	return ended;
};

/** The SQL of `--sql`: a file, or the name of a ready question. */
function questionOf(context: CommandContext, input: CommandInput): string | undefined {
	const given = optionalText(input, 'sql');
	if (given === undefined) return undefined;
	const ready = readyQuestion(given);
	if (ready !== undefined) return ready;
	try {
		return readText(context, given);
	} catch (error) {
		if (!(error instanceof FileAccessError) || error.reason !== 'missing') throw error;
		const { noQuestion } = aggregateMessagesFor(context.locale);
		throw new CommandFailure(noQuestion(given, readyQuestions));
	}
}

const checklistName = /^([a-z0-9][a-z0-9.-]{0,39})(?:@([0-9A-Za-z][0-9A-Za-z._-]{0,19}))?$/;

function checklistOf(
	input: CommandInput,
	words: AggregateMessages
): readonly [guideline: string | null, edition: string | null] {
	const given = optionalText(input, 'checklist');
	if (given === undefined) return [null, null];
	const found = checklistName.exec(given);
	if (found === null) throw new CommandFailure([words.wrongChecklist(given)]);
	return [found[1] ?? null, found[2] ?? null];
}

function stageOf(input: CommandInput, words: AggregateMessages) {
	const given = optionalText(input, 'stage');
	if (given === undefined) return null;
	const stage = resultStages.find((one) => one === given);
	if (stage === undefined) {
		throw new CommandFailure([words.wrongStage(given, resultStages.join(', '))]);
	}
	return stage;
}

/** How cities stand in what is written: under their names or aliases, and whether the page shows single ones. */
function namesOf({ values }: CommandInput, words: AggregateMessages) {
	const [named, aliases] = [values.named === true, values.aliases === true];
	if (named && aliases) throw new CommandFailure([words.namedAliases]);
	return { named, aliases };
}

function jobsOf(input: CommandInput, words: AggregateMessages): number | undefined {
	const given = optionalText(input, 'jobs');
	if (given === undefined) return undefined;
	const jobs = /^\d{1,2}$/.test(given) ? Number(given) : 0;
	if (jobs >= 1 && jobs <= 64) return jobs;
	throw new CommandFailure([words.wrongJobs(given)]);
}

/** A file that an option names, read now: a slip is told before hours of work. */
function fileOf(
	context: CommandContext,
	input: CommandInput,
	name: 'population' | 'classes' | 'asked' | 'allowed-signers'
) {
	const path = optionalText(input, name);
	return path === undefined ? undefined : { path, bytes: context.files.read(path) };
}
