import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import type { CliMessages } from '#lib/i18n/cli-messages.ts';
import type { ChecklistCatalogue, Clock, NewIdentifier } from '#lib/application/ports.ts';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';

/** What a command may touch: files and streams come in, so that commands can be tested. */
export type CommandContext = {
	readonly locale: Locale;
	/** The words of the command line, and all others. */
	readonly messages: CliMessages;
	readonly words: Messages;
	readonly catalogue: ChecklistCatalogue;
	readonly sampleCity: () => Assessment;
	readonly clock: Clock;
	readonly newIdentifier: NewIdentifier;
	readonly files: CommandFiles;
	readonly packetCrypto: PacketCrypto;
	/** The file of this program, from which it starts threads; absent where it runs from its sources. */
	readonly program?: URL;
	/** Findings and results. */
	readonly print: (line: string) => void;
	/** Words about the run. */
	readonly tell: (line: string) => void;
};

/** File access; a failure is thrown as `CommandFailure` with words for the user. */
export type CommandFiles = {
	readonly read: (path: string) => Uint8Array;
	/** All or nothing: a temporary file beside the target, renamed at the end. */
	readonly write: (path: string, content: Uint8Array | string) => void;
	/** The YAML files of a folder (or a single file) by relative path. */
	readonly readChecklistFiles: (path: string) => Readonly<Record<string, string>>;
	/** A file of any size, of which parts are read when they are asked for. */
	readonly open: (path: string) => ReadsAtOnce;
	/** Every file of a folder and its folders by path below it, as `open` gives them; links are not followed. */
	readonly openFolder: (path: string) => ReadonlyMap<string, ReadsAtOnce>;
	/** What `write` does, with content that comes piece by piece; nothing is left where `make` rejects. */
	readonly writePieces: <Value>(
		path: string,
		make: (write: (piece: Uint8Array) => void) => Promise<Value>
	) => Promise<Value>;
	/**
	 * Makes a new folder with these files, all or nothing; one that is there already is left alone. Files are
	 * asked for one at a time, so there may be more of them than fit into memory.
	 */
	readonly writeFolder: (
		path: string,
		files: Iterable<readonly [name: string, bytes: Uint8Array | Iterable<Uint8Array>]>
	) => 'written' | 'exists';
	/** Whether two paths name one file, however they are written. */
	readonly isSame: (path: string, other: string) => boolean;
	readonly readFont: (name: string) => Uint8Array;
};

/** Exit codes: a contract with scripts (docs/command-line.md). */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, bug: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with lines for stderr; not a bug. */
export class CommandFailure extends Error {
	readonly lines: readonly string[];
	readonly exitCode: ExitCode;

	constructor(lines: readonly string[], exitCode: ExitCode = exitCodes.wrongUse) {
		super(lines.join('\n'));
		this.lines = lines;
		this.exitCode = exitCode;
	}
}
