import { bench, describe } from 'vitest';
import type { Browser, CDPSession, Page } from '@playwright/test';
import {
	goToScreen,
	openFile,
	portableUrl,
	withoutPickers
} from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';
import { built, site } from './site-in-chromium.ts';
import { serveFolder } from '../tests/e2e/support/serve-folder.ts';

type TraceEvent = {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds by the clock, and of the processor. */
	readonly dur?: number;
	readonly tdur?: number;
};

const asked = 'asked-for-a-pdf';
const reports = 3;
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** The tasks of the page's own thread while something is done. */
async function tasksOf(session: CDPSession, page: Page, work: () => Promise<void>) {
	const events: TraceEvent[] = [];
	const gather = ({ value }: { value: unknown[] }) => {
		for (const event of value) events.push(event as TraceEvent);
	};
	session.on('Tracing.dataCollected', gather);
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] }
	});
	await page.evaluate((mark) => void performance.mark(mark), asked);
	await work();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	session.off('Tracing.dataCollected', gather);
	const start = events.find(({ name }) => name === asked);
	return events.filter(
		({ name, pid, tid }) => name.endsWith('RunTask') && pid === start?.pid && tid === start.tid
	);
}

/** Time of the processor that the processes of pages have used, with their workers, in milliseconds. */
async function timeOf(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Makes PDFs of 4,720 items in a page of its own, and tells what the page's thread had to do meanwhile. */
async function makeReports(url: string): Promise<void> {
	const browser = await launchChromium();
	try {
		const context = await browser.newContext({ locale: 'ja-JP' });
		await withoutPickers(context);
		const page = await context.newPage();
		page.setDefaultTimeout(600_000);
		const session = await context.newCDPSession(page);
		const checklist = aPlannedChecklist(7);
		await page.goto(url);
		await openFile(page, cityFile('many', aPlannedAssessment(checklist), checklist));
		await goToScreen(page, '報告書');
		await page.getByText('全ての文字を正しく印刷できます。').waitFor();
		for (let report = 0; report < reports; report++) {
			let total = 0;
			const before = await timeOf(browser);
			const tasks = await tasksOf(session, page, async () => {
				const start = performance.now();
				const download = page.waitForEvent('download');
				await page.getByRole('button', { name: 'PDFを作る' }).click();
				await download;
				total = performance.now() - start;
			});
			const all = (await timeOf(browser)) - before;
			const longest = (by: 'dur' | 'tdur') =>
				(Math.max(...tasks.map((task) => task[by] ?? 0)) / 1000).toFixed(0);
			const busy = tasks.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000;
			console.log(
				`PDF ${String(report + 1)}: ${total.toFixed(0)} ms by the clock, ${all.toFixed(0)} ms of the processor; of the page's thread ${busy.toFixed(0)} ms, ` +
					`longest task ${longest('tdur')} ms of the processor, ${longest('dur')} ms by the clock`
			);
		}
	} finally {
		await browser.close();
	}
}

describe.runIf(built)('PDFs of 4,720 items made in Chromium', () => {
	bench(
		'in the site',
		async () => {
			const server = await serveFolder(site);
			try {
				await makeReports(server.url);
			} finally {
				await server.stop();
			}
		},
		once
	);
	bench('in the single file', () => makeReports(portableUrl), once);
});
