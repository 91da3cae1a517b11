import type { JudgedPacket } from '#lib/application/judge-packet.ts';
import type { SignatureVerdict } from '#lib/formats/ssh-signature/judge-signature.ts';

import type { CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';

/** Whether the user named the signers they trust (`--allowed-signers`), and nobody else will do. */
export type SignerDemand = 'known-signers-only' | 'anyone';

/**
 * Whether a packet may be used: never with a wrong signature; without one, or with that of an unknown key,
 * only where no signers were named, since whoever alters a packet can take its signature out.
 */
export function findDistrust(
	verdict: SignatureVerdict,
	demand: SignerDemand
): 'signature-wrong' | 'signer-unknown' | undefined {
	switch (verdict.kind) {
		case 'good':
			return undefined;
		case 'unsigned':
		case 'unknown-key':
			return demand === 'anyone' ? undefined : 'signer-unknown';
		case 'bad-signature':
		case 'wrong-namespace':
		case 'unreadable':
			return 'signature-wrong';
	}
}

/** Why a packet, or a file without a signature, is not used, in words: signed wrongly, or not by one of `--allowed-signers` where they are given. */
export function distrustText(
	{ words }: CommandContext,
	input: CommandInput,
	{ verdict }: Pick<JudgedPacket, 'verdict'>
): string | undefined {
	const named = optionalText(input, 'allowed-signers') !== undefined;
	const distrust = findDistrust(verdict, named ? 'known-signers-only' : 'anyone');
	if (distrust === undefined) return undefined;
	const { lines } = words.packets;
	return distrust === 'signer-unknown' ? lines.signerRefused : lines.signatureRefused;
}
