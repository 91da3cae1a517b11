import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import config from '../../../playwright.config.ts';
import { below, type Random } from '#lib/domain/primitives/seeded-random.ts';
import { goToScreen, openFile, withoutPickers } from '../support/app-page.ts';
import { signalBrowserOf } from '../support/signal-browser.ts';
import { smallCityFile } from '../support/small-city.ts';
import { siteUrl } from '../support/watched-test.ts';

/** One trial: a browser of its own, and what the app has acknowledged in it. */
export type Trial = {
	/** How many trials of this fault came before: what is tried in turn goes by it. */
	readonly turn: number;
	readonly random: Random;
	readonly profile: string;
	context: BrowserContext;
	page: Page;
	/** The screen on which notes are typed. */
	address: string;
	/** The last note that was called saved, and the last one that was typed. */
	acknowledged: number;
	typed: number;
	/** How often the app called something saved. */
	acknowledgements: number;
	/** Something acknowledged was gone, and the app told so and how it comes back. */
	told: boolean;
	/** What is to be put in order at the end, the last first. */
	readonly afterwards: (() => unknown)[];
};

/** Something that breaks. `whyNot` says why it cannot be made to break here. */
export type Fault = {
	readonly name: string;
	readonly whyNot?: () => string | undefined;
	readonly run: (trial: Trial) => Promise<void>;
};

/** A trial whose browser is not started yet. */
export function beginTrial(turn: number, random: Random): Trial {
	const profile = temporaryFolder('fault');
	const nothing = { acknowledged: 0, typed: 0, acknowledgements: 0, address: '', told: false };
	const trial: Omit<Trial, 'context' | 'page'> = {
		turn,
		random,
		profile,
		...nothing,
		afterwards: []
	};
	// Its browser comes with `openCity`, which every trial begins with.
	return trial as Trial;
}

/** Ends the browser of a trial and takes away what it left. */
export async function endTrial(trial: Trial): Promise<void> {
	if ('context' in trial) await within(5000, trial.context.close());
	signalBrowserOf(trial.profile, 'SIGKILL');
	for (const act of trial.afterwards.toReversed()) await act();
	rmSync(trial.profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A new folder beside those of other programs. */
export const temporaryFolder = (name: string): string =>
	mkdtempSync(join(tmpdir(), `machi-tenken-${name}-`));

/** How a city is opened where it is not done as in most trials. */
type Opening = {
	readonly site: string;
	readonly file: Buffer;
	readonly prepare: (context: BrowserContext) => Promise<unknown>;
	readonly open: (page: Page, file: Buffer) => Promise<void>;
};

/** Starts the browser and opens a city there, at the notes of its answers. */
export async function openCity(
	trial: Trial,
	{
		site = siteUrl,
		file = smallCityFile(),
		prepare = withoutPickers,
		open = openFile
	}: Partial<Opening> = {}
): Promise<void> {
	await start(trial, trial.profile);
	await prepare(trial.context);
	await trial.page.goto(site);
	await open(trial.page, file);
	await goToScreen(trial.page, '回答');
	await expect(note(trial.page)).toBeVisible();
	trial.address = trial.page.url();
}

async function start(trial: Trial, profile: string): Promise<void> {
	trial.context = await chromium.launchPersistentContext(profile, {
		...config.use?.launchOptions,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo'
	});
	trial.page = await trial.context.newPage();
}

/** Ends the browser and starts it again, on its profile or a copy of that. */
export async function startAgain(trial: Trial, profile = trial.profile): Promise<void> {
	await within(5000, trial.context.close());
	signalBrowserOf(trial.profile, 'SIGKILL');
	for (const name of readdirSync(profile))
		if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
	await start(trial, profile);
}

/** Waits for something that may fail or never end. */
export async function within(time: number, action: Promise<unknown>): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const over = new Promise((resolve) => (timer = setTimeout(resolve, time)));
	await Promise.race([action.catch(() => undefined), over]);
	clearTimeout(timer);
}

/** The field for the note of the control on screen. */
export const note = (page: Page) => page.getByLabel('メモ', { exact: true });

/** What is typed, by its number. */
export const noteOf = (number: number): string => `覚え書き ${String(number)}`;

/** How often the app has acknowledged a save of the city, by what it notes outside the database. */
const savesNoted = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const noted = localStorage.getItem('machi-tenken/save-ledger') ?? '[]';
		const entries = JSON.parse(noted) as { id: string; saveCount: number }[];
		return entries.find(({ id }) => id === 'small-city')?.saveCount ?? 0;
	});

/** Types one note more, and waits until it is called saved; what comes after the fault is no longer counted. */
export async function typeAcknowledged(trial: Trial, isOver = () => false): Promise<void> {
	const { page } = trial;
	const before = await savesNoted(page);
	await typeNote(trial);
	await expect.poll(() => savesNoted(page), { intervals: [5] }).toBeGreaterThan(before);
	// What the tabs note of saves is shared: another one may have gone on meanwhile.
	if (isOver()) return;
	trial.acknowledged = trial.typed;
	trial.acknowledgements += 1;
}

/** Types one note more, whatever comes of it. */
export async function typeNote(trial: Trial): Promise<void> {
	trial.typed += 1;
	await note(trial.page).fill(noteOf(trial.typed));
	await note(trial.page).blur();
}

/**
 * Types notes without a pause; after a few of them were acknowledged, and at any instant between two, `breakIt`
 * strikes.
 */
export async function typeUntil(trial: Trial, breakIt: () => Promise<unknown>): Promise<void> {
	const enough = trial.acknowledgements + 1 + below(trial.random, 8);
	let isOver = false;
	const type = async () => {
		while (!isOver) await typeAcknowledged(trial, () => isOver);
	};
	const typing = type();
	typing.catch(() => undefined);
	const counting = async () => {
		while (trial.acknowledgements < enough) await pause(5);
	};
	await Promise.race([counting(), typing]);
	await pause(trial.random() * 200);
	await breakIt();
	isOver = true;
	await within(2000, typing);
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What was acknowledged is there on a later visit, or something newer that was under way. */
export async function expectNothingLost(trial: Trial): Promise<void> {
	await trial.page.goto(trial.address);
	await expect(note(trial.page)).toBeVisible();
	await expectNoteKept(trial);
}

/** The note on screen is the last one that was acknowledged, or one that was typed after it. */
export async function expectNoteKept(trial: Trial): Promise<void> {
	const found = Number(/\d+$/.exec(await note(trial.page).inputValue())?.[0] ?? 0);
	expect(found, 'an acknowledged note is gone').toBeGreaterThanOrEqual(trial.acknowledged);
	expect(found, 'a note that nobody typed').toBeLessThanOrEqual(trial.typed);
}
