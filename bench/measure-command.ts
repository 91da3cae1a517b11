import { spawn } from 'node:child_process';
import { peakMemoryOf } from './process-memory.ts';

/** What a command took: seconds by the clock, and its most resident memory (NaN where the system does not tell it). */
export type CommandTook = { readonly seconds: number; readonly mebibytes: number };

/** How often the system is asked, in milliseconds. It keeps the most itself, so that only a last peak can be missed. */
const between = 20;

/** Runs a command to its end. Throws what it wrote to stderr where it fails. */
export async function measureCommand(
	command: string,
	line: readonly string[]
): Promise<CommandTook> {
	const began = performance.now();
	const child = spawn(command, line, { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	let mebibytes = Number.NaN;
	const asking = setInterval(() => {
		const peak = child.pid === undefined ? undefined : peakMemoryOf(child.pid);
		// Of a process that has just ended nothing is told any more.
		if (peak !== undefined && peak > 0) mebibytes = peak / 1024 ** 2;
	}, between);
	const code = await new Promise<number | null>((done, failed) => {
		child.on('error', failed);
		child.on('close', done);
	}).finally(() => clearInterval(asking));
	if (code !== 0) throw new Error(said);
	return { seconds: (performance.now() - began) / 1000, mebibytes };
}
