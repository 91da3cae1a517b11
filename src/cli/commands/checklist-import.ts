import { checkIdentity, readAuthoredChecklist } from '#lib/application/import-checklist.ts';
import {
	readChecklistSource,
	type ChecklistSource
} from '#lib/application/read-checklist-source.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import {
	describeChecklistSourceError,
	describeNotTaken
} from '#lib/i18n/describe-checklist-source-error.ts';
import { describeIssue } from '#lib/i18n/describe-file-error.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { importTable } from './import-table.ts';
import { answeredPerOf, identityOf } from './import-options.ts';
import type { Imported } from './imported.ts';
import { printImported } from './print-import.ts';

const everyOption = [
	'output',
	'preview',
	'json',
	'title',
	'guideline',
	'edition',
	'revision',
	'answered-per'
] as const;
const tableOptions = ['sheet', 'map', 'header-row', 'take-hidden', 'take-struck'] as const;

/** `checklist import <files> [-o own.json]`: a table, YAML or OSCAL becomes a checklist of one's own. */
export const checklistImport: Command = async (context, input) => {
	allowOnly(context, input, [...everyOption, ...tableOptions]);
	if (input.operands.length === 0) {
		throw new CommandFailure([context.messages.missingOperand('<xlsx|csv|yaml|json>')]);
	}
	const imported = await readImport(context, input);
	const { checklist } = imported;
	if (checklist === undefined) {
		printImported(context, input, imported);
		return exitCodes.findings;
	}
	const identified = checkIdentity(checklist, context.catalogue.list(), []);
	if (!identified.ok) {
		const line = describeNotTaken(identified.error, context.locale);
		throw new CommandFailure([line], exitCodes.findings);
	}
	printImported(context, input, imported);
	return write(context, input, checklist);
};

async function readImport(context: CommandContext, input: CommandInput): Promise<Imported> {
	const source = input.operands.map(nameOf).join(', ');
	const read = await readChecklistSource(
		input.operands.map((path) => {
			const bytes = context.files.read(path);
			return {
				name: nameOf(path),
				size: bytes.length,
				arrayBuffer: () => Promise.resolve(bytes.slice().buffer)
			};
		})
	);
	if (!read.ok) {
		throw new CommandFailure([describeChecklistSourceError(read.error, context.locale)]);
	}
	if (read.value.kind === 'table') {
		return importTable(context, input, { workbook: read.value.workbook, source });
	}
	refuseTableOptions(context, input);
	return read.value.kind === 'oscal'
		? importOscal(context, input, { ...read.value, source })
		: importAuthored(context, read.value.texts, source);
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function refuseTableOptions({ messages }: CommandContext, { values }: CommandInput): void {
	const surplus = tableOptions.find((name) => values[name] !== undefined);
	if (surplus !== undefined) throw new CommandFailure([messages.onlyForTables(surplus)]);
}

/** A catalog, what a profile left behind of it, and the names of the files. */
type OscalSource = Extract<ChecklistSource, { readonly kind: 'oscal' }> & {
	readonly source: string;
};

function importOscal(
	context: CommandContext,
	input: CommandInput,
	{ text, left, source }: OscalSource
): Imported {
	const { edition, ...identity } = identityOf(context, input, '');
	const made = decodeOscalCatalog(
		text,
		{
			...identity,
			answeredPer: answeredPerOf(context, input),
			...(edition !== '' && { edition })
		},
		left
	);
	if (made.ok) return { checklist: made.value.checklist, catalogLeft: made.value.left };
	throw refused(
		context,
		made.error.map((issue) => describeIssue(issue, source, context.locale))
	);
}

function importAuthored(
	context: CommandContext,
	texts: Readonly<Record<string, string>>,
	source: string
): Imported {
	const read = readAuthoredChecklist(texts, context.catalogue.list());
	if (!read.ok) {
		throw refused(
			context,
			read.error.map((issue) => describeIssue(issue, source, context.locale))
		);
	}
	if (read.value.crosswalk) context.tell(context.messages.importWithoutCrosswalk);
	return { checklist: read.value.checklist };
}

/** Ends the command with everything that is wrong with a file. */
function refused({ print, words }: CommandContext, lines: readonly string[]): CommandFailure {
	for (const line of lines) print(line);
	return new CommandFailure([words.checklistImport.refused], exitCodes.findings);
}

function write(context: CommandContext, input: CommandInput, checklist: Checklist): ExitCode {
	const output = optionalText(input, 'output');
	if (output === undefined || input.values.preview === true) {
		context.tell(context.messages.importPreviewOnly);
		return exitCodes.fine;
	}
	const { digest } = pinChecklist(checklist);
	context.files.write(output, `${JSON.stringify({ ...checklist, digest }, null, 1)}\n`);
	context.tell(context.messages.written(output));
	return exitCodes.fine;
}
