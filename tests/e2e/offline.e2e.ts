import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePdf, visitEveryScreen, withoutPickers } from './support/app-page.ts';
import { serveFolder, type FolderServer } from './support/serve-folder.ts';
import { expect, test } from './support/watched-test.ts';

let folder: string;
let server: FolderServer;

test.beforeEach(async ({ context }) => {
	await withoutPickers(context);
	folder = mkdtempSync(join(tmpdir(), 'machi-tenken-site-'));
	cpSync('build/site', folder, { recursive: true });
	server = await serveFolder(folder);
});

test.afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** Opens the site and waits until its service worker answers for it. */
async function visitFirst(page: Page, address = server.url) {
	await page.goto(address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Puts a changed version of the site on the server, recognisable by its description. */
function publishNewVersion() {
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	change('service-worker.js', version, `${version}-new`);
	change('new.html', 'スマートシティのセキュリティ自己点検ツール。', '新しい版。');
}

function change(name: string, from: string, to: string) {
	const path = join(folder, name);
	const text = readFileSync(path, 'utf8');
	expect(text, `${name} has what is to be changed`).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

const descriptionOf = (page: Page) =>
	page.locator('meta[name="description"]').getAttribute('content');

/** Where the new version stands: `installed` is behind the current one, until it is let through. */
const waitingVersion = (page: Page) =>
	page.evaluate(
		async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none'
	);

/** What the browser does by itself at a navigation or once a day. */
const lookForUpdate = (page: Page) =>
	page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());

test('after one visit the site needs no server: every screen, their reloads and the PDF work', async ({
	page,
	context
}) => {
	await visitFirst(page);
	await server.stop();
	await context.setOffline(true);
	const failed: string[] = [];
	// A reload breaks off what it finds under way; anything else went to the network in vain.
	page.on('requestfailed', (request) =>
		failed.push(`${request.failure()?.errorText ?? ''} ${request.url()}`)
	);

	await page.reload();
	await page.getByRole('button', { name: '見本を開く' }).click();
	await visitEveryScreen(page, async (heading) => {
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
		await expect(page.getByText('これは見本です')).toBeVisible();
	});
	const pdf = await makePdf(page);
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	await page.goto(new URL('about', server.url).href);
	await expect(page.getByRole('heading', { level: 1, name: '使い方と設定' })).toBeVisible();
	expect(failed.filter((failure) => !failure.startsWith('net::ERR_ABORTED'))).toEqual([]);
});

test('an assessment begun without a server is still there after a reload', async ({
	page,
	context
}) => {
	await visitFirst(page);
	await server.stop();
	await context.setOffline(true);
	await page.getByRole('link', { name: '新しい点検を作る' }).click();
	await page.getByLabel('全国地方公共団体コード').fill('282103');
	await page.getByLabel('自治体名').fill('加古川市');
	await page.getByRole('button', { name: '次へ' }).click();
	// The save is told before the next step has its address.
	await expect(page.getByRole('heading', { level: 1, name: '手順 2 / 4' })).toBeVisible();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('banner').getByText('加古川市')).toBeVisible();
});

test('a new version is offered and waits for consent while something is typed', async ({
	page
}) => {
	await visitFirst(page, new URL('new', server.url).href);
	await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
	const name = page.getByLabel('自治体名');
	await name.pressSequentially('加古');

	publishNewVersion();
	await lookForUpdate(page);
	await expect(page.getByText('新しい版があります')).toBeVisible();
	await expect(name).toBeFocused();
	await name.pressSequentially('川市');
	expect(await waitingVersion(page)).toBe('installed');
	await expect(name).toHaveValue('加古川市');
	expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);

	await page.reload();
	await expect(page.getByText('新しい版があります')).toBeVisible();
	expect(await descriptionOf(page)).toContain('スマートシティのセキュリティ自己点検ツール');

	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: '更新する' }).click()
	]);
	await expect.poll(() => descriptionOf(page)).toContain('新しい版');
	await expect(page.getByText('新しい版があります')).toBeHidden();
	const caches = await page.evaluate(() => globalThis.caches.keys());
	expect(caches).toEqual([expect.stringMatching(/^machi-tenken-.*-new$/)]);
});

test('the same version is not offered as a new one', async ({ page }) => {
	await visitFirst(page);
	await lookForUpdate(page);
	await page.reload();
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return registration?.installing === null && registration.active !== null;
	});
	await expect(page.getByText('新しい版があります')).toBeHidden();
});

test('a page whose program cannot be fetched says so, and is whole once it can', async ({
	page,
	trespasses
}) => {
	const told = page.getByRole('alert').filter({ hasText: 'プログラムを読み込めませんでした' });
	await page.route('**/_app/immutable/entry/app.*.js', (route) => route.abort());
	await page.goto(server.url);
	await expect(told).toContainText('保存済みの点検に影響はありません');
	expect(trespasses.errors.splice(0)).toEqual([expect.stringContaining('Failed to fetch')]);
	await page.unroute('**/_app/immutable/entry/app.*.js');
	await told.getByRole('link', { name: /^読み込み直す/ }).click();
	await page.getByRole('button', { name: '見本を開く' }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await expect(told).toHaveCount(0);
});

test('where the browser cannot read what it keeps for the site, the network answers', async ({
	page,
	context
}) => {
	await visitFirst(page);
	const [worker] = context.serviceWorkers();
	await worker?.evaluate(() => {
		caches.open = () => Promise.reject(new Error('the cache is damaged'));
	});
	await page.goto(`${server.url}about`);
	await expect(page.getByRole('heading', { level: 1, name: '使い方と設定' })).toBeVisible();
	expect(worker).toBeDefined();
});
