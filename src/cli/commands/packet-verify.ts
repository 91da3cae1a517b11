import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import { spokenFingerprintOf } from '#lib/formats/ssh-signature/fingerprint.ts';
import type { SignatureVerdict } from '#lib/formats/ssh-signature/judge-signature.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { exitCodes, type CommandContext, type ExitCode } from '../command-context.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { type JudgedPacket, openPacketFile } from './open-packet-file.ts';
import { findDistrust } from './packet-trust.ts';

/**
 * Says whether a packet is whole and who signed it. 0: whole, and signed by whom it should be (or unsigned,
 * where no signers were named); 1: altered, wrongly signed, or by an unknown key; 2: unreadable.
 */
export async function verifyPacket(
	context: CommandContext,
	input: CommandInput,
	{ path, source }: { readonly path: string; readonly source: ReadsAtOnce }
): Promise<ExitCode> {
	allowOnly(context, input, ['json', 'identity', 'passphrase-file', 'allowed-signers']);
	const judged = await openPacketFile(context, input, path, source);
	const { verdict } = judged;
	if (input.values.json === true) context.print(JSON.stringify(summaryOf(judged), null, 2));
	else for (const line of linesOf(context, judged)) context.print(line);
	const demand =
		optionalText(input, 'allowed-signers') === undefined ? 'anyone' : 'known-signers-only';
	const isFine = verdict.kind !== 'unknown-key' && findDistrust(verdict, demand) === undefined;
	return isFine ? exitCodes.fine : exitCodes.findings;
}

/** What a packet is and what its signature says, in words. */
export function linesOf(
	{ locale, words }: CommandContext,
	{ packet, opened, verdict }: JudgedPacket
): readonly string[] {
	const { kinds, lines } = words.packets;
	const { kind, municipality, fiscalYear, baggingDate, externalIdentifier, count } = packet.facts;
	const { code, name } = municipality;
	return [
		lines.about({ kind: kinds[kind], municipality: name, code, fiscalYear }),
		lines.made(baggingDate, externalIdentifier),
		lines.whole(packet.files.size),
		...(count === undefined ? [] : [lines.oneOf(count.part, count.parts)]),
		...(opened.holds === 'assessment' && opened.missingEvidence.length > 0
			? [lines.missingEvidence(opened.missingEvidence.length)]
			: []),
		describeVerdict(verdict, locale),
		...(verdict.kind === 'unknown-key'
			? [lines.spoken(spokenFingerprintOf(verdict.publicKey))]
			: [])
	];
}

const summaryOf = ({ packet, opened, verdict }: JudgedPacket) => ({
	format: 'machi-tenken/packet-verification',
	formatVersion: 1,
	...packet.facts,
	files: packet.files.size,
	...(opened.holds === 'assessment' && { missingEvidence: opened.missingEvidence }),
	signature: signatureSummary(verdict)
});

const signatureSummary = (verdict: SignatureVerdict) => ({
	verdict: verdict.kind,
	...('fingerprint' in verdict && { fingerprint: verdict.fingerprint }),
	...('name' in verdict && { signer: verdict.name })
});
