import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { CommandFailure, type CommandContext } from '../../src/cli/command-context.ts';
import type { Command } from '../../src/cli/commands/command.ts';
import { packCommand } from '../../src/cli/commands/pack.ts';
import { verifyPacket } from '../../src/cli/commands/packet-verify.ts';
import { unpackCommand } from '../../src/cli/commands/unpack.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { runProgram } from '../support/run-program.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { checklist, pin } = shippedChecklist();
/** What is in the file of evidence. */
export const proof = strToU8('第1回議事録');
/** Its digest. */
export const sha256 = sha256Hex(proof);
/** An assessment with one file of evidence. */
export const assessment = anAssessment({
	checklist: pin,
	evidence: [
		{
			id: 'e1',
			title: '議事録',
			file: { name: '議事録.txt', mediaType: 'text/plain', size: proof.length, sha256 }
		}
	]
});

let place = '';
/** The folder itself. */
export const folder = () => place;
/** A place in the folder. */
export const at = (name: string) => join(place, name);
/** Runs another program there. */
export const run = (program: string, ...args: string[]) =>
	runProgram(program, args, { cwd: place });

/** Runs a command on real files, as `run` does. */
async function runCommand(
	command: Command,
	name: string,
	values: Record<string, string | boolean> = {}
) {
	const [out, err]: [string[], string[]] = [[], []];
	const context: CommandContext = {
		locale: 'ja',
		messages: cliMessagesFor('ja'),
		words: messagesFor('ja'),
		catalogue: catalogueOf(shippedGuidelines),
		sampleCity,
		clock: () => '2026-11-22T00:00:00.000Z',
		newIdentifier: () => 'id',
		files: nodeFiles,
		packetCrypto,
		print: (line) => out.push(line),
		tell: (line) => err.push(line)
	};
	const isFile = [
		'output',
		'evidence',
		'sign-with',
		'passphrase-file',
		'identity',
		'allowed-signers'
	];
	const placed = Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key,
			isFile.includes(key) ? at(String(value)) : value
		])
	);
	try {
		const exitCode = await command(context, { operands: [at(name)], values: placed });
		return { exitCode, out: out.join('\n'), err: err.join('\n') };
	} catch (error) {
		if (!(error instanceof CommandFailure)) throw error;
		return { exitCode: error.exitCode, out: out.join('\n'), err: error.lines.join('\n') };
	}
}

/** Packs the assessment into `p.zip`. */
export const pack = (values: Record<string, string> = {}) =>
	runCommand(packCommand, 'f.json', { output: 'p.zip', ...values });
/** Unpacks a packet into `out`. */
export const unpack = (values: Record<string, string> = {}, name = 'p.zip') =>
	runCommand(unpackCommand, name, { output: 'out', ...values });
/** Verifies a packet. */
export const verify = (values: Record<string, string | boolean> = {}, name = 'p.zip') =>
	runCommand(
		(context, input) =>
			verifyPacket(context, input, { path: at(name), source: context.files.open(at(name)) }),
		name,
		values
	);

/** The packet in its folder with one file changed. */
export function tamper(path: string, bytes: Uint8Array): void {
	const files = unzipSync(readFileSync(at('p.zip')));
	const [name = ''] = Object.keys(files).filter((found) => found.endsWith(path));
	writeFileSync(at('p.zip'), zipSync({ ...files, [name]: bytes }));
}

/** Makes a key and the file that names its owner. */
export function aKey(name: string): void {
	run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', name);
	writeFileSync(at(`${name}.allowed`), `${name} ${readFileSync(at(`${name}.pub`), 'utf8')}`);
}

/** A folder of its own for every test, with an assessment and its evidence. */
export function usePacketFolder(): void {
	beforeEach(() => {
		place = temporaryFolder();
		writeFileSync(at('f.json'), encodeAssessment({ assessment, checklistCopy: checklist }));
		mkdirSync(at('evidence/2026'), { recursive: true });
		writeFileSync(at('evidence/2026/議事録（最終）.txt'), proof);
		writeFileSync(at('evidence/other.txt'), 'other');
	});
}
