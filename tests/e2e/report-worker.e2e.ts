import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goToScreen, openFile, portableUrl, withoutPickers } from './support/app-page.ts';
import { expectLocked, lockHeading, turnOn, unlock } from './support/lock-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

// Fonts are kept back and refused here: none may come out of what is kept for work without a network.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => withoutPickers(context));

/** Opens the small city at its report and waits until its characters are looked through. */
async function openReport(page: Page, url: string) {
	await page.goto(url);
	await openFile(page, smallCityFile());
	await goToScreen(page, '報告書');
	await expect(page.getByText('全ての文字を正しく印刷できます。')).toBeVisible();
}

const pdfButton = (page: Page) => page.getByRole('button', { name: 'PDFを作る' });
const makePdf = (page: Page) => downloadBy(page, () => pdfButton(page).click());
const expectNoWorker = (page: Page) => expect.poll(() => page.workers().length).toBe(0);

/** Keeps the fonts of the site back, so that a worker waits for them. */
async function holdFonts(page: Page) {
	let letCome = () => {};
	const mayCome = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/fonts/*.gz', async (route) => {
		await mayCome;
		await route.continue();
	});
	return letCome;
}

for (const [shape, url] of [
	['site', siteUrl],
	['portable html', portableUrl]
] as const)
	test(`the worker of the ${shape}, its page and the command line make the same PDF`, async ({
		page,
		browser
	}) => {
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		await openReport(page, url);
		await expectNoWorker(page);
		const before = workers.length;
		const { path } = await makePdf(page);
		expect(workers.length).toBeGreaterThan(before);
		expect(workers.filter((address) => !address.startsWith('blob:'))).toEqual([]);
		await expectNoWorker(page);

		const checked = execFileSync(process.execPath, [
			...['build/cli/machi-tenken.js', 'verify', path, '--json']
		]);
		expect(JSON.parse(checked.toString())).toMatchObject({ verdict: 'reproduced' });

		const without = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
		await without.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
		await withoutPickers(without);
		const old = await without.newPage();
		await openReport(old, url);
		const inPage = await makePdf(old);
		expect(readFileSync(inPage.path).equals(readFileSync(path))).toBe(true);
		await without.close();
	});

test('a worker that is stopped ends at once, and another one makes the report afterwards', async ({
	page
}) => {
	await openReport(page, siteUrl);
	// The first one keeps the handling mark, after which the characters are looked through again.
	await makePdf(page);
	await expectNoWorker(page);
	const letCome = await holdFonts(page);
	const [worker] = await Promise.all([page.waitForEvent('worker'), pdfButton(page).click()]);
	const ended = worker.waitForEvent('close');
	await page.getByRole('button', { name: '中止する' }).click();
	await expect(page.getByText('報告書の作成を中止しました。')).toBeVisible();
	await ended;
	await expectNoWorker(page);
	letCome();
	expect((await makePdf(page)).name).toMatch(/\.pdf$/);
});

test('where the policy of an administrator allows no worker, the page makes the report', async ({
	browser
}) => {
	const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
	await withoutPickers(context);
	const page = await context.newPage();
	await page.route(siteUrl, async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" };
		await route.fulfill({ response, headers });
	});
	const refused: string[] = [];
	await page.exposeFunction('noteRefusal', (directive: string) => void refused.push(directive));
	await page.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
			(globalThis as unknown as { noteRefusal: (one: string) => void }).noteRefusal(
				effectiveDirective
			);
		})
	);
	await openReport(page, siteUrl);
	expect((await makePdf(page)).name).toMatch(/\.pdf$/);
	expect(refused).toContain('worker-src');
	await context.close();
});

test('fonts that do not come, and a worker that vanishes, are told; the report can be made afterwards', async ({
	page,
	trespasses
}) => {
	await page.clock.install();
	await openReport(page, siteUrl);
	const failure = page.getByText('報告書を作れませんでした。');

	await page.route('**/fonts/*.gz', (route) => route.fulfill({ status: 404 }));
	await pdfButton(page).click();
	await expect(failure).toBeVisible();
	await expectNoWorker(page);
	await page.unroute('**/fonts/*.gz');
	await makePdf(page);
	await expect(failure).toBeHidden();

	const letCome = await holdFonts(page);
	const [worker] = await Promise.all([page.waitForEvent('worker'), pdfButton(page).click()]);
	await worker.evaluate(() => globalThis.close());
	const asked = page.waitForResponse('**/fonts/*.gz');
	letCome();
	await asked;
	await expect
		.poll(async () => {
			await page.clock.runFor(20_000);
			return failure.isVisible();
		})
		.toBe(true);
	await makePdf(page);
	await expect(failure).toBeHidden();
	// The developer's console hears of each; nothing else went wrong.
	expect(trespasses.errors.splice(0)).toEqual([
		expect.stringContaining('404'),
		expect.stringContaining('fallen silent')
	]);
});

test('locking the workspace ends the worker with the page, and nothing is downloaded', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await turnOn(page);
	await unlock(page);
	await expect(page.getByText('ロックは有効です。', { exact: false })).toBeVisible();
	await page.goto(siteUrl);
	await expectLocked(page);
	await unlock(page);
	await page.getByRole('link', { name: '加古川市の点検' }).click();
	await goToScreen(page, '報告書');
	await expect(page.getByText('全ての文字を正しく印刷できます。')).toBeVisible();

	const downloads: string[] = [];
	page.on('download', (download) => downloads.push(download.suggestedFilename()));
	const letCome = await holdFonts(page);
	const [worker] = await Promise.all([page.waitForEvent('worker'), pdfButton(page).click()]);
	const ended = worker.waitForEvent('close');
	await page.getByRole('navigation').getByRole('button', { name: 'ロックする' }).click();
	await expect(lockHeading(page)).toBeVisible();
	await ended;
	letCome();
	await expectNoWorker(page);
	expect(downloads).toEqual([]);
});
