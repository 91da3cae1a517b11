import { createKeySmith } from '#lib/exchange/key-smith.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { createMemoryKeyRing } from '#lib/storage/key-ring.ts';
import { browserPace } from '#lib/composition/browser-pace.ts';
import { hashFile } from '#lib/exchange/hash-file.ts';
import { createMemoryEvidenceFiles } from '#lib/storage/evidence-files.ts';
import { createMemoryOwnChecklists } from '#lib/storage/own-checklists.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import type {
	LeftWork,
	LockProblem,
	LockStanding,
	WorkspaceLock
} from '#lib/application/lock-ports.ts';
import type {
	AppPorts,
	Keeping,
	SmallStore,
	StartPorts,
	TabMessage,
	TypedText,
	UseWatch
} from '#lib/application/app-ports.ts';
import type {
	FileError,
	MasterFile,
	OutgoingFile,
	PickedFile
} from '#lib/application/file-ports.ts';
import type {
	AssessmentRepository,
	Interruption,
	InterruptionListener,
	SafetyCopies,
	StorageError
} from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { createMemoryLeftWork } from '#lib/storage/left-work.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';
import {
	createAppStates,
	startAppStates,
	type AppStates
} from '#lib/ui/state/app-states.svelte.ts';
import {
	createStartStates,
	startStartStates,
	type FrameParts,
	type StartStates
} from '#lib/ui/state/start-states.svelte.ts';
import { aFile, smallChecklist, smallDigest } from '../../application/assessment-builders.ts';

/** A master file in memory, which can be made to fail. */
export class FakeMasterFile implements MasterFile {
	name = 'master.json';
	texts: string[] = [];
	error: FileError | undefined;
	allowed = true;
	isAllowed = () => Promise.resolve(this.allowed);
	allow = (): Promise<Result<undefined, FileError>> => {
		this.allowed = true;
		return Promise.resolve(ok(undefined));
	};
	write: MasterFile['write'] = (text, ifChanged) => {
		if (this.error !== undefined && ifChanged === 'refuse')
			return Promise.resolve(fail(this.error));
		this.texts.push(text);
		return Promise.resolve(ok(undefined));
	};
}

/** A lock that answers as it is told. */
export class FakeLock implements WorkspaceLock {
	offer = 'offered' as const;
	standing: LockStanding = 'no-lock';
	outcome: Result<undefined, LockProblem> = ok(undefined);
	restarts = 0;
	look = () => Promise.resolve(this.standing);
	restart = () => {
		this.restarts += 1;
	};
	keeper = () => {
		const act = () => Promise.resolve(this.outcome);
		return Promise.resolve({
			examine: act,
			unlock: act,
			turnOn: act,
			turnOff: act,
			changePassphrase: act,
			wipe: act
		});
	};
}

const noRoom = () =>
	Promise.resolve(fail({ kind: 'not-saved' as const, cause: 'QuotaExceededError' }));

/** A browser for the states: everything in memory, everything watched. */
export class FakeBrowser {
	readonly downloads: OutgoingFile[] = [];
	readonly master = new FakeMasterFile();
	readonly posted: TabMessage[] = [];
	/** The small store takes nothing any longer. */
	isSmallStoreFull = false;
	/** Or these alone. */
	onlyRoomFor: readonly string[] | undefined;
	readonly smallStore = ((notes = createMemorySmallStore()): SmallStore => ({
		read: notes.read,
		write: (key, text) =>
			!this.isSmallStoreFull && (this.onlyRoomFor?.includes(key) ?? true) && notes.write(key, text)
	}))();
	readonly kept: AssessmentRepository = createMemoryRepository();
	readonly safetyCopies = ((copies = createMemorySafetyCopies()): SafetyCopies => ({
		...copies,
		put: (...given) => (this.isDatabaseFull ? noRoom() : copies.put(...given))
	}))();
	/** The database does not take what is left at locking, nor safety copies. */
	isDatabaseFull = false;
	readonly leftWork = ((work = createMemoryLeftWork()): LeftWork => ({
		take: work.take,
		put: (...given) => (this.isDatabaseFull ? noRoom() : work.put(...given)),
		rehearse: (left) => (this.isDatabaseFull ? noRoom() : work.rehearse(left))
	}))();
	readonly lock = new FakeLock();
	use: UseWatch = { onUse: () => undefined, onWake: () => undefined };
	fieldsLeft = 0;
	/** What stands in forms that are not sent off. */
	typed: readonly TypedText[] = [];
	warning = 'never';
	/** Asked when the page is left while something is being saved. */
	asksFirst: (() => boolean) | undefined;
	remembersMaster = false;
	languages: readonly string[] = ['ja-JP'];
	persisted = 0;
	/** What the next saves answer instead of saving. */
	saveError: StorageError | undefined;
	/** Saves wait for this. */
	gate: Promise<unknown> = Promise.resolve();
	saves = 0;
	leave: () => void = () => undefined;
	readonly #hearers = new Set<(message: TabMessage) => void>();
	readonly #interrupted = new Set<InterruptionListener>();
	states: AppStates;
	readonly ports: AppPorts & StartPorts;
	beginning: StartStates;
	#minutes = 0;
	#ids = 0;

	constructor(keeping: Keeping = 'browser', kept?: AssessmentRepository) {
		if (kept !== undefined) this.kept = kept;
		this.ports = this.#createPorts(keeping);
		[this.beginning, this.states] = this.#states();
	}

