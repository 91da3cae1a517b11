import { checkIdentity } from '#lib/application/import-checklist.ts';
import type { ShippedChecklist } from '#lib/application/ports.ts';
import { decodeChecklistFile } from '#lib/formats/checklist/decode-checklist-file.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { decodeText } from '#lib/formats/decoding/decode-text.ts';
import { describeNotTaken } from '#lib/i18n/describe-checklist-source-error.ts';
import { describeIssue } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';

/** The checklist that is named: `<guideline>@<edition>` of this build in its newest revision, or a file of one's own. */
export function findChecklist(context: CommandContext, name: string): ShippedChecklist {
	const shipped = context.catalogue
		.list()
		.filter(({ checklist }) => `${checklist.guideline}@${checklist.edition}` === name)
		.toSorted((a, b) => b.checklist.revision - a.checklist.revision)[0];
	if (shipped !== undefined) return shipped;
	if (/\.(?:json|ya?ml)$/i.test(name)) return readOwnChecklist(context, name);
	const names = context.catalogue
		.list()
		.map(({ checklist }) => `${checklist.guideline}@${checklist.edition}`);
	throw new CommandFailure([context.messages.unknownChecklist(name, names.join(', '))]);
}

/** A checklist in a file; one that calls itself by the name of a shipped guideline has to be the shipped one. */
function readOwnChecklist(context: CommandContext, path: string): ShippedChecklist {
	const { catalogue, files, locale, messages } = context;
	const text = decodeText(files.read(path));
	if (!text.ok) throw new CommandFailure([messages.notAChecklist(path)]);
	const decoded = decodeChecklistFile(text.value, path);
	if (!decoded.ok) {
		const lines = decoded.error.map((issue) => describeIssue(issue, path, locale));
		throw new CommandFailure([messages.notAChecklist(path), ...lines]);
	}
	const digest = digestChecklist(decoded.value);
	const isShipped = catalogue.list().some((one) => one.digest === digest);
	const taken = checkIdentity(decoded.value, isShipped ? [] : catalogue.list(), []);
	if (taken.ok) return taken.value;
	throw new CommandFailure([describeNotTaken(taken.error, locale)], exitCodes.findings);
}
