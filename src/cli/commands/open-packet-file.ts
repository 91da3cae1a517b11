import { judgePacket, type JudgedPacket } from '#lib/application/judge-packet.ts';
import { kindOfFile } from '#lib/application/kind-of-file.ts';
import type { DecodePacketError } from '#lib/formats/packet/decode-packet-error.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import {
	decodeAllowedSigners,
	type KnownSigner
} from '#lib/formats/ssh-signature/allowed-signers.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { readText, unlockOf } from './packet-lock.ts';

export type { JudgedPacket };

/** Opens the bytes of a packet, locked or not. Throws a `CommandFailure` for everything that is not one. */
export async function openPacketFile(
	context: CommandContext,
	input: CommandInput,
	path: string,
	bytes: Uint8Array
): Promise<JudgedPacket> {
	const known = knownSigners(context, input);
	const isLocked = kindOfFile({ name: path, bytes }) === 'locked';
	const clear = isLocked ? await unlocked(context, input, path, bytes) : bytes;
	const judged = await judgePacket(context.packetCrypto, clear, known);
	if (!judged.ok) throw failureOf(context, path, judged.error);
	return judged.value;
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
	'system-file',
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
		throw new CommandFailure([context.words.packets.lines.lockedFile(path)]);
	}
	const clear = await context.packetCrypto.unlock(bytes, unlock);
	if (!clear.ok) throw failureOf(context, path, { at: 'unlock', error: clear.error });
	return clear.value;
}

/** The signers of `--allowed-signers`; a file without any is a slip that would refuse everybody. */
export function knownSigners(context: CommandContext, input: CommandInput): readonly KnownSigner[] {
	const path = optionalText(input, 'allowed-signers');
	if (path === undefined) return [];
	const known = decodeAllowedSigners(readText(context, path));
	if (known.length > 0) return known;
	throw new CommandFailure([context.words.packets.lines.noSigners(path)]);
}
