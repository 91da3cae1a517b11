import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import type { SignatureVerdict } from '#lib/formats/ssh-signature/judge-signature.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { messagesFor } from './app-messages.ts';
import { say } from './say.ts';

/** What happened, what was kept and what to do: one line that names the file, or several. */
export function describePacketFailure(
	{ at, error }: PacketFailure,
	file: string,
	locale: Locale,
	mostPlaces?: number
): readonly string[] {
	if (error.kind === 'wrong-assessment') {
		const { nothingTaken } = messagesFor(locale).files;
		return [...describeDecodeError(error.error, file, locale, mostPlaces), nothingTaken];
	}
	const texts: Readonly<Record<string, unknown>> = messagesFor(locale).packets[at];
	const text = texts[error.kind] as (failure: typeof error) => string;
	return [`${file}: ${text(error)}`];
}

/** What a signature says, and what to do about it. */
export function describeVerdict(verdict: SignatureVerdict, locale: Locale): string {
	return say(messagesFor(locale).packets.verdict, verdict);
}
