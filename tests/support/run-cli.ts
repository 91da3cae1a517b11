import { concatBytes } from '@noble/hashes/utils.js';
import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { readFileSync } from 'node:fs';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import type { CommandFiles } from '../../src/cli/command-context.ts';
import { FileAccessError, nodeFiles } from '../../src/cli/node-files.ts';
import { run } from '../../src/cli/run.ts';

/** What a command line did: its exit code, what it printed and the files it left. */
export type CliResult = {
	readonly exitCode: number;
	readonly out: string;
	readonly err: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Runs a command line against files in memory, at a fixed instant; some paths refuse to be written. */
export async function runCli(
	args: readonly string[],
	given: Readonly<Record<string, Uint8Array | string>> = {},
	at = '2026-11-22T00:00:00.000Z',
	refused: readonly string[] = []
): Promise<CliResult> {
	const files = new Map(Object.entries(given).map(([path, content]) => [path, bytesOf(content)]));
	const [out, err]: [string[], string[]] = [[], []];
	let ids = 0;
	const exitCode = await run(args, {
		catalogue: catalogueOf(shippedGuidelines),
		sampleCity,
		clock: () => at,
		newIdentifier: () => `id-${String(++ids)}`,
		files: memoryFiles(files, refused),
		packetCrypto,
		print: (line) => out.push(line),
		tell: (line) => err.push(line)
	});
	return { exitCode, out: out.join('\n'), err: err.join('\n'), files };
}

function memoryFiles(files: Map<string, Uint8Array>, refused: readonly string[]): CommandFiles {
	return {
		read(path) {
			const bytes = files.get(path);
			if (bytes === undefined) throw new FileAccessError(path, 'missing');
			return bytes;
		},
		write(path, content) {
			if (refused.includes(path)) throw new FileAccessError(path, 'no-space');
			files.set(path, bytesOf(content));
		},
		readChecklistFiles: (folder) =>
			Object.fromEntries(
				[...files]
					.filter(([path]) => path.startsWith(`${folder}/`))
					.map(([path, bytes]) => [path.slice(folder.length + 1), textOf(bytes)])
			),
		open(path) {
			return sourceOf(this.read(path));
		},
		openFolder: (folder) =>
			new Map(
				[...files]
					.filter(([path]) => path.startsWith(`${folder}/`))
					.map(([path, bytes]) => [path.slice(folder.length + 1), sourceOf(bytes)])
			),
		async writePieces(path, make) {
			const pieces: Uint8Array[] = [];
			const made = await make((piece) => pieces.push(piece));
			this.write(path, concatBytes(...pieces));
			return made;
		},
		writeFolder(folder, given) {
			if ([...files.keys()].some((path) => path === folder || path.startsWith(`${folder}/`))) {
				return 'exists';
			}
			for (const [path, bytes] of given) {
				const whole = bytes instanceof Uint8Array ? bytes : concatBytes(...bytes);
				files.set(`${folder}/${path}`, whole);
			}
			return 'written';
		},
		isSame: nodeFiles.isSame,
		readFont: (name) => new Uint8Array(readFileSync(`static/fonts/${name}`))
	};
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The text of a file in a result. */
export const textOf = (bytes: Uint8Array | undefined): string =>
	bytes === undefined ? '' : new TextDecoder().decode(bytes);
