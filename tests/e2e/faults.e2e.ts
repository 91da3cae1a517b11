import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { oneOf, seededRandom, type Random } from '#lib/domain/primitives/seeded-random.ts';
import { goToScreen, openFile } from './support/app-page.ts';
import { signalBrowserOf } from './support/signal-browser.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, siteUrl } from './support/watched-test.ts';

// An officer types notes without a pause, and at some instant something breaks. Whatever the app had called
// saved must be there afterwards. `npm run test:faults` makes many trials and counts them.

const trials = Number(process.env['FAULT_TRIALS'] ?? 7);
const seed = Number(process.env['FAULT_SEED'] ?? 1);
const results = 'test-results/faults.jsonl';

/** One trial: a browser of its own, and what the app has acknowledged in it. */
type Trial = {
	readonly profile: string;
	readonly random: Random;
	context: BrowserContext;
	page: Page;
	/** The last note that was called saved, and the last one that was typed. */
	acknowledged: number;
	typed: number;
	acknowledgements: number;
};

const launch = (profile: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profile, {
		...config.use?.launchOptions,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo'
	});

const noteOf = (number: number) => `覚え書き ${String(number)}`;
const note = (page: Page) => page.getByLabel('メモ', { exact: true });

/** How often the app has acknowledged a save of the city, by what it notes outside the database. */
const savesNoted = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const noted = localStorage.getItem('machi-tenken/save-ledger') ?? '[]';
		return (JSON.parse(noted) as { saveCount: number }[])[0]?.saveCount ?? 0;
	});

async function openCity(page: Page): Promise<void> {
	await page.addInitScript(() => {
		for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
			Reflect.deleteProperty(window, name);
	});
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '回答');
	await expect(note(page)).toBeVisible();
}

/** Types notes one after the other until it is stopped or the browser breaks under it. */
async function typeNotes(trial: Trial, isOver: () => boolean): Promise<void> {
	const { page } = trial;
	while (!isOver()) {
		const before = await savesNoted(page);
		trial.typed += 1;
		await note(page).fill(noteOf(trial.typed));
		await note(page).blur();
		await expect.poll(() => savesNoted(page), { intervals: [5] }).toBeGreaterThan(before);
		trial.acknowledged = trial.typed;
		trial.acknowledgements += 1;
	}
}

/** Types while `breakIt` waits for its instant and strikes. */
async function typeUntil(trial: Trial, breakIt: () => Promise<unknown>): Promise<void> {
	let isOver = false;
	const typing = typeNotes(trial, () => isOver).catch(() => undefined);
	await new Promise((resolve) => setTimeout(resolve, 300 + trial.random() * 1500));
	await breakIt();
	isOver = true;
	await Promise.race([typing, new Promise((resolve) => setTimeout(resolve, 2000))]);
}

/** The number of the note that a later visit finds. */
async function noteFound(page: Page, address: string): Promise<number> {
	await page.goto(address);
	await expect(note(page)).toBeVisible();
	return Number(/\d+$/.exec(await note(page).inputValue())?.[0] ?? 0);
}

/** Every text of the answers and histories in the database. */
const textsKept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const asked = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no reason'));
			});
		const database = await asked(indexedDB.open('machi-tenken'));
		const stores = ['answerPages', 'historyPages'];
		const transaction = database.transaction(stores);
		const pages = await Promise.all(
			stores.map((name) => asked(transaction.objectStore(name).getAll()))
		);
		database.close();
		return JSON.stringify(pages);
	});

async function openAgain(trial: Trial, profile = trial.profile): Promise<void> {
	await trial.context.close().catch(() => undefined);
	for (const name of readdirSync(profile))
		if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
	trial.context = await launch(profile);
	trial.page = await trial.context.newPage();
}

/** What was acknowledged is there, or something newer that was under way. */
function expectNothingLost(trial: Trial, found: number): void {
	expect(found, 'an acknowledged note is gone').toBeGreaterThanOrEqual(trial.acknowledged);
	expect(found, 'a note that nobody typed').toBeLessThanOrEqual(trial.typed);
}

type Fault = (trial: Trial, address: string) => Promise<void>;

