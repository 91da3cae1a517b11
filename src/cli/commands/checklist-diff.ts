import { changesFor } from '#lib/application/edition-change.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { relations, type ControlChange } from '#lib/domain/checklist/crosswalk.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';

import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly } from './command-options.ts';
import type { Command } from './command.ts';
import { findChecklist } from './find-checklist.ts';

/** `checklist diff <g>@<e> <g>@<e>`: what became of every control. */
export const checklistDiff: Command = (context, input) => {
	allowOnly(context, input, ['json']);
	const [old, next, surplus] = input.operands;
	const { messages, catalogue, print } = context;
	if (old === undefined || next === undefined) {
		throw new CommandFailure([
			messages.missingOperand('<guideline>@<edition> <guideline>@<edition>')
		]);
	}
	if (surplus !== undefined) throw new CommandFailure([messages.surplusOperand(surplus)]);
	const from = findChecklist(context, old).checklist;
	const to = findChecklist(context, next).checklist;
	if (from.guideline !== to.guideline) {
		throw new CommandFailure([messages.otherGuideline(from.guideline, to.guideline)]);
	}
	const changes = changesFor({ from, to }, catalogue.crosswalks());
	if (input.values.json === true) {
		print(JSON.stringify(changes, null, 2));
		return exitCodes.fine;
	}
	const words = context.words.editions.relations;
	for (const relation of relations) {
		const found = changes.filter((change) => change.relation === relation);
		if (found.length === 0) continue;
		print(messages.relationCount(words[relation].name, found.length));
		if (relation !== 'same') for (const change of found) printChange(context, change, { from, to });
	}
	return exitCodes.fine;
};

function printChange(
	context: CommandContext,
	{ from, to, note }: ControlChange,
	editions: { readonly from: Checklist; readonly to: Checklist }
): void {
	const { print, locale } = context;
	const [old, next] = [controlsById(editions.from), controlsById(editions.to)];
	const named = (ids: readonly string[], controls: typeof old) =>
		ids.map((id) => `${id} ${controls.get(id)?.title[locale] ?? ''}`).join(' + ');
	print(`  ${[named(from, old), named(to, next)].filter((name) => name !== '').join(' → ')}`);
	if (note) print(`      ${note[locale]}`);
	const [before, after] = [old.get(from[0] ?? ''), next.get(to[0] ?? '')];
	if (before && after && from.length + to.length === 2) printTexts(context, before, after);
}

/** The statement and the guide to "partly" of before and after, where they differ. */
function printTexts(
	{ print, locale, messages }: CommandContext,
	old: Control,
	next: Control
): void {
	for (const field of ['statement', 'partly'] as const) {
		const [before, after] = [old[field], next[field]].map((text) => text?.[locale] ?? '');
		if (before === undefined || after === undefined || before === after) continue;
		print(`    - ${messages.textBefore(before)}`);
		print(`    + ${messages.textAfter(after)}`);
	}
}
