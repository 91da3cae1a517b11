import { afterAll, beforeAll, bench, describe } from 'vitest';
import { openFile } from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';
import { median } from './report-engines/median.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

const pause = 700;
const times = new Map<string, number[]>();
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	opened = await openSite({ viewport: { width: 1366, height: 625 } });
	const { url, page } = opened;
	// Forty services, each with its answers to 118 controls of a checklist of the city's own.
	const checklist = aPlannedChecklist(7);
	await openFile(page, cityFile('large', aPlannedAssessment(checklist), checklist));
	await page.goto(`${url}assessment/answers?id=large`);
	await page.getByRole('article').waitFor();
	await page.waitForTimeout(3 * pause);
}, 120_000);

afterAll(async () => {
	if (!built) return;
	await opened.stop();
	for (const [name, measured] of times) {
		console.log(
			`${name}: ${median(measured).toFixed(0)} ms (median of ${String(measured.length)})`
		);
	}
});

/** Presses a key and tells, in milliseconds, when what it changed was painted, as the browser reckons it (in steps of 8). */
async function pressed(key: string): Promise<number> {
	const painted = opened.page.evaluate(
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
	await opened.page.keyboard.press(key);
	return painted;
}

const keys = (name: string, slower: number, keyOf: (turn: number) => string) => {
	let turn = 0;
	bench(
		name,
		async () => {
			await opened.session.send('Emulation.setCPUThrottlingRate', { rate: slower });
			const time = await pressed(keyOf(turn++));
			times.set(name, [...(times.get(name) ?? []), time]);
			await opened.page.waitForTimeout(pause * slower);
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
