import type { ShippedChecklist } from '#lib/application/ports.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';

/** The shipped checklist named `<guideline>@<edition>`, in its newest revision. */
export function findShippedChecklist(context: CommandContext, name: string): ShippedChecklist {
	const found = context.catalogue
		.list()
		.filter(({ checklist }) => `${checklist.guideline}@${checklist.edition}` === name)
		.toSorted((a, b) => b.checklist.revision - a.checklist.revision)[0];
	if (found === undefined) {
		const names = context.catalogue
			.list()
			.map(({ checklist }) => `${checklist.guideline}@${checklist.edition}`);
		throw new CommandFailure([context.messages.unknownChecklist(name, names.join(', '))]);
	}
	return found;
}
