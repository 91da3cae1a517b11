import { checklistBefore } from '#lib/application/import-checklist.ts';
import { decodeChecklistFiles } from '#lib/formats/checklist/decode-checklist-files.ts';
import {
	crosswalkFileNames,
	decodeCrosswalk,
	decodeCrosswalkFile
} from '#lib/formats/checklist/decode-crosswalk.ts';
import { findUnknownReferences } from '#lib/formats/checklist/decode-lens.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { describeIssue } from '#lib/i18n/describe-file-error.ts';
import { exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';

/** `checklist validate <path>`: a folder's checklist, its references and its crosswalks. */
export const checklistValidate: Command = (context, input) => {
	allowOnly(context, input, []);
	const path = onlyOperand(context, input, '<path>');
	const files = context.files.readChecklistFiles(path);
	const decoded = decodeChecklistFiles(files);
	const issues = decoded.ok
		? [
				...findUnknownReferences(decoded.value, context.catalogue.lenses()),
				...Object.entries(files)
					.filter(([name]) => crosswalkFileNames.test(name))
					.flatMap((file) => crosswalkIssues(context, decoded.value, file))
			]
		: decoded.error;
	if (decoded.ok && issues.length === 0) {
		const { guideline, edition, controls, risks } = decoded.value;
		context.print(
			context.messages.checklistValid(`${guideline}@${edition}`, controls.length, risks.length)
		);
		return exitCodes.fine;
	}
	for (const issue of issues) context.print(describeIssue(issue, path, context.locale));
	return exitCodes.findings;
};

/** A crosswalk is held against the edition it comes from where that is at hand, else only its shape is judged. */
function crosswalkIssues(
	{ catalogue }: CommandContext,
	to: Checklist,
	[name, text]: readonly [name: string, text: string]
): readonly FormatIssue[] {
	const shape = decodeCrosswalkFile(text, name);
	if (!shape.ok) return shape.error;
	const before = checklistBefore(shape.value, catalogue.list());
	if (before === undefined) return [];
	const whole = decodeCrosswalk(text, { from: before, to }, name);
	return whole.ok ? [] : whole.error;
}
