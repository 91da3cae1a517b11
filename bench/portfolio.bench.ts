import { existsSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { publications, type GivenFile } from '../tests/e2e/support/many-cities.ts';
import { serveFolder, type FolderServer } from '../tests/e2e/support/serve-folder.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';

const site = 'build/site';
const built = existsSync(site) && existsSync('build/cli');
const said: string[] = [];
let browser: Browser;
let server: FolderServer;
let files: readonly GivenFile[];

beforeAll(async () => {
	if (!built) return;
	server = await serveFolder(site);
	browser = await launchChromium();
	files = publications(2000);
}, 120_000);

afterAll(async () => {
	if (!built) return;
	await browser.close();
	await server.stop();
	said.forEach((line) => console.log(line));
});

type Watched = { longest: number; since: number };

/** Counts tasks of more than 50 ms from the moment the files are handed over; before it the browser copies them. */
const watch = (page: Page) =>
	page.addInitScript(() => {
		const watched: Watched = { longest: 0, since: Infinity };
		Object.assign(globalThis, { watched });
		document.addEventListener('change', () => (watched.since = performance.now()), true);
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) {
				if (startTime >= watched.since) watched.longest = Math.max(watched.longest, duration);
			}
		}).observe({ entryTypes: ['longtask'] });
	});

describe.runIf(built)('2,000 published files in Chromium', () => {
	for (const slower of [1, 4]) {
		bench(
			`read, CPU ÷ ${String(slower)}`,
			async () => {
				const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
				await watch(page);
				const session = await page.context().newCDPSession(page);
				await page.goto(`${server.url}compare`);
				await page.getByText('まだ1件も読んでいません。').waitFor();
				await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
				const began = performance.now();
				await page
					.locator('input[type=file]')
					.last()
					.setInputFiles([...files]);
				await page.getByText('2000件を表示（全2000件）').waitFor();
				const seconds = ((performance.now() - began) / 1000).toFixed(1);
				const { longest } = await page.evaluate(
					() => (globalThis as unknown as { watched: Watched }).watched
				);
				await session.send('HeapProfiler.collectGarbage');
				const { usedSize } = await session.send('Runtime.getHeapUsage');
				const heap = (usedSize / 1024 / 1024).toFixed(0);
				said.push(
					`CPU ÷ ${String(slower)}: ${seconds} s, longest task ${longest.toFixed(0)} ms (0: none over 50), heap ${heap} MB`
				);
				await page.context().close();
			},
			{ iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 }
		);
	}
});
