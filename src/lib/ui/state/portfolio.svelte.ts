import type { AppPorts } from '#lib/application/app-ports.ts';
import type {
	LeftOutFile,
	PortfolioFile,
	PortfolioReading
} from '#lib/application/read-portfolio-file.ts';
import { isReadAgain } from '#lib/application/left-out.ts';
import { readPortfolio, type PortfolioFiles } from '#lib/application/read-portfolio.ts';
import type { ResultReading } from '#lib/application/read-city-result.ts';
import { unlockOf, type UnlockWith } from '#lib/application/unlock-packet.ts';
import type { PortfolioCity } from '#lib/domain/comparison/portfolio-city.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { CampaignState } from './campaign.svelte.ts';
import type { ClassTablesState } from './class-tables.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import type { MunicipalitiesState } from './municipalities.svelte.ts';
import { KnownFiles } from './known-files.ts';
import { PortfolioView } from './portfolio-view.svelte.ts';
import { LeftOut } from './left-out.svelte.ts';
import { Turns } from './turns.ts';
import { unlessAborted } from './unless-aborted.ts';

/** How reading stands. `found` grows while a folder is gone through. */
export type PortfolioPhase =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly read: number; readonly found: number }
	/** Given up: what was read before stays. */
	| { readonly kind: 'cancelled'; readonly read: number; readonly found: number };

/** The states that files which are compared can concern. */
export type PortfolioSurroundings = {
	readonly keys: KeysState;
	readonly municipalities: MunicipalitiesState;
	readonly campaign: CampaignState;
	readonly classTables: ClassTablesState;
};

/** Many cities side by side, in memory for the visit: nothing of it is kept. */
export class PortfolioState {
	readonly #ports: AppPorts;
	readonly #around: PortfolioSurroundings;
	#phase = $state.raw<PortfolioPhase>({ kind: 'idle' });
	#cities = $state.raw<readonly PortfolioCity[]>([]);
	#locked = $state.raw<readonly PortfolioFile[]>([]);
	readonly #known = new KnownFiles();
	readonly #turns = new Turns();
	#missed = $state.raw<'nothing-found' | 'nothing-new'>();
	/** Files read and found since reading began, over everything that was added meanwhile. */
	#count = { read: 0, found: 0 };

	/** What is shown of it, and how. */
	readonly view: PortfolioView;
	/** Files that could not be read as a result. */
	readonly unread = new LeftOut();

	constructor(ports: AppPorts, around: PortfolioSurroundings) {
		this.#ports = ports;
		this.#around = around;
		this.view = new PortfolioView(ports, {
			cities: () => this.#cities,
			codes: () => around.municipalities.codes
		});
	}

	get phase(): PortfolioPhase {
		return this.#phase;
	}
	/** What was handed over last brought nothing: no file at all, or none that was not read before. */
	get missed(): 'nothing-found' | 'nothing-new' | undefined {
		return this.#missed;
	}
	/** Every result that was read, whether it is compared or not. */
	get cities(): readonly PortfolioCity[] {
		return this.#cities;
	}
	/** Files that wait for a passphrase or a key. */
	get locked(): readonly PortfolioFile[] {
		return this.#locked;
	}
	/** Every file that is not compared, by name. */
	get leftOut(): readonly LeftOutFile[] {
		const notCompared = this.view.left.map(({ head, why }) => ({ source: head.source, why }));
		return [...this.unread.files, ...notCompared].sort((a, b) => (a.source < b.source ? -1 : 1));
	}
	get isEmpty(): boolean {
		return this.#cities.length + this.unread.count + this.#locked.length === 0;
	}