const faults: Readonly<Record<string, Fault>> = {
	'tab crashes': async (trial, address) => {
		await typeUntil(trial, async () => {
			const session = await trial.context.newCDPSession(trial.page);
			await Promise.race([
				session.send('Page.crash').catch(() => undefined),
				trial.page.waitForEvent('crash')
			]);
		});
		trial.page = await trial.context.newPage();
		expectNothingLost(trial, await noteFound(trial.page, address));
	},
	'browser is killed': async (trial, address) => {
		await typeUntil(trial, async () => {
			signalBrowserOf(trial.profile, 'SIGKILL');
			return Promise.resolve();
		});
		await openAgain(trial);
		expectNothingLost(trial, await noteFound(trial.page, address));
	},
	'profile as it lies at one instant': async (trial, address) => {
		const copy = mkdtempSync(join(tmpdir(), 'machi-tenken-copy-'));
		await typeUntil(trial, () => {
			// All its processes stand still meanwhile, so that the copy is of one instant.
			signalBrowserOf(trial.profile, 'SIGSTOP');
			const { acknowledged } = trial;
			cpSync(trial.profile, copy, { recursive: true, verbatimSymlinks: true });
			signalBrowserOf(trial.profile, 'SIGKILL');
			trial.acknowledged = acknowledged;
			return Promise.resolve();
		});
		await openAgain(trial, copy);
		expectNothingLost(trial, await noteFound(trial.page, address));
		await trial.context.close();
		rmSync(copy, { recursive: true, force: true });
	},
	'no room is left': async (trial, address) => {
		const { page, context } = trial;
		const session = await context.newCDPSession(page);
		const origin = new URL(siteUrl).origin;
		await typeUntil(trial, () =>
			session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
		);
		const [saved, refused] = [page.getByText(/保存済み \d\d:\d\d/), page.getByRole('alert')];
		await note(page).fill(noteOf(trial.typed));
		await note(page).blur();
		await expect(saved.or(refused).first()).toBeVisible();
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		if (await refused.isVisible())
			await refused.getByRole('button', { name: 'もう一度保存する' }).click();
		await expect(saved).toBeVisible();
		expect(await noteFound(page, address)).toBe(trial.typed);
	},
	'database is taken away': async (trial, address) => {
		const { page, context } = trial;
		const session = await context.newCDPSession(page);
		await typeUntil(trial, () =>
			session.send('Storage.clearDataForOrigin', {
				origin: new URL(siteUrl).origin,
				storageTypes: 'indexeddb'
			})
		);
		// Nothing is called saved any longer, and what was typed goes out as a file.
		const alert = page.getByRole('alert').filter({ hasText: '保存できていません' });
		await note(page).fill(noteOf(++trial.typed));
		await note(page).blur();
		await expect(alert.first()).toBeVisible();
		const saved = await downloadBy(page, () =>
			alert.getByRole('button', { name: '今すぐファイルに書き出す' }).click()
		);
		expect(readFileSync(saved.path, 'utf8')).toContain(noteOf(trial.typed));
		// Never a welcome: what is missing is named.
		await page.goto(address);
		await expect(page.getByRole('alert')).toContainText('この点検はこの端末にありません');
		await page.goto(siteUrl);
		await expect(page.getByRole('alert').filter({ hasText: '加古川市の点検' })).toBeVisible();
	},
	'two tabs type': async (trial, address) => {
		const other = await trial.context.newPage();
		await other.goto(address);
		await expect(note(other)).toBeVisible();
		await typeUntil(trial, async () => {
			await note(other).fill('別の画面から');
			await note(other).blur();
		});
		// Each tab's last word is kept: in the assessment, in its history, or in a copy beside it. What the
		// tabs note of saves is shared, so it says nothing of one tab: the words themselves are looked for.
		const keptOnRequest = async () => {
			for (const page of [trial.page, other]) {
				const keep = page.getByRole('button', { name: 'こちらの内容を別の点検として残す' });
				if (await keep.isVisible()) await keep.click();
			}
			return textsKept(other);
		};
		await expect.poll(keptOnRequest).toContain('別の画面から');
		await expect.poll(keptOnRequest).toContain(noteOf(trial.typed));
	},
	'clock is set back a year': async (trial, address) => {
		await trial.page.clock.setSystemTime(new Date('2025-11-29T09:00:00+09:00'));
		await typeUntil(trial, () => Promise.resolve());
		await openAgain(trial);
		expectNothingLost(trial, await noteFound(trial.page, address));
	}
};

// No second try: a loss that happens once is a loss.
test.describe.configure({ mode: 'parallel', retries: 0 });

for (let number = 0; number < trials; number++) {
	const names = Object.keys(faults);
	const name = names[number % names.length] ?? oneOf(seededRandom(seed), names);
	test(`nothing acknowledged is lost: ${name} (trial ${String(number + 1)})`, async () => {
		const profile = mkdtempSync(join(tmpdir(), 'machi-tenken-fault-'));
		const context = await launch(profile);
		const page = await context.newPage();
		const random = seededRandom(seed * 1000 + number);
		const counts = { acknowledged: 0, typed: 0, acknowledgements: 0 };
		const trial: Trial = { profile, random, context, page, ...counts };
		let outcome = 'lost';
		try {
			await openCity(page);
			await faults[name]?.(trial, page.url());
			outcome = 'kept';
		} finally {
			mkdirSync('test-results', { recursive: true });
			const { acknowledgements } = trial;
			appendFileSync(results, `${JSON.stringify({ name, number, acknowledgements, outcome })}\n`);
			await trial.context.close().catch(() => undefined);
			signalBrowserOf(profile, 'SIGKILL');
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	});
}
