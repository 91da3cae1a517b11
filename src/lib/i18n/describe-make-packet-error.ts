import type { MakePacketError } from '#lib/application/make-packet.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { PrivateKeyError } from '#lib/formats/ssh-signature/private-key-file.ts';
import { messagesFor } from './app-messages.ts';
import { describeNotPacked } from './describe-unfit-field.ts';
import { describeAppError } from './describe-app-error.ts';

/** Why no packet was made, and what to do. */
export function describeMakePacketError(error: MakePacketError, locale: Locale): string {
	if (error.kind === 'unfit-fields') return describeNotPacked(error, locale);
	if (error.kind === 'too-much-evidence') {
		const { evidence, exchange } = messagesFor(locale);
		return exchange.tooMuchEvidence(evidence.size(error.size), evidence.size(error.limit));
	}
	return describeKeyError(error, locale);
}

/** Why a key or a lock did not do. */
export function describeKeyError(
	error: LockError | UnlockError | PrivateKeyError | StorageError,
	locale: Locale
): string {
	const { lock, unlock, privateKey } = messagesFor(locale).packets;
	const texts: Readonly<Record<string, unknown>> = { ...privateKey, ...unlock, ...lock };
	const text = texts[error.kind] as ((failure: typeof error) => string) | undefined;
	return text === undefined ? describeAppError(error as StorageError, locale) : text(error);
}
