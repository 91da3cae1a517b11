import type { MergeSource } from '#lib/application/prepare-merge.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import type { CommandInput } from './command.ts';
import { openAssessment, tellHeld } from './open-assessment.ts';
import { knownSigners, openPacketFile, packetKindOf } from './open-packet-file.ts';
import { distrustText } from './packet-trust.ts';

/** Reads what is to be merged: a party's response in its packet, or a file. */
export async function readMergeSource(
	context: CommandContext,
	input: CommandInput,
	path: string
): Promise<MergeSource> {
	const source = context.files.open(path);
	if (packetKindOf(path, source) === undefined) {
		refuseUnsigned(context, input);
		return { theirs: openAssessment(context, path).assessment, from: 'file' };
	}
	const judged = await openPacketFile(context, input, path, source);
	const { verdict, packet, opened } = judged;
	context.tell(describeVerdict(verdict, context.locale));
	const distrust = distrustText(context, input, judged);
	if (distrust !== undefined) throw new CommandFailure([distrust], exitCodes.findings);
	if (opened.holds !== 'assessment' || packet.facts.kind !== 'response') {
		const { lines } = context.words.packets;
		throw new CommandFailure([`${path}: ${lines.notAResponse}`]);
	}
	tellHeld(context, path, opened.file);
	const signer = verdict.kind === 'good' ? verdict.fingerprint : undefined;
	return { theirs: opened.file.assessment, from: 'response', signer };
}

/** A plain file bears no signature: where signers are named, it is nobody's of them. */
function refuseUnsigned(context: CommandContext, input: CommandInput): void {
	knownSigners(context, input);
	const distrust = distrustText(context, input, { verdict: { kind: 'unsigned' } });
	if (distrust !== undefined) throw new CommandFailure([distrust], exitCodes.findings);
}
