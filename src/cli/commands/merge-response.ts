import {
	finishMerge,
	prepareMerge,
	type PrepareMergeError
} from '#lib/application/prepare-merge.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { describePrepareMergeError } from '#lib/i18n/describe-merge.ts';
import { describeVerdict, packetMessagesFor } from '#lib/i18n/describe-packet.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import type { ChooseTheirs, Merged } from './merge-files.ts';
import { type JudgedPacket, openPacketFile } from './open-packet-file.ts';
import { findDistrust } from './packet-trust.ts';

/** A response in a packet, and what it is to be merged into. */
type ResponsePacket = {
	readonly mine: Assessment;
	readonly path: string;
	readonly bytes: Uint8Array;
};

/** Merges a party's response from its packet, by the request the city remembers. */
export async function mergeResponse(
	context: CommandContext,
	input: CommandInput,
	{ mine, path, bytes }: ResponsePacket,
	choose: ChooseTheirs
): Promise<Merged> {
	const judged = await openPacketFile(context, input, path, bytes);
	const { verdict, packet, opened } = judged;
	context.tell(describeVerdict(verdict, context.locale));
	refuse(context, input, judged);
	const { lines } = packetMessagesFor(context.locale);
	if (opened.holds !== 'assessment' || packet.facts.kind !== 'response') {
		throw new CommandFailure([`${path}: ${lines.notAResponse}`]);
	}
	const at = context.clock();
	const signer = verdict.kind === 'good' ? verdict.fingerprint : undefined;
	const source = { theirs: opened.file.assessment, from: 'response', signer } as const;
	const prepared = prepareMerge(mine, source, at);
	if (!prepared.ok) throw new CommandFailure(...mergeRefusal(context, prepared.error));
	const { notices, plan } = prepared.value;
	const outcome = finishMerge(mine, prepared.value, choose(plan.items), { at });
	return { notices, plan, outcome };
}

function refuse(context: CommandContext, input: CommandInput, { verdict }: JudgedPacket): void {
	const named = optionalText(input, 'allowed-signers') !== undefined;
	const distrust = findDistrust(verdict, named ? 'known-signers-only' : 'anyone');
	if (distrust === undefined) return;
	const { lines } = packetMessagesFor(context.locale);
	const reason = distrust === 'signer-unknown' ? lines.signerRefused : lines.signatureRefused;
	throw new CommandFailure([reason], exitCodes.findings);
}

/** What cannot be changed now is a finding; what does not fit cannot be read as what was wanted. */
const mergeRefusal = (
	{ locale }: CommandContext,
	error: PrepareMergeError
): readonly [lines: readonly string[], exitCode: ExitCode] => [
	[describePrepareMergeError(error, locale)],
	error.kind === 'not-changeable' ? exitCodes.findings : exitCodes.wrongUse
];
