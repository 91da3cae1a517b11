import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type {
	DecodePacketError,
	OpenPacketError
} from '#lib/formats/packet/decode-packet-error.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { SignatureVerdict } from '#lib/formats/ssh-signature/judge-signature.ts';
import type { PrivateKeyError } from '#lib/formats/ssh-signature/private-key-file.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { packets as en } from './messages/en/packets.ts';
import { packets as ja, type PacketMessages } from './messages/ja/packets.ts';

/** Everything that can be wrong with a packet, by where it shows. */
export type PacketFailure =
	| { readonly at: 'decode'; readonly error: DecodePacketError }
	| { readonly at: 'open'; readonly error: OpenPacketError }
	| { readonly at: 'lock'; readonly error: LockError }
	| { readonly at: 'unlock'; readonly error: UnlockError }
	| { readonly at: 'privateKey'; readonly error: PrivateKeyError };

/** The words about packets in a language. */
export const packetMessagesFor = (locale: Locale): PacketMessages => ({ ja, en })[locale];

/** What happened, what was kept and what to do: one line that names the file, or several. */
export function describePacketFailure(
	{ at, error }: PacketFailure,
	file: string,
	locale: Locale
): readonly string[] {
	if (error.kind === 'wrong-assessment') return describeDecodeError(error.error, file, locale);
	const texts: Readonly<Record<string, unknown>> = packetMessagesFor(locale)[at];
	const text = texts[error.kind] as (failure: typeof error) => string;
	return [`${file}: ${text(error)}`];
}

/** What a signature says, and what to do about it. */
export function describeVerdict(verdict: SignatureVerdict, locale: Locale): string {
	const text = packetMessagesFor(locale).verdict[verdict.kind] as (
		verdict: SignatureVerdict
	) => string;
	return text(verdict);
}
