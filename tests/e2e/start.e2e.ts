import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { startScripts } from '../support/start-scripts.ts';
import { portableUrl } from './support/app-page.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const title = 'スマートシティのセキュリティを、自分たちで点検する';

/** What a start may carry: bytes of script in gzip, and files. */
const budget = { kibibytes: 100, files: 15 };

test('the start page carries at most 100 KiB of script in at most 15 files', async ({ page }) => {
	const named = startScripts('build/site', 'index.html');
	expect(named.files.length).toBeGreaterThan(1);
	expect(named.files.length).toBeLessThanOrEqual(budget.files);
	expect(named.gzipped / 1024).toBeGreaterThan(10);
	expect(named.gzipped / 1024).toBeLessThanOrEqual(budget.kibibytes);

	// What the browser really asks for, before anybody has done anything.
	const asked = new Set<string>();
	page.on('request', (request) => {
		const path = new URL(request.url()).pathname.slice(1);
		if (path.startsWith('_app/') && !path.endsWith('.css')) asked.add(path);
	});
	await page.goto(siteUrl, { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: '見本を開く' })).toBeVisible();
	expect([...asked]).toEqual(expect.arrayContaining([...named.files]));
	expect([...asked].filter((path) => !path.endsWith('.js'))).toEqual([]);
	expect(asked.size).toBeLessThanOrEqual(budget.files);
	const sizes = [...asked].map((path) => gzipSync(readFileSync(join('build/site', path))).length);
	expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(budget.kibibytes);
});

const withoutScript = async (browser: Browser, url: string) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(url);
	return page;
};

for (const [shape, url] of [
	['site', siteUrl],
	['portable html', portableUrl]
] as const) {
	test(`the words of the start stand in the ${shape} before any script`, async ({ browser }) => {
		const page = await withoutScript(browser, url);
		await expect(page).toHaveTitle(`${title} | まち点検`);
		await expect(page.locator('h1')).toHaveText(title);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.getByText('見本を開く')).toBeVisible();
		await expect(page.getByText('使い方と設定')).toBeVisible();
		await page.context().close();
	});
}

test('every other page of the site says at once what it is of and that it is being loaded', async ({
	browser
}) => {
	for (const path of ['about', 'new', 'assessment/answers']) {
		const page = await withoutScript(browser, `${siteUrl}${path}`);
		await expect(page.getByRole('link', { name: 'まち点検' })).toBeVisible();
		await expect(page.getByText('読み込んでいます')).toBeVisible();
		await page.context().close();
	}
});

test('a screen named in the address of the portable html is not preceded by the start', async ({
	browser
}) => {
	const page = await browser.newPage();
	await page.addInitScript(() => {
		const shown = new Set<string>();
		Object.assign(globalThis, { shown });
		document.addEventListener('DOMContentLoaded', () =>
			shown.add(document.querySelector('#first-words main')?.textContent ?? '')
		);
	});
	await page.goto(`${portableUrl}#/about`);
	await expect(page.getByRole('heading', { level: 1, name: '使い方と設定' })).toBeVisible();
	const shown = await page.evaluate(() => [
		...(globalThis as unknown as { shown: Set<string> }).shown
	]);
	expect(shown).toEqual(['読み込んでいます…']);
	await expect(page.locator('#first-words')).toHaveCount(0);
	await page.close();
});

test('the page comes to life as it was written, and turns to the language of the last visit', async ({
	page
}) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.goto(siteUrl);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: '日本語' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	expect(said).toEqual([]);
});

test('a button that is pressed before the app has come to life does its deed when it has', async ({
	page
}) => {
	let letScriptsCome = () => {};
	const mayCome = new Promise<void>((resolve) => (letScriptsCome = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await mayCome;
		await route.continue();
	});
	await page.goto(siteUrl, { waitUntil: 'commit' });
	await page.getByRole('button', { name: '見本を開く' }).click();
	letScriptsCome();
	await expect(page.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
});
