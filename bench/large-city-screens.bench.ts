import { existsSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { openFile, withoutPickers } from '../tests/e2e/support/app-page.ts';
import { serveFolder, type FolderServer } from '../tests/e2e/support/serve-folder.ts';
import { aLargeAssessment, aLargeChecklist } from './large-city.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';

const site = 'build/site';
const built = existsSync(site);
/** How long a screen is left alone before its figures are read, in milliseconds. */
const quiet = 4000;
const said: string[] = [];
let browser: Browser;
let server: FolderServer;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
	if (!built) return;
	server = await serveFolder(site);
	browser = await launchChromium();
	const context = await browser.newContext({ locale: 'ja-JP' });
	await withoutPickers(context);
	page = await context.newPage();
	session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(server.url);
	await openFile(page, Buffer.from(aFile()));
	await page.waitForTimeout(quiet);
}, 240_000);

afterAll(async () => {
	if (!built) return;
	await browser.close();
	await server.stop();
	said.forEach((line) => console.log(line));
});

function aFile(): string {
	const checklistCopy = aLargeChecklist();
	const { guideline, edition, revision } = checklistCopy;
	const checklist = { guideline, edition, revision, digest: digestChecklist(checklistCopy) };
	return encodeAssessment({
		assessment: { ...aLargeAssessment(), id: 'fifty', checklist },
		checklistCopy
	});
}

const screens = [
	'answers',
	'results',
	'actions',
	'responsibility',
	'evidence',
	'report',
	'history'
];

/** Time of the main thread counts, not that of the clock, and what stays in memory after a collection. */
async function figures() {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	return { busy: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

describe.runIf(built)('50 components with 1,000 controls in Chromium', () => {
	for (const screen of screens)
		bench(
			screen,
			async () => {
				await page.goto(`${server.url}assessment/${screen}?id=fifty`);
				await page.getByRole('heading', { level: 1 }).first().waitFor();
				await page.waitForTimeout(quiet);
				const { busy } = await figures();
				await session.send('HeapProfiler.collectGarbage');
				const { heap, nodes } = await figures();
				said.push(
					`${screen}: main thread ${busy.toFixed(0)} ms, heap ${heap.toFixed(0)} MB, ${String(nodes)} nodes`
				);
			},
			{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }
		);
});
