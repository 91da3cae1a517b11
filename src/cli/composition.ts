import { randomBytes } from 'node:crypto';
import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { forTerminal } from './for-terminal.ts';
import { nodeFiles } from './node-files.ts';
import type { CliSurroundings } from './run.ts';

/** The one place where the command line gets its adapters. */
export const composeCli = (program: URL): CliSurroundings => ({
	program,
	catalogue: catalogueOf(shippedGuidelines),
	sampleCity,
	clock: () => new Date().toISOString(),
	newIdentifier: () => randomBytes(9).toString('hex'),
	files: nodeFiles,
	packetCrypto,
	// What goes to a file or a program goes as it is.
	print: (line) => process.stdout.write(`${process.stdout.isTTY ? forTerminal(line) : line}\n`),
	tell: (line) => process.stderr.write(`${forTerminal(line)}\n`)
});
