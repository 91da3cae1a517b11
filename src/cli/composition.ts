import { randomBytes } from 'node:crypto';
import { shippedChecklists } from 'virtual:shipped-checklists';
import { nodeFiles } from './node-files.ts';
import type { CliSurroundings } from './run.ts';

/** The one place where the command line gets its adapters. */
export const composeCli = (): CliSurroundings => ({
	catalogue: { list: () => shippedChecklists },
	clock: () => new Date().toISOString(),
	newIdentifier: () => randomBytes(9).toString('hex'),
	files: nodeFiles,
	print: (line) => process.stdout.write(`${line}\n`),
	tell: (line) => process.stderr.write(`${line}\n`)
});
