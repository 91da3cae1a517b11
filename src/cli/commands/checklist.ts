import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { checklistDiff } from './checklist-diff.ts';
import { checklistExport } from './checklist-export.ts';
import { checklistFill } from './checklist-fill.ts';
import { checklistImport } from './checklist-import.ts';
import { checklistValidate } from './checklist-validate.ts';
import { allowOnly, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { findChecklist } from './find-checklist.ts';

/** `checklist list | show <g>@<e> | validate <path> | diff <g>@<e> <g>@<e> | export <g>@<e> -o <file> | import <files>` */
export const checklistCommand: Command = (context, input) => {
	const [name, ...operands] = input.operands;
	const command = name !== undefined && Object.hasOwn(subcommands, name) && subcommands[name];
	if (!command) {
		throw new CommandFailure([context.messages.unknownSubcommand('checklist', name ?? '')]);
	}
	return command(context, { ...input, operands });
};

const list: Command = (context, input) => {
	allowOnly(context, input, ['json']);
	const rows = context.catalogue.list().map(({ checklist, digest }) => ({
		...pinChecklist(checklist),
		digest,
		title: checklist.title[context.locale],
		controls: checklist.controls.length,
		risks: checklist.risks.length
	}));
	if (input.values.json === true) context.print(JSON.stringify(rows, null, 2));
	else rows.forEach((row) => context.print(context.messages.checklistRow(row)));
	return exitCodes.fine;
};

const show: Command = (context, input) => {
	allowOnly(context, input, ['json']);
	const name = onlyOperand(context, input, '<guideline>@<edition>');
	const { checklist, digest } = findChecklist(context, name);
	if (input.values.json === true) {
		context.print(JSON.stringify({ ...checklist, digest }, null, 2));
		return exitCodes.fine;
	}
	const { locale, messages, print } = context;
	print(messages.checklistHead(checklist.title[locale], checklist.revision, digest));
	print(checklist.notice[locale]);
	for (const layer of checklist.layers) {
		print(`\n${layer.title[locale]} (${layer.id})`);
		for (const control of checklist.controls.filter((item) => item.layer === layer.id)) {
			print(`${control.id}  ${control.title[locale]}`);
			print(`    ${control.statement[locale]}`);
		}
	}
	return exitCodes.fine;
};

const subcommands: Readonly<Record<string, Command>> = {
	list,
	show,
	validate: checklistValidate,
	diff: checklistDiff,
	export: checklistExport,
	import: checklistImport,
	fill: checklistFill
};
