import type { DecodePacketError } from '#lib/formats/packet/decode-packet-error.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { openPacket, type OpenedPacket } from '#lib/formats/packet/open-packet.ts';
import type { Packet } from '#lib/formats/packet/packet-contents.ts';
import {
	decodeAllowedSigners,
	type KnownSigner
} from '#lib/formats/ssh-signature/allowed-signers.ts';
import {
	judgeSignature,
	type SignatureVerdict
} from '#lib/formats/ssh-signature/judge-signature.ts';
import {
	describePacketFailure,
	packetMessagesFor,
	type PacketFailure
} from '#lib/i18n/describe-packet.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { readText, unlockOf } from './packet-lock.ts';

/** A packet that is whole, what it holds, and what its signature says. */
export type JudgedPacket = {
	readonly packet: Packet;
	readonly opened: OpenedPacket;
	readonly verdict: SignatureVerdict;
};

/** Opens the bytes of a packet, locked or not. Throws a `CommandFailure` for everything that is not one. */
export async function judgePacket(
	context: CommandContext,
	input: CommandInput,
	path: string,
	bytes: Uint8Array
): Promise<JudgedPacket> {
	const known = knownSigners(context, input);
	const clear = startsLikeAge(bytes) ? await unlocked(context, input, path, bytes) : bytes;
	const packet = decodePacket(clear);
	if (!packet.ok) throw failureOf(context, path, { at: 'decode', error: packet.error });
	const opened = openPacket(packet.value);
	if (!opened.ok) throw failureOf(context, path, { at: 'open', error: opened.error });
	const { tagManifest, signature } = packet.value;
	const { verify } = context.packetCrypto;
	const verdict = await judgeSignature(tagManifest, signature, known, verify);
	return { packet: packet.value, opened: opened.value, verdict };
}

/** The failure of a command because of a packet, in words. */
export const failureOf = (
	context: CommandContext,
	path: string,
	failure: PacketFailure
): CommandFailure =>
	new CommandFailure(describePacketFailure(failure, path, context.locale), exitCodeOf(failure));

/** What shows that a packet was altered or badly made; everything else could not be read at all. */
const alterations: readonly DecodePacketError['kind'][] = [
	'missing-file',
	'surplus-file',
	'wrong-hash',
	'wrong-oxum'
];

const exitCodeOf = ({ at, error }: PacketFailure): ExitCode =>
	at === 'open' || alterations.some((kind) => kind === error.kind)
		? exitCodes.findings
		: exitCodes.wrongUse;

async function unlocked(
	context: CommandContext,
	input: CommandInput,
	path: string,
	bytes: Uint8Array
): Promise<Uint8Array> {
	const unlock = unlockOf(context, input);
	if (unlock === undefined) {
		throw new CommandFailure([packetMessagesFor(context.locale).lines.lockedFile(path)]);
	}
	const clear = await context.packetCrypto.unlock(bytes, unlock);
	if (!clear.ok) throw failureOf(context, path, { at: 'unlock', error: clear.error });
	return clear.value;
}

/** The signers of `--allowed-signers`; a file without any is a slip that would refuse everybody. */
function knownSigners(context: CommandContext, input: CommandInput): readonly KnownSigner[] {
	const path = optionalText(input, 'allowed-signers');
	if (path === undefined) return [];
	const known = decodeAllowedSigners(readText(context, path));
	if (known.length > 0) return known;
	throw new CommandFailure([packetMessagesFor(context.locale).lines.noSigners(path)]);
}
