import { payloadPaths } from '#lib/formats/packet/bag-files.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { openPacketFile } from './open-packet-file.ts';
import { piecesOfFile } from './pieces-of-file.ts';
import { distrustText } from './packet-trust.ts';
import { linesOf } from './packet-verify.ts';

/**
 * `unpack p.zip -o folder` writes the whole bag, `-o f.json` the assessment alone; a packet that is not
 * whole, wrongly signed, or not by one of `--allowed-signers` where they are given, leaves nothing behind.
 */
export const unpackCommand: Command = async (context, input) => {
	allowOnly(context, input, ['output', 'identity', 'passphrase-file', 'allowed-signers']);
	const path = onlyOperand(context, input, '<packet.zip>');
	const output = neededText(context, input, 'output');
	const judged = await openPacketFile(context, input, path, context.files.open(path));
	const distrust = distrustText(context, input, judged);
	if (distrust !== undefined) {
		const verdict = describeVerdict(judged.verdict, context.locale);
		throw new CommandFailure([verdict, distrust], exitCodes.findings);
	}
	write(context, output, judged);
	for (const line of linesOf(context, judged)) context.tell(line);
	context.tell(context.words.packets.lines.unpacked(output));
	return exitCodes.fine;
};

type Opened = Awaited<ReturnType<typeof openPacketFile>>;

function write(context: CommandContext, output: string, { packet, source }: Opened): void {
	const { lines } = context.words.packets;
	if (!output.toLowerCase().endsWith('.json')) {
		const files = [...packet.bag].map(
			([path, file]) => [path, piecesOfFile(source, file)] as const
		);
		const outcome = context.files.writeFolder(output, files);
		if (outcome === 'exists') throw new CommandFailure([lines.folderExists(output)]);
		return;
	}
	const assessment = packet.files.get(payloadPaths.assessment);
	if (!(assessment instanceof Uint8Array)) throw new CommandFailure([lines.notPublicationAsFile]);
	context.files.write(output, assessment);
}
