import { afterAll, beforeAll, bench, describe } from 'vitest';
import { openFile } from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** Answers of a day, and after how many of them the figures are read: `ANSWERS=400` makes it a short one. */
const [answers, each] = [Number(process.env.ANSWERS ?? 2000), 200];
/** Longest that the whole may take, in milliseconds: the machine may be busy. */
const patience = 3_600_000;
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	opened = await openSite({ viewport: { width: 1366, height: 625 } });
	const { url, page, session } = opened;
	page.setDefaultTimeout(600_000);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const checklist = aPlannedChecklist(7);
	await openFile(page, cityFile('day', aPlannedAssessment(checklist), checklist));
	await page.goto(`${url}assessment/answers?id=day`);
	await page.getByRole('article').waitFor();
}, patience);

afterAll(async () => {
	if (built) await opened.stop();
});

/** Time of the main thread so far, and what stays in memory after a collection. */
async function figures() {
	const { page, session } = opened;
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	const kept = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	return {
		busy: of('TaskDuration') * 1000,
		heap: of('JSHeapUsedSize') / 1e6,
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		kept: kept / 1e6
	};
}

/** An answer that differs from the one before, saved, and a step to the next item. */
async function answered(turn: number): Promise<void> {
	const { page } = opened;
	await page.keyboard.press(String((turn % 5) + 1));
	await page.keyboard.press('j');
	if (turn % 10 === 9) await page.getByText(/保存済み \d\d:\d\d/).waitFor();
}

describe.runIf(built)(`a day of ${String(answers)} answers among 4,720 in Chromium`, () => {
	bench(
		'answered one after the other, each saved',
		async () => {
			let before = await figures();
			for (let turn = 0; turn < answers; turn++) {
				await answered(turn);
				if (turn % each !== each - 1) continue;
				const { busy, heap, nodes, listeners, kept } = await figures();
				console.log(
					`${String(turn + 1)}: ${((busy - before.busy) / each).toFixed(1)} ms of the main thread an answer and step, ` +
						`heap ${heap.toFixed(1)} MB, ${String(nodes)} nodes, ${String(listeners)} listeners, kept ${kept.toFixed(1)} MB`
				);
				before = await figures();
			}
		},
		{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }
	);
});
