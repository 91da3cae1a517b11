import { changesFor } from '#lib/application/edition-change.ts';
import { findCrosswalk } from '#lib/application/find-crosswalk.ts';
import { renderCatalog } from '#lib/report/oscal/render-catalog.ts';
import { renderMapping } from '#lib/report/oscal/render-mapping.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, neededText } from './command-options.ts';
import type { Command } from './command.ts';
import { findChecklist } from './find-checklist.ts';

/**
 * `checklist export <g>@<e> -o catalog.json`: the checklist as an OSCAL catalog in one language. With a second
 * edition, the crosswalk that leads there, as an OSCAL mapping collection.
 */
export const checklistExport: Command = (context, input) => {
	allowOnly(context, input, ['output']);
	const { messages } = context;
	const [name, next, surplus] = input.operands;
	if (name === undefined)
		throw new CommandFailure([messages.missingOperand('<guideline>@<edition>')]);
	if (surplus !== undefined) throw new CommandFailure([messages.surplusOperand(surplus)]);
	const output = neededText(context, input, 'output');
	const text =
		next === undefined
			? renderCatalog(findChecklist(context, name).checklist, context.locale)
			: mappingOf(context, name, next);
	context.files.write(output, new TextEncoder().encode(text));
	context.tell(messages.written(output));
	return exitCodes.fine;
};

function mappingOf(context: CommandContext, old: string, next: string): string {
	const { catalogue, locale, messages } = context;
	const from = findChecklist(context, old).checklist;
	const to = findChecklist(context, next).checklist;
	if (from.guideline !== to.guideline) {
		throw new CommandFailure([messages.otherGuideline(from.guideline, to.guideline)]);
	}
	const crosswalks = catalogue.crosswalks();
	const about = findCrosswalk({ from, to }, crosswalks)?.about[locale] ?? messages.mappedByIds;
	return renderMapping({ from, to, changes: changesFor({ from, to }, crosswalks), about, locale });
}
