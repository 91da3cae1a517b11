import { afterAll, beforeAll, bench, describe } from 'vitest';
import { openFile } from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aLargeAssessment, aLargeChecklist } from './large-city.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** Ten times 50,000 answers in one browser. */
const cities = Array.from({ length: 10 }, (_, i) => `city-${String(i)}`);
const said: string[] = [];
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	opened = await openSite();
	await opened.session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const [city, checklist] = [aLargeAssessment(), aLargeChecklist()];
	for (const id of cities) {
		await opened.page.goto(opened.url);
		await openFile(opened.page, cityFile(id, { ...city, title: id }, checklist));
		await saved();
	}
}, 600_000);

afterAll(async () => {
	if (!built) return;
	await opened.stop();
	said.forEach((line) => console.log(line));
});

const saved = () => opened.page.getByText(/保存済み \d\d:\d\d/).waitFor();

async function busy(): Promise<number> {
	const { metrics } = await opened.session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function usage(): Promise<number> {
	const { origin } = new URL(opened.url);
	return (await opened.session.send('Storage.getUsageAndQuota', { origin })).usage / 1e6;
}

/** Does something from the moment a page is quiet, and notes what it took. */
async function measured(name: string, act: () => Promise<void>) {
	await opened.page.waitForTimeout(2000);
	const [began, before] = [Date.now(), await busy()];
	await act();
	const [clock, main] = [Date.now() - began, (await busy()) - before];
	said.push(
		`${name}: ${String(clock)} ms by the clock, main thread ${main.toFixed(0)} ms, ${(await usage()).toFixed(0)} MB kept`
	);
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.runIf(built)('500,000 answers in one browser', () => {
	bench(
		'one assessment is removed',
		async () => {
			const { page, url } = opened;
			await page.goto(url);
			const row = page.getByRole('listitem').filter({ hasText: 'city-9' });
			await row.getByRole('button', { name: '削除' }).click();
			await measured('one removed', async () => {
				await page.getByRole('dialog').getByRole('button', { name: '削除' }).click();
				await row.waitFor({ state: 'detached' });
			});
		},
		once
	);
	bench(
		'everything is removed',
		async () => {
			const { page, url } = opened;
			await page.goto(`${url}about`);
			await page.getByLabel(/確認のため/).fill('消去');
			await measured('all removed', async () => {
				await page.getByRole('button', { name: '全て消す' }).click();
				await page.getByText('全ての点検を消しました。').waitFor();
			});
		},
		once
	);
});