	/** Reads files and adds them to what is there; where others are being read, after those. */
	async take(files: PortfolioFiles): Promise<void> {
		await this.#inTurn(async (signal) => {
			await this.#around.municipalities.bring();
			const came = { all: 0, unknown: 0 };
			this.#missed = undefined;
			const rest = await this.#read(this.#unknown(files, came), { signal });
			rest.forEach((file) => this.#known.forget(file));
			if (came.unknown === 0 && !signal.aborted)
				this.#missed = came.all === 0 ? 'nothing-found' : 'nothing-new';
		});
	}
	/** Opens the locked files with a passphrase or a key; those it does not fit stay locked. */
	async unlock(given: UnlockWith): Promise<Result<undefined, UnlockError>> {
		const unlock = await unlockOf(this.#ports, given);
		if (!unlock.ok) return unlock;
		await this.#inTurn(async (signal) => {
			const files = this.#locked;
			this.#locked = [];
			const rest = await this.#read(files, { signal, unlock: unlock.value });
			this.#locked = [...this.#locked, ...rest];
		});
		return ok(undefined);
	}
	/** Counts the locked files among those left out. */
	leaveLocked(): void {
		for (const file of this.#locked) this.#leaveOut(file, { kind: 'locked' });
		this.unread.settle();
		this.#locked = [];
	}
	/** Gives up reading; what was read stays. */
	cancel(): void {
		this.#turns.giveUp();
		if (this.#phase.kind === 'reading') this.#phase = { kind: 'cancelled', ...this.#count };
	}
	/** Takes everything away. */
	async clear(): Promise<void> {
		this.cancel();
		// What was being read hands over what it has, and then there is something to take away.
		await this.#turns.take(() => {
			this.#phase = { kind: 'idle' };
			this.#missed = undefined;
			this.#cities = [];
			this.#locked = [];
			this.#known.clear();
			this.unread.clear();
			this.#around.classTables.clear();
			this.view.clear();
			return Promise.resolve();
		});
	}

	#inTurn(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		if (this.#turns.areOver) this.#count = { read: 0, found: 0 };
		this.#phase = { kind: 'reading', ...this.#count };
		return this.#turns.take(work).finally(() => {
			if (this.#turns.areOver && this.#phase.kind === 'reading') this.#phase = { kind: 'idle' };
		});
	}
	/** Reads files, and tells those that were found and not read since it was given up. */
	async #read(
		files: PortfolioFiles,
		open: { readonly signal: AbortSignal; readonly unlock?: PacketUnlock }
	): Promise<readonly PortfolioFile[]> {
		const { signal, ...unlocking } = open;
		const count = this.#count;
		await this.#around.keys.refresh();
		const read: PortfolioCity[] = [];
		const locked: PortfolioFile[] = [];
		const found: PortfolioFile[] = [];
		let done = 0;
		const pace = this.#ports.paceFor({
			signal,
			onProgress: () => {
				if (!signal.aborted) this.#phase = { kind: 'reading', ...count };
			}
		});
		const reader = {
			find: (file: PortfolioFile) => {
				found.push(file);
				this.unread.forget(file.path);
				count.found += 1;
			},
			/** In the order in which they were found. */
			take: (file: PortfolioFile, one: PortfolioReading) => {
				done += 1;
				count.read += 1;
				if (one.kind === 'city') read.push(one.city);
				else if (isStillLocked(one)) locked.push(file);
				else this.#takeOther(file, one);
			}
		};
		try {
			const reading = this.#reading(unlocking, { pace });
			await unlessAborted(readPortfolio(reading, files, reader), signal);
		} finally {
			this.#cities = [...this.#cities, ...read];
			this.#locked = [...this.#locked, ...locked];
			this.unread.settle();
			this.view.takeIn();
		}
		return found.slice(done);
	}
	#reading(
		open: { readonly unlock?: PacketUnlock },
		rest: Pick<ResultReading, 'pace'>
	): ResultReading {
		const { catalogue, packetCrypto } = this.#ports;
		return { catalogue, packetCrypto, signers: this.#around.keys.known, ...open, ...rest };
	}
	/** What is neither a city nor locked: a campaign, a table of classes, or nothing for here. */
	#takeOther(file: PortfolioFile, one: Exclude<PortfolioReading, { kind: 'city' }>): void {
		if (one.kind === 'left') this.#leaveOut(file, one.why);
		else if (one.kind === 'campaign') {
			this.#around.campaign.open(one.campaign);
			// Closed and chosen again, it is opened again.
			this.#known.forget(file);
		} else {
			const why = this.#around.classTables.take(one.read);
			if (why !== undefined) this.#leaveOut(file, why);
		}
	}
	#leaveOut(file: PortfolioFile, why: LeftOutFile['why']): void {
		this.unread.add({ source: file.path, why });
		if (isReadAgain(why.kind)) this.#known.forget(file);
	}
	async *#unknown(
		files: PortfolioFiles,
		came: { all: number; unknown: number }
	): AsyncIterable<PortfolioFile> {
		for await (const file of files) {
			came.all += 1;
			const taken = this.#known.take(file);
			if (taken === undefined) continue;
			came.unknown += 1;
			yield taken;
		}
	}
}

const isStillLocked = (one: PortfolioReading): boolean =>
	one.kind === 'left' && (one.why.kind === 'locked' || one.why.kind === 'not-unlocked');
