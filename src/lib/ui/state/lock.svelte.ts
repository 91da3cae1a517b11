import type { StartPorts } from '#lib/application/app-ports.ts';
import type { LockKeeper, LockOffer, LockProblem } from '#lib/application/lock-ports.ts';
import type { Result } from '#lib/domain/primitives/result.ts';

/** How the lock stands. `leaving`: what is on screen is being saved and forgotten; `turning`: all is being sealed or opened. */
export type LockPhase = 'looking' | 'no-lock' | 'locked' | 'open' | 'leaving' | 'turning';

type Outcome = Promise<Result<undefined, LockProblem>>;

/** How long saving may hold up the lock, in ms: what is not saved by then is noted, sealed. */
const leavingTime = 5000;

/** The lock over what this browser keeps. Locking loads the page anew, so that nothing of it stays in memory. */
export class LockState {
	readonly #ports: Pick<StartPorts, 'lock' | 'tabs'>;
	#phase = $state.raw<LockPhase>('looking');
	#problem = $state.raw<LockProblem>();
	#let: () => void = () => undefined;
	#saveAll: () => Promise<void> = () => Promise.resolve();
	#losesSomething: () => Promise<boolean> = () => Promise.resolve(false);
	#asks = $state.raw(false);

	#looking: Promise<void> | undefined;
	readonly #opened: Promise<void>;
	/** Nothing of what is kept may be on screen. */
	readonly hides = $derived(!['looking', 'no-lock', 'open'].includes(this.#phase));

	constructor(ports: Pick<StartPorts, 'lock' | 'tabs'>) {
		this.#ports = ports;
		this.#opened = new Promise((resolve) => (this.#let = resolve));
	}

	get phase(): LockPhase {
		return this.#phase;
	}
	/** Why turning the lock came to nothing. */
	get problem(): LockProblem | undefined {
		return this.#problem;
	}
	get offer(): LockOffer {
		return this.#ports.lock.offer;
	}

	/** Looks how it stands, once. */
	look(): Promise<void> {
		return (this.#looking ??= this.#ports.lock.look().then((standing) => this.#turnTo(standing)));
	}
	/** Waits until what is kept may be read: there is no lock, or it is open. */
	async whenOpen(): Promise<void> {
		await this.look();
		await this.#opened;
	}
	/** Whether the lock itself is whole. */
	async examine(): Outcome {
		return (await this.#keeper()).examine();
	}
	/** Opens what is kept; a wrong passphrase changes nothing, however often it is given. */
	async unlock(passphrase: string): Outcome {
		const opened = await (await this.#keeper()).unlock(passphrase);
		if (opened.ok) this.#turnTo('open');
		return opened;
	}
	/** Somebody wanted to lock, and is to be asked first: something would go. */
	get asks(): boolean {
		return this.#asks;
	}
	/** Locks because somebody wants it, and asks first where something would go with it. */
	async lockByHand(): Promise<void> {
		this.#asks = await this.#losesSomething();
		if (!this.#asks) await this.lock();
	}
	cancel(): void {
		this.#asks = false;
	}
	/** Saves, tells the other tabs, and forgets everything. */
	async lock(told: 'tell' | 'told' = 'tell'): Promise<void> {
		if (this.#phase !== 'open') return;
		if (told === 'tell') this.#ports.tabs.post({ kind: 'lock' });
		this.#phase = 'leaving';
		await this.#settle();
		this.#ports.lock.restart();
	}
	/** Another tab was locked, or everything was taken away there. */
	async followOther(): Promise<void> {
		if (this.#phase === 'no-lock' || this.#phase === 'locked') this.#ports.lock.restart();
		else await this.lock('told');
	}

	turnOn(passphrase: string): Promise<void> {
		return this.#turn((keeper) => keeper.turnOn(passphrase));
	}
	turnOff(passphrase: string): Promise<void> {
		return this.#turn((keeper) => keeper.turnOff(passphrase));
	}
	async changePassphrase(from: string, to: string): Outcome {
		return (await this.#keeper()).changePassphrase(from, to);
	}
	/** Takes everything away, here and in the other tabs. */
	async wipe(): Outcome {
		const wiped = await (await this.#keeper()).wipe();
		if (!wiped.ok) return wiped;
		this.#ports.tabs.post({ kind: 'lock' });
		this.#ports.lock.restart();
		return wiped;
	}

	/** How everything on screen is saved before it is forgotten. */
	savesBy(saveAll: () => Promise<void>): void {
		this.#saveAll = saveAll;
	}

	/** How it is looked whether something would go with locking. */
	asksBy(losesSomething: () => Promise<boolean>): void {
		this.#losesSomething = losesSomething;
	}

	/** The screen is taken away first, then what it held is saved; the page begins anew whatever comes of it. */
	async #turn(act: (keeper: LockKeeper) => Outcome): Promise<void> {
		const before = this.#phase;
		this.#problem = undefined;
		const keeper = await this.#keeper();
		this.#phase = 'turning';
		await this.#settle();
		const turned = await act(keeper);
		if (turned.ok) this.#ports.lock.restart();
		else {
			this.#problem = turned.error;
			this.#phase = before;
		}
	}
	#keeper(): Promise<LockKeeper> {
		return this.#ports.lock.keeper();
	}
	#settle(): Promise<void> {
		const late = new Promise<void>((resolve) => setTimeout(resolve, leavingTime));
		return Promise.race([this.#saveAll(), late]);
	}
	#turnTo(standing: 'no-lock' | 'locked' | 'open'): void {
		this.#phase = standing;
		if (standing !== 'locked') this.#let();
	}
}
