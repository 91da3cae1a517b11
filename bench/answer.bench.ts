import { existsSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { openFile, withoutPickers } from '../tests/e2e/support/app-page.ts';
import { serveFolder, type FolderServer } from '../tests/e2e/support/serve-folder.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';
import { median } from './report-engines/median.ts';

const site = 'build/site';
const built = existsSync(site);
const pause = 700;
const times = new Map<string, number[]>();
let browser: Browser;
let server: FolderServer;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
	if (!built) return;
	server = await serveFolder(site);
	browser = await launchChromium();
	const context = await browser.newContext({
		viewport: { width: 1366, height: 625 },
		locale: 'ja-JP'
	});
	await withoutPickers(context);
	page = await context.newPage();
	session = await context.newCDPSession(page);
	await page.goto(server.url);
	await openFile(page, Buffer.from(aLargeFile()));
	await page.goto(`${page.url().replace(/\/assessment.*$/, '')}/assessment/answers?id=large`);
	await page.getByRole('article').waitFor();
	await page.waitForTimeout(3 * pause);
}, 120_000);

afterAll(async () => {
	if (!built) return;
	await browser.close();
	await server.stop();
	for (const [name, measured] of times) {
		console.log(
			`${name}: ${median(measured).toFixed(0)} ms (median of ${String(measured.length)})`
		);
	}
});

/** Forty services, each with its answers to 118 controls of a checklist of the city's own. */
function aLargeFile(): string {
	const checklistCopy = aPlannedChecklist(7);
	const { guideline, edition, revision } = checklistCopy;
	const checklist = { guideline, edition, revision, digest: digestChecklist(checklistCopy) };
	const assessment = { ...aPlannedAssessment(checklistCopy), id: 'large', checklist };
	return encodeAssessment({ assessment, checklistCopy });
}

/** Presses a key and tells, in milliseconds, when what it changed was painted, as the browser reckons it (in steps of 8). */
async function pressed(key: string): Promise<number> {
	const painted = page.evaluate(
		() =>
			new Promise<number>((done) => {
				new PerformanceObserver((list, observer) => {
					const entry = list.getEntries().find(({ name }) => name === 'keydown');
					if (entry === undefined) return;
					observer.disconnect();
					done(entry.duration);
				}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
				setTimeout(() => {
					done(16);
				}, 3000);
			})
	);
	await page.keyboard.press(key);
	return painted;
}

const keys = (name: string, slower: number, keyOf: (turn: number) => string) => {
	let turn = 0;
	bench(
		name,
		async () => {
			await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
			const time = await pressed(keyOf(turn++));
			times.set(name, [...(times.get(name) ?? []), time]);
			await page.waitForTimeout(pause * slower);
		},
		{ iterations: 20, time: 0, warmupIterations: 0, warmupTime: 0 }
	);
};

describe.runIf(built)('4,720 items in Chromium: from the key to the paint', () => {
	for (const slower of [1, 4]) {
		const name = `CPU ÷ ${String(slower)}`;
		keys(`an answer, ${name}`, slower, (turn) => String((turn % 5) + 1));
		keys(`the next item, ${name}`, slower, () => 'j');
	}
});
