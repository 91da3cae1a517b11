import type {
	NationChoices,
	NationFile
} from '#lib/application/fictional-nation/nation-choices.ts';
import { nationFiles } from '#lib/application/fictional-nation/nation-files.ts';
import { forNotepad } from '#lib/application/for-notepad.ts';
import { nationForms } from '#lib/application/fictional-nation/nation-forms.ts';
import { nationVersion } from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { mostBodies } from '#lib/domain/fictional-nation/fictional-body.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { locales } from '#lib/domain/primitives/local-text.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import type { TextOption } from '../options.ts';
import { allowOnly, neededText, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { findChecklist } from './find-checklist.ts';

/** The newest fiscal year of every nation: told by no clock, so that the same line gives the same bytes. */
const newestYear = 2026;
const mostYears = 20;

/** `nation -o folder [--cities 1741] [--years 2] [--seed 1]`: the assessments of a fictional nation. */
export const nationCommand: Command = (context, input) => {
	allowOnly(context, input, [
		'output',
		'cities',
		'years',
		'seed',
		'as',
		'with-checklist',
		'with-faults'
	]);
	const [surplus] = input.operands;
	if (surplus !== undefined) throw new CommandFailure([context.messages.surplusOperand(surplus)]);
	const output = neededText(context, input, 'output');
	const choices = choicesOf(context, input);
	const checklist = (name: string) => findChecklist(context, name).checklist;
	const files = nationFiles(choices, {
		newest: checklist('scsg@3.0'),
		before: checklist('scsg@2.0'),
		other: checklist('data-platform@2')
	});
	const counted = { made: 0 };
	const outcome = context.files.writeFolder(
		output,
		withReadme(counting(files, counted, context), choices)
	);
	if (outcome === 'exists') {
		throw new CommandFailure([context.words.packets.lines.folderExists(output)]);
	}
	context.tell(context.messages.nationWritten(counted.made, output));
	context.tell(context.messages.sampleNotice);
	context.tell(context.messages.nationNext(output));
	return exitCodes.fine;
};

function choicesOf(context: CommandContext, input: CommandInput): NationChoices {
	const years = wholeNumber(context, input, 'years', { usual: 2, least: 1, most: mostYears });
	return {
		cities: wholeNumber(context, input, 'cities', {
			usual: mostBodies,
			least: 1,
			most: mostBodies
		}),
		seed: wholeNumber(context, input, 'seed', { usual: 1, least: 0, most: 2 ** 32 - 1 }),
		years: Array.from({ length: years }, (_, i) => newestYear - years + 1 + i),
		as: formOf(context, input),
		withChecklist: input.values['with-checklist'] === true,
		withFaults: input.values['with-faults'] === true
	};
}

type Bounds = { readonly usual: number; readonly least: number; readonly most: number };

function wholeNumber(
	context: CommandContext,
	input: CommandInput,
	name: TextOption,
	{ usual, least, most }: Bounds
): number {
	const text = optionalText(input, name);
	if (text === undefined) return usual;
	const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
	if (number >= least && number <= most) return number;
	throw new CommandFailure([context.messages.wrongCount(name, text, least, most)]);
}

function formOf(context: CommandContext, input: CommandInput): NationChoices['as'] {
	const text = optionalText(input, 'as') ?? 'assessments';
	const form = nationForms.find((known) => known === text);
	if (form !== undefined) return form;
	throw new CommandFailure([context.messages.wrongNationForm(text, nationForms.join(', '))]);
}

/** Files between two words about how far it is. */
const filesAStep = 500;

function* counting(
	files: Iterable<NationFile>,
	counted: { made: number },
	{ messages, tell }: CommandContext
): Generator<NationFile> {
	for (const file of files) {
		yield file;
		if (/^\d/.test(file[0])) counted.made++;
		if (counted.made > 0 && counted.made % filesAStep === 0)
			tell(messages.nationProgress(counted.made));
	}
}

function* withReadme(files: Iterable<NationFile>, choices: NationChoices): Generator<NationFile> {
	const { seed, cities } = choices;
	const years = choices.years.join(', ');
	const texts = locales.map((locale) =>
		cliMessagesFor(locale).nationReadme({ seed, version: nationVersion, cities, years })
	);
	yield ['README.txt', forNotepad(texts.join('\n'))];
	yield* files;
}
