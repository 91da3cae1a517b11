import { judgePacket, type JudgedPacket } from '#lib/application/judge-packet.ts';
import { kindOfFile } from '#lib/application/kind-of-file.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import type { DecodePacketError } from '#lib/formats/packet/decode-packet-error.ts';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import { sourceWithinAtOnce } from '#lib/formats/reading/inner-file.ts';
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

/** Opens a packet, locked or not; evidence stays in the file. Throws a `CommandFailure` for everything that is not one. */
export async function openPacketFile(
	context: CommandContext,
	input: CommandInput,
	path: string,
	source: ReadsAtOnce
): Promise<JudgedPacket & { readonly source: ReadsAtOnce }> {
	const known = knownSigners(context, input);
	const isLocked = packetKindOf(path, source) === 'locked';
	const clear = isLocked ? await unlocked(context, input, path, source) : source;
	const judged = await judgePacket(context.packetCrypto, clear, known);
	if (!judged.ok) throw failureOf(context, path, judged.error);
	return { ...judged.value, source: clear };
}

/** What a file is if it may be a packet: one that is too large for anything else by its beginning alone. */
export function packetKindOf(path: string, source: ReadsAtOnce): 'packet' | 'locked' | undefined {
	const bytes = source.read(0, source.size > largestTextFile ? tellingBytes : source.size);
	const kind = kindOfFile({ name: path, bytes });
	return kind === 'packet' || kind === 'locked' ? kind : undefined;
}

const tellingBytes = 64;

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
	source: ReadsAtOnce
): Promise<ReadsAtOnce> {
	const unlock = unlockOf(context, input);
	if (unlock === undefined) {
		throw new CommandFailure([context.words.packets.lines.lockedFile(path)]);
	}
	// What is locked is never written to a disk in clear, nor held: it is opened where it is read.
	const clear = await context.packetCrypto.openLocked(source, unlock);
	if (!clear.ok) throw failureOf(context, path, { at: 'unlock', error: clear.error });
	return sourceWithinAtOnce(source, clear.value);
}

/** The signers of `--allowed-signers`; a file without any is a slip that would refuse everybody. */
export function knownSigners(context: CommandContext, input: CommandInput): readonly KnownSigner[] {
	const path = optionalText(input, 'allowed-signers');
	if (path === undefined) return [];
	const known = decodeAllowedSigners(readText(context, path));
	if (known.length > 0) return known;
	throw new CommandFailure([context.words.packets.lines.noSigners(path)]);
}