	/** The page is loaded anew: nothing of what was in memory is left. */
	beginAnew(): void {
		[this.beginning, this.states] = this.#states();
	}
	#states(): readonly [StartStates, AppStates] {
		const beginning = createStartStates(this.ports, (shared) =>
			Promise.resolve({
				states: createAppStates(this.ports, shared),
				importPorts: this.ports,
				parts: {} as FrameParts
			})
		);
		return [beginning, createAppStates(this.ports, beginning)];
	}

	/** Starts listening; resolves when the list has been read. */
	async start(): Promise<() => void> {
		const stops = [
			startStartStates(this.ports, this.beginning),
			startAppStates(this.ports, this.states)
		];
		await this.states.workspace.refresh();
		return () => stops.forEach((stop) => stop());
	}

	/** Another tab tells something. */
	hear(message: TabMessage): void {
		for (const listener of this.#hearers) listener(message);
	}
	/** The database is taken away. */
	async interrupt(interruption: Interruption): Promise<void> {
		await Promise.all([...this.#interrupted].map((listener) => listener(interruption)));
	}

	#createPorts(keeping: Keeping): AppPorts & StartPorts {
		const repository: AssessmentRepository = {
			...this.kept,
			save: async (...order) => {
				this.saves += 1;
				await this.gate;
				return this.saveError === undefined ? this.kept.save(...order) : fail(this.saveError);
			},
			onInterruption: (listener) => {
				this.#interrupted.add(listener);
				return () => this.#interrupted.delete(listener);
			}
		};
		return {
			keeping,
			clock: () => new Date(Date.UTC(2026, 10, 22, 0, this.#minutes++)).toISOString(),
			newIdentifier: () => `new-${String(++this.#ids)}`,
			ownChecklists: createMemoryOwnChecklists(),
			catalogue: catalogueOf({
				checklists: [{ digest: smallDigest, checklist: smallChecklist }],
				crosswalks: [],
				lenses: []
			}),
			repository,
			shelf: repository,
			languages: () => this.languages,
			forgetMasterFile: () => Promise.resolve(),
			safetyCopies: this.safetyCopies,
			leftWork: this.leftWork,
			evidenceFiles: createMemoryEvidenceFiles(),
			hashFile,
			paceFor: browserPace,
			packetCrypto,
			keyRing: createMemoryKeyRing(),
			keySmith: createKeySmith('for-good'),
			lock: this.lock,
			smallStore: this.smallStore,
			files: {
				pick: () => Promise.resolve(fail({ kind: 'cancelled' })),
				download: (file) => void this.downloads.push(file)
			},
			masterFiles: {
				supported: true,
				find: () => Promise.resolve(this.remembersMaster ? this.master : undefined),
				choose: () => Promise.resolve(ok(this.master)),
				adopt: (_, { handle }) => Promise.resolve(handle === undefined ? undefined : this.master),
				forget: () => Promise.resolve()
			},
			tabs: {
				post: (message) => void this.posted.push(message),
				subscribe: (listener) => {
					this.#hearers.add(listener);
					return () => this.#hearers.delete(listener);
				}
			},
			storageHealth: {
				persist: () => Promise.resolve(++this.persisted > 0),
				estimate: () => Promise.resolve({ usage: 1, quota: 1_000_000 })
			},
			lifecycle: {
				onLeaving: (listener) => {
					this.leave = listener;
					return () => undefined;
				},
				warnBeforeLeaving: (when) => {
					this.asksFirst = typeof when === 'object' ? when.askFirst : undefined;
					this.warning = typeof when === 'object' ? 'never' : when;
				},
				watchUse: (watch) => {
					this.use = watch;
					return () => undefined;
				},
				leaveField: () => this.fieldsLeft++,
				watchTyping: () => ({ texts: () => this.typed, stop: () => undefined }),
				afterPaint: () => new Promise((resolve) => setTimeout(resolve))
			},
			renderPdf: () => Promise.resolve(new Uint8Array(0)),
			loadPortablePage: () => Promise.resolve(undefined),
			loadWorkedExamples: () => Promise.resolve([]),
			loadRecurringWork: () => Promise.resolve([]),
			loadMunicipalities: () => Promise.resolve({ asOf: '2024-01-01', municipalities: [] }),
			loadSample: () =>
				Promise.resolve(new TextEncoder().encode(encodeAssessment(aFile({ id: 'sample' }))))
		};
	}
}

/** What the user states to start. */
export const aStart = {
	title: '点検',
	municipality: { code: '282103', name: '加古川市' },
	fiscalYear: 2026,
	asOf: '2026-11-22',
	checklist: { digest: smallDigest, checklist: smallChecklist }
};

/** A file as a picker hands it over. */
export function picked(text: string, handle?: unknown): PickedFile {
	const bytes = new TextEncoder().encode(text);
	return {
		name: 'f.json',
		size: bytes.byteLength,
		arrayBuffer: () => Promise.resolve(bytes.buffer),
		...(handle !== undefined && { handle })
	};
}

/** An answer to a control of the organisation. */
export const answerOf = (control: string, status: 'met' | 'partly' | 'not-met' = 'met') => [
	{ component: 'organisation', control, answer: { status } }
];

/** Holds the next saves back until what is returned is called. */
export function hold(browser: FakeBrowser): () => void {
	let release: () => void = () => undefined;
	browser.gate = new Promise<void>((resolve) => (release = resolve));
	return release;
}
