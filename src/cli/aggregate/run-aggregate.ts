import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { ResultStage } from '#lib/domain/comparison/city-result.ts';
import type { PacketUnlock } from '#lib/formats/packet/packet-crypto.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { version } from '../../../package.json';
import { CommandFailure, type CommandContext, type ExitCode } from '../command-context.ts';
import { aggregate } from './aggregate.ts';
import type { AggregateRequest } from './aggregate-request.ts';
import { neededDuckDb } from './needed-duckdb.ts';
import type { Readers } from './read-files.ts';
import { readHere } from './read-here.ts';
import type { OpenDataChoices } from './open-data-choices.ts';
import { listedPlaces } from './listed-places.ts';
import { namedSome } from './named-some.ts';
import { placeFacts } from './place-facts.ts';
import type { PlaceFacts } from './places.ts';
import { tellProgress } from './progress.ts';
import { filesAhead, startReadingWorkers } from './reading-workers.ts';
import { realPlace } from './real-place.ts';
import { rowMemory } from './row-memory.ts';
import { tellCorrections } from './tell-corrections.ts';
import { tellEnd } from './tell-end.ts';
import { troubleOfRun } from './trouble-of-run.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { keptWork } from './work-folder.ts';

/** A file that an option names. */
export type NamedFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the line asks for. */
export type AggregateLine = Pick<
	AggregateRequest,
	'guideline' | 'edition' | 'samples' | 'aliases' | 'named'
> & {
	readonly folder: string;
	readonly out: string;
	readonly stage: ResultStage | null;
	readonly jobs: number | undefined;
	readonly json: boolean;
	/** Leaves stdout to the answer of a question. */
	readonly quiet: boolean;
	readonly signers: readonly KnownSigner[];
	readonly unlock?: PacketUnlock;
	readonly openData: OpenDataChoices;
	readonly files: Readonly<
		Record<'population' | 'classes' | 'asked' | 'allowedSigners', NamedFile | undefined>
	>;
};

/** Runs what the line asks for and tells how it ended. */
export async function runAggregate(
	context: CommandContext,
	line: AggregateLine
): Promise<ExitCode> {
	try {
		return await untilInterrupted(
			context,
			() => interruptedWord(context, line.out),
			() => runLine(context, line)
		);
	} catch (error) {
		throw troubleOfRun(context, line.out, error);
	}
}

function interruptedWord({ locale }: CommandContext, out: string): string {
	const words = aggregateMessagesFor(locale);
	const kept = keptWork(out);
	return kept === undefined ? words.interruptedEarly : words.interrupted(kept);
}

async function runLine(context: CommandContext, line: AggregateLine): Promise<ExitCode> {
	const words = aggregateMessagesFor(context.locale);
	checkFolders(line, words);
	const duckdb = await neededDuckDb(context);
	const facts = await factsOf(context, line);
	const readers = startReaders(context, line);
	try {
		const ended = await aggregate(line.folder, line.out, requestOf(context, line), {
			duckdb,
			catalogue: context.catalogue,
			readers,
			batch: filesAtOnce,
			facts,
			given: Object.values(line.files).flatMap((file) => (file ? [realPlace(file.path)] : [])),
			program: version,
			begin: (total, resumed) => begin(context, total, resumed),
			writing: () => context.tell(words.writing),
			openData: { ...line.openData, told: (made) => tellCorrections(context, made) }
		});
		return tellEnd(context, line, ended);
	} finally {
		await readers.end();
	}
}

/** What is known of places; of codes that there are none of it is said that they count nowhere. */
async function factsOf(context: CommandContext, line: AggregateLine): Promise<PlaceFacts> {
	const given = await placeFacts(line.files, context.locale);
	// Fictional cities have codes of their own.
	if (line.samples) return given;
	const words = aggregateMessagesFor(context.locale);
	const { facts, unlisted } = listedPlaces(given);
	for (const option of ['population', 'asked'] as const) {
		const codes = unlisted[option];
		if (codes.length === 0) continue;
		context.tell(words.unlisted(`--${option}`, codes.length, namedSome(codes, words)));
	}
	return facts;
}

function checkFolders(
	{ folder, out }: AggregateLine,
	words: ReturnType<typeof aggregateMessagesFor>
): void {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new CommandFailure([words.noFolder(folder)]);
	}
	const root = realpathSync(folder);
	const place = realPlace(out);
	if (place === root || root.startsWith(join(place, sep))) {
		throw new CommandFailure([words.outIsFolder]);
	}
}

const requestOf = (context: CommandContext, line: AggregateLine): AggregateRequest => ({
	guideline: line.guideline,
	edition: line.edition,
	samples: line.samples,
	stage: line.stage,
	aliases: line.aliases,
	named: line.named,
	lang: context.locale,
	population: hashOf(line.files.population),
	classes: hashOf(line.files.classes),
	asked: hashOf(line.files.asked),
	allowedSigners: hashOf(line.files.allowedSigners)
});

const hashOf = (file: NamedFile | undefined): string | null =>
	file === undefined ? null : createHash('sha256').update(file.bytes).digest('hex');

/** Some seconds of work. */
const filesAtOnce = 100;

/** Threads where there is a program to start them from; else this one. */
function startReaders(context: CommandContext, { jobs, signers, unlock }: AggregateLine): Readers {
	const setup = { signers, ...(unlock !== undefined && { unlock }) };
	if (context.program === undefined) {
		const { catalogue, packetCrypto } = context;
		const memory = rowMemory();
		const read = readHere({ catalogue, packetCrypto, ...setup }, memory);
		return { read, atOnce: 1, giveBack: memory.giveBack, end: () => Promise.resolve() };
	}
	const count = jobs ?? Math.min(availableParallelism(), mostByDefault);
	const workers = startReadingWorkers(new URL('reading-thread.js', context.program), count, setup);
	return { ...workers, atOnce: filesAhead * count };
}

/** Each thread takes some sixty megabytes. */
const mostByDefault = 2;

function begin(context: CommandContext, total: number, resumed: number) {
	const words = aggregateMessagesFor(context.locale);
	if (resumed > 0) context.tell(words.resumed(resumed));
	const renew = (text: string) => process.stderr.write(`\r\u001b[K${text}`);
	return tellProgress(
		total,
		{ tell: context.tell, ...(process.stderr.isTTY && { renew }) },
		(done, all) => words.reading(String(done), String(all))
	);
}
