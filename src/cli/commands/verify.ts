import { kindOfFile } from '#lib/application/kind-of-file.ts';

import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { CommandFailure } from '../command-context.ts';
import { packetKindOf } from './open-packet-file.ts';
import { onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { verifyPacket } from './packet-verify.ts';
import { verifyAssessment } from './verify-assessment.ts';
import { verifyReport } from './verify-report.ts';

/** `verify <file>`: whether a file is as it was made. What it is shows in its content, not in its name. */
export const verifyCommand: Command = (context, input) => {
	const path = onlyOperand(context, input, '<report.pdf | packet.zip>');
	const source = context.files.open(path);
	// What is larger is not read whole, and can only be a packet.
	if (source.size > largestTextFile && packetKindOf(path, source) !== undefined)
		return verifyPacket(context, input, { path, source });
	const bytes = context.files.read(path);
	const kind = kindOfFile({ name: path, bytes });
	if (kind === 'report') return verifyReport(context, input, { path, bytes });
	if (kind === 'packet' || kind === 'locked') return verifyPacket(context, input, { path, source });
	if (input.values.since !== undefined) return verifyAssessment(context, input, path);
	throw new CommandFailure([context.words.verify.lines.unknownFile(path)]);
};
