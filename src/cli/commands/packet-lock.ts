import type { PacketLock, PacketUnlock } from '#lib/formats/packet/packet-crypto.ts';
import { identitiesIn } from '#lib/formats/packet/identities-in.ts';

import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';

/** How a packet is to be locked: `--encrypt-to age1…[,age1…]` or `--passphrase-file`; undefined: not at all. */
export function lockOf(context: CommandContext, input: CommandInput): PacketLock | undefined {
	const recipients = optionalText(input, 'encrypt-to');
	const file = optionalText(input, 'passphrase-file');
	if (recipients !== undefined && file !== undefined) {
		throw new CommandFailure([context.words.packets.lines.oneLockOnly]);
	}
	if (recipients !== undefined) {
		return { kind: 'recipients', recipients: recipients.split(/[\s,]+/).filter(Boolean) };
	}
	return file === undefined ? undefined : passphraseIn(context, file);
}

/** What a locked packet is to be opened with: `--identity` or `--passphrase-file`. */
export function unlockOf(context: CommandContext, input: CommandInput): PacketUnlock | undefined {
	const identity = optionalText(input, 'identity');
	const file = optionalText(input, 'passphrase-file');
	if (identity !== undefined && file !== undefined) {
		throw new CommandFailure([context.words.packets.lines.oneKeyOnly]);
	}
	if (identity !== undefined) {
		return { kind: 'identities', identities: identitiesIn(context.files.read(identity)) };
	}
	return file === undefined ? undefined : passphraseIn(context, file);
}

/** The text of a small file the user names. */
export const readText = (context: CommandContext, path: string): string =>
	new TextDecoder('utf-8').decode(context.files.read(path));

/** The first line, as editors end it. */
const passphraseIn = (context: CommandContext, path: string) => ({
	kind: 'passphrase' as const,
	passphrase: readText(context, path).split(/\r?\n/)[0] ?? ''
});
