import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isStale } from '../../scripts/build-stamp.mjs';
import { serveFolder } from '../../tests/e2e/support/serve-folder.ts';
import { launchChromium } from './launch-chromium.ts';

/** Milliseconds from the click to the download, and the longest time the page could not answer meanwhile. */
export type BrowserRun = { readonly total: number; readonly longestTask: number };

export type BrowserResult =
	| {
			readonly kind: 'measured';
			readonly site: 'current' | 'older-than-sources';
			/** The first PDF of a page loads the modules and fonts. */
			readonly runs: readonly BrowserRun[];
	  }
	| { readonly kind: 'left-out'; readonly reason: string };

const site = 'build/site';
const reports = 4;

/** Makes the sample city's PDF with the built site in Chromium, several times in one page. */
export async function measureInBrowser(): Promise<BrowserResult> {
	if (!existsSync(site)) return { kind: 'left-out', reason: `${site} is not built` };
	const age = isStale('site') ? 'older-than-sources' : 'current';
	try {
		const browser = await launchChromium();
		const server = await serveFolder(site);
		try {
			const page = await browser.newPage({ locale: 'ja-JP' });
			return { kind: 'measured', site: age, runs: await makeReports(page, server.url) };
		} finally {
			await browser.close();
			await server.stop();
		}
	} catch (error) {
		return { kind: 'left-out', reason: String(error).split('\n')[0] ?? '' };
	}
}

async function makeReports(page: Page, url: string): Promise<readonly BrowserRun[]> {
	await page.addInitScript(watchTasks);
	await page.goto(url);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await page
		.getByRole('navigation', { name: 'この点検の画面' })
		.getByRole('link', { name: '報告と受渡し', exact: true })
		.click();
	await page.getByRole('button', { name: 'PDFを作る' }).waitFor();
	const runs: BrowserRun[] = [];
	for (let report = 0; report < reports; report++) runs.push(await makeReport(page));
	return runs;
}

type Watched = { started: number; tasks: { start: number; duration: number }[] };

/** Runs in the page: notes every task longer than 50 ms. */
function watchTasks(): void {
	const watched: Watched = { started: 0, tasks: [] };
	Object.assign(globalThis, { watched });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			watched.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask' });
	document.addEventListener('click', () => (watched.started = performance.now()), true);
}

async function makeReport(page: Page): Promise<BrowserRun> {
	const button = page.getByRole('button', { name: 'PDFを作る' });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const ended = await page.evaluate(() => performance.now());
	await download.path();
	await page.waitForTimeout(500);
	const { started, tasks } = await page.evaluate(
		() => (globalThis as unknown as { watched: Watched }).watched
	);
	const during = tasks.filter(({ start, duration }) => start + duration > started);
	return {
		total: ended - started,
		longestTask: Math.max(0, ...during.map(({ duration }) => duration))
	};
}
