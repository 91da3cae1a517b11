import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { smallCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

/** Every screen of an assessment. */
const screens = readdirSync('src/routes/assessment', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('+page.svelte'))
	.map((path) => `assessment/${path}`.replace(/\/\+page\.svelte$/, ''));

const navigation = (page: Page) => page.getByRole('navigation', { name: 'この点検の画面' });

async function openSample(page: Page, screen = 'assessment') {
	await page.goto(`${siteUrl}${screen}?id=sample`);
	await expect(page.getByText('これは見本です。')).toBeVisible();
}
const headerBox = (page: Page) =>
	page.evaluate(() => {
		const { top = NaN, height = NaN } =
			document.querySelector('header')?.getBoundingClientRect() ?? {};
		return { top, height };
	});

test('the header is low and stays in sight, and every screen marks its place', async ({ page }) => {
	expect(screens.length).toBeGreaterThan(12);
	await page.setViewportSize({ width: 1366, height: 625 });
	for (const screen of screens) {
		await openSample(page, screen);
		await expect(navigation(page).locator('[aria-current]').first(), screen).toBeVisible();
		expect((await headerBox(page)).height, screen).toBeLessThanOrEqual(100);
	}
	for (const [width, height, most] of [
		[1366, 625, 100],
		[390, 844, 120]
	] as const) {
		await page.setViewportSize({ width, height });
		await openSample(page, 'assessment/results');
		await page.evaluate(() => window.scrollTo(0, 1500));
		const { top, height: tall } = await headerBox(page);
		expect([top, tall <= most], String(width)).toEqual([0, true]);
	}
	// Magnified, it leaves the room to the rest.
	await page.setViewportSize({ width: 341, height: 156 });
	await page.evaluate(() => window.scrollTo(0, 1500));
	expect((await headerBox(page)).top).toBeLessThan(-100);
});

/** What is cut or leaves its card at each of some widths. */
async function layoutFaultsAt(page: Page, widths: readonly number[]): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 625 });
		for (const fault of await layoutFaults(page)) faults.push(`at ${String(width)}: ${fault}`);
	}
	return faults;
}

for (const language of ['日本語', 'English'])
	test(`in ${language} the navigation is whole in two low rows, and nothing on any screen is cut or leaves its card`, async ({
		page,
		context
	}) => {
		await withoutPickers(context);
		await page.setViewportSize({ width: 1366, height: 625 });
		await page.goto(siteUrl);
		await openFile(page, smallCityFile());
		await page.getByRole('button', { name: language }).click();
		const inLanguage = page.locator(`html[lang="${language === 'English' ? 'en' : 'ja'}"]`);
		const faults: string[] = [];
		for (const id of ['small-city', 'sample'])
			for (const screen of screens) {
				await page.setViewportSize({ width: 1366, height: 625 });
				await page.goto(`${siteUrl}${screen}?id=${id}`);
				await expect(inLanguage.locator('.places li')).toHaveCount(5);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect((await headerBox(page)).height, screen).toBeLessThanOrEqual(100);
				const found = await layoutFaultsAt(page, [1366, 1024, 320]);
				faults.push(...found.map((fault) => `${screen} of ${id} ${fault}`));
			}
		expect(faults).toEqual([]);
	});

test('a link to the screen one is on leads to its heading, and #gaps to the gaps', async ({
	page
}) => {
	await openSample(page, 'assessment/results');
	await goToScreen(page, '結果');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page
		.getByRole('navigation', { name: 'この画面の内容' })
		.getByRole('link', { name: /^不足/ })
		.click();
	const gaps = page.getByRole('heading', { name: /^不足（/ });
	await expect(gaps).toBeFocused();
	await expect(gaps).toBeInViewport();
	await page.goto(`${siteUrl}assessment/results?id=sample#gaps`);
	await expect(gaps).toBeInViewport();
});

test('the overview goes on after the answer given last, and says nothing of 0%', async ({
	page,
	context
}) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await expect(page.getByText('次の項目：GOV-01')).toHaveCount(0);
	await expect(page.locator('main')).not.toContainText(/(?<!\d)0\.0%/);
	await page.getByRole('link', { name: '前回の続きから答える' }).click();
	await expect(page).toHaveURL(/control=organisation(\+|%20)GOV-02/);
});

test.describe('by night', () => {
	test.use({ colorScheme: 'dark' });

	test('the screens are dark and pass the automatic checks', async ({ page }) => {
		await openSample(page);
		const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await ground()).toBe('rgb(0, 0, 0)');
		for (const name of ['概要', '回答', '結果', '改善計画', '報告書', '監査', '証跡']) {
			await goToScreen(page, name);
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			expect(await accessibilityFaults(page), name).toEqual([]);
		}
		await page.getByLabel('明るさ').selectOption('明るい');
		expect(await ground()).toBe('rgb(242, 242, 242)');
		await page.reload({ waitUntil: 'commit' });
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await ground()).toBe('rgb(242, 242, 242)');
	});
});
