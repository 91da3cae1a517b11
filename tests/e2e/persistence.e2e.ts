import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../playwright.config.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';
import { smallCityFile } from './support/small-city.ts';

/** Opens an assessment file through the plain file input. */
async function openFile(page: Page, file: Buffer, button = 'ファイルを選ぶ') {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: button }).click()
	]);
	await chooser.setFiles({
		name: 'city.machi-tenken.json',
		mimeType: 'application/json',
		buffer: file
	});
}

async function openSmallCity(page: Page) {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
}

async function answerSecond(page: Page) {
	await page.getByRole('link', { name: '回答', exact: true }).click();
	await page.getByRole('button', { name: /GOV-02/ }).click();
	await page.getByLabel('一部実施', { exact: false }).first().check();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
}

test.beforeEach(async ({ context }) => {
	await context.addInitScript(() => {
		for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
			Reflect.deleteProperty(window, name);
	});
});

test('a note that is still being typed survives a reload', async ({ page }) => {
	await openSmallCity(page);
	await page.getByRole('link', { name: '回答', exact: true }).click();
	await page.getByLabel('メモ', { exact: true }).fill('𠮷田さんに確認中');
	await page.reload();
	await expect(page.getByLabel('メモ', { exact: true })).toHaveValue('𠮷田さんに確認中');
});

test('an empty database after there was work is reported as missing data and restored from the backup', async ({
	page
}) => {
	await openSmallCity(page);
	const backup = await downloadBy(page, () =>
		page.getByRole('button', { name: 'バックアップをダウンロード' }).click()
	);
	await page.goto('about:blank');
	await page.goto(`${siteUrl}404.html`);
	await page.goto(`${siteUrl}manifest.webmanifest`);
	await page.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
	});
	await page.goto(siteUrl);
	await expect(page.getByText('データが見つかりません')).toBeVisible();
	await expect(page.getByText(/加古川市の点検（回答 1件/)).toBeVisible();
	await openFile(page, readFileSync(backup.path), 'バックアップから復元する');
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await page.getByRole('link', { name: 'まち点検' }).click();
	await expect(page.getByText('データが見つかりません')).toBeHidden();
});

test('two tabs on one assessment: what one saves appears in the other, nothing is overwritten', async ({
	page,
	context
}) => {
	await openSmallCity(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await answerSecond(page);
	await other.getByRole('link', { name: '回答', exact: true }).click();
	await expect(other.getByRole('button', { name: /一部実施.*GOV-02/ })).toBeVisible();
	await other.getByRole('button', { name: /GOV-03/ }).click();
	await other.getByLabel('未実施', { exact: false }).first().check();
	await expect(other.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: /一部実施.*GOV-02/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /未実施.*GOV-03/ })).toBeVisible();
});

test('without browser storage the app says so, goes on in memory and offers the export', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied by policy', 'SecurityError');
		};
	});
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByText('保存できていません').first()).toBeVisible();
	const saved = await downloadBy(page, () =>
		page.getByRole('button', { name: '今すぐファイルに書き出す' }).click()
	);
	expect(JSON.parse(readFileSync(saved.path, 'utf8'))).toMatchObject({
		answers: { organisation: { 'GOV-01': { status: 'met' } } }
	});
});

test('a browser that is killed after 「保存済み」 has lost nothing', async () => {
	const profile = mkdtempSync(join(tmpdir(), 'machi-tenken-profile-'));
	const launch = (): Promise<BrowserContext> =>
		chromium.launchPersistentContext(profile, { ...config.use?.launchOptions, locale: 'ja-JP' });
	const first = await launch();
	const page = await first.newPage();
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
	await openSmallCity(page);
	await answerSecond(page);
	const address = page.url();
	killBrowserOf(profile);
	await first.close().catch(() => undefined);
	for (const name of readdirSync(profile))
		if (name.startsWith('Singleton')) rmSync(join(profile, name));
	const second = await launch();
	const again = await second.newPage();
	await again.goto(address);
	await expect(again.getByRole('button', { name: /一部実施.*GOV-02/ })).toBeVisible();
	await second.close();
	rmSync(profile, { recursive: true, force: true });
});

/** Ends every process of the browser that runs on this profile, as a crash of the machine would. */
function killBrowserOf(profile: string): void {
	const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
	for (const line of lines) {
		const pid = Number(line.trim().split(/\s+/)[0]);
		if (!line.includes(profile) || pid === process.pid) continue;
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// Already gone with its parent.
		}
	}
}
