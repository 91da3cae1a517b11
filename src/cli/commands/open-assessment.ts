import { findPinnedChecklist } from '#lib/application/find-pinned-checklist.ts';
import { kindOfFile } from '#lib/application/kind-of-file.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { fieldsToMend } from '#lib/formats/assessment/check-writable.ts';
import {
	decodeAssessment,
	type AssessmentFile
} from '#lib/formats/assessment/decode-assessment.ts';
import type { HeldValue } from '#lib/formats/assessment/held-value.ts';
import { describeDecodeError } from '#lib/i18n/describe-file-error.ts';
import { describeUnfitField, unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';

/** An assessment from a file with the checklist it was made on. */
export type AssessmentFromFile = AssessmentWithChecklist & {
	/** What does not fit its field, and was read as it is. */
	readonly held: readonly HeldValue[];
};

/** Reads an assessment and finds its checklist: the file's own copy, else the shipped one of the same digest. */
export function openAssessment(context: CommandContext, path: string): AssessmentFromFile {
	const bytes = context.files.read(path);
	refusePacket(context, path, bytes);
	const decoded = decodeAssessment(bytes);
	if (!decoded.ok) {
		throw new CommandFailure(describeDecodeError(decoded.error, path, context.locale));
	}
	const checklist = findPinnedChecklist(decoded.value, context.catalogue);
	if (checklist === undefined) {
		const { guideline, edition, digest } = decoded.value.assessment.checklist;
		throw new CommandFailure([
			context.messages.checklistNotFound(path, `${guideline}@${edition}`, digest)
		]);
	}
	const { assessment, held = [] } = decoded.value;
	tellHeld(context, path, decoded.value);
	return { assessment, checklist, held };
}

/** A packet holds an assessment and is none: it is taken out, and its signature judged, before it is used. */
function refusePacket({ words }: CommandContext, path: string, bytes: Uint8Array): void {
	const kind = kindOfFile({ name: path, bytes });
	if (kind !== 'packet' && kind !== 'locked') return;
	throw new CommandFailure([words.packets.lines.packetNotFile(path)]);
}

/** Names what of a file does not fit its field; it is read as it is. */
export function tellHeld(
	{ tell, locale }: Pick<CommandContext, 'tell' | 'locale'>,
	path: string,
	file: AssessmentFile
): void {
	const fields = fieldsToMend(file);
	if (fields.length === 0) return;
	tell(unfitMessagesFor(locale).readAsIs(path, fields.length));
	for (const field of fields) tell(`  ${describeUnfitField(field, locale)}`);
}
