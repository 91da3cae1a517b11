import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { describeClassTableError, describeDecodeError } from './describe-file-error.ts';
import { describeKeyError } from './describe-make-packet-error.ts';
import { describePacketFailure } from './describe-packet.ts';
import { say } from './say.ts';

/** Why a file is not compared, and what to do, in one line. */
export function describeLeftOut({ source, why }: LeftOutFile, locale: Locale): string {
	if (why.kind === 'wrong-assessment') {
		const [text = '', place] = describeDecodeError(why.error, source, locale);
		const first = place === undefined ? '' : ` ${withoutName([place.trimStart()], source)}`;
		return withoutName([text], source) + first;
	}
	if (why.kind === 'wrong-packet') {
		return withoutName(describePacketFailure(why.error, source, locale), source);
	}
	if (why.kind === 'wrong-table') {
		return withoutName(describeClassTableError(why.error, source, locale), source);
	}
	if (why.kind === 'not-unlocked') return describeKeyError(why.error, locale);
	const texts = messagesFor(locale).leftOut;
	return why.kind === 'other-file' ? texts.otherFile(texts.found[why.found]) : say(texts.why, why);
}

/** The first line, without the name of the file that stands beside it. */
const withoutName = ([line = '']: readonly string[], source: string): string =>
	line.startsWith(`${source}: `) ? line.slice(source.length + 2) : line;
