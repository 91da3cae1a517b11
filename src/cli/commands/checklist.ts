import { decodeChecklistFiles } from '#lib/formats/checklist/decode-checklist-files.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { describeIssue } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { findShippedChecklist } from './find-shipped-checklist.ts';

/** `checklist list | show <g>@<e> | validate <path>` */
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
	const { checklist, digest } = findShippedChecklist(context, name);
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

const validate: Command = (context, input) => {
	allowOnly(context, input, []);
	const path = onlyOperand(context, input, '<path>');
	const decoded = decodeChecklistFiles(context.files.readChecklistFiles(path));
	if (decoded.ok) {
		const { guideline, edition, controls, risks } = decoded.value;
		context.print(
			context.messages.checklistValid(`${guideline}@${edition}`, controls.length, risks.length)
		);
		return exitCodes.fine;
	}
	for (const issue of decoded.error) context.print(describeIssue(issue, path, context.locale));
	return exitCodes.findings;
};

const subcommands: Readonly<Record<string, Command>> = { list, show, validate };
