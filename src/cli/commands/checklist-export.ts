import { renderCatalog } from '#lib/report/oscal/render-catalog.ts';
import { exitCodes } from '../command-context.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { findShippedChecklist } from './find-shipped-checklist.ts';

/** `checklist export <g>@<e> -o catalog.json`: the checklist as an OSCAL catalog in one language. */
export const checklistExport: Command = (context, input) => {
	allowOnly(context, input, ['output']);
	const name = onlyOperand(context, input, '<guideline>@<edition>');
	const output = neededText(context, input, 'output');
	const { checklist } = findShippedChecklist(context, name);
	context.files.write(output, new TextEncoder().encode(renderCatalog(checklist, context.locale)));
	context.tell(context.messages.written(output));
	return exitCodes.fine;
};
