import { afterAll, beforeAll, bench, describe } from 'vitest';
import { openFile } from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aLargeAssessment, aLargeChecklist } from './large-city.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** How long a screen is left alone before its figures are read, in milliseconds. */
const quiet = 4000;
const said: string[] = [];
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	opened = await openSite();
	await opened.session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await openFile(opened.page, cityFile('fifty', aLargeAssessment(), aLargeChecklist()));
	await opened.page.waitForTimeout(quiet);
}, 240_000);

afterAll(async () => {
	if (!built) return;
	await opened.stop();
	said.forEach((line) => console.log(line));
});

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
	const { metrics } = await opened.session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	return { busy: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

describe.runIf(built)('50 components with 1,000 controls in Chromium', () => {
	for (const screen of screens)
		bench(
			screen,
			async () => {
				const { page, session, url } = opened;
				await page.goto(`${url}assessment/${screen}?id=fifty`);
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
