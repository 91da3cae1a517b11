import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../playwright.config.ts';
import { goToScreen } from './support/app-page.ts';
import { signalBrowserOf } from './support/signal-browser.ts';
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
	await goToScreen(page, '回答');
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
	await goToScreen(page, '回答');
	await page.getByLabel('メモ', { exact: true }).fill('𠮷田さんに確認中');
	await page.reload();
	await expect(page.getByLabel('メモ', { exact: true })).toHaveValue('𠮷田さんに確認中');
});

test('a date and a name beyond their limits are told, not saved as such, and the assessment opens again', async ({
	page
}) => {
	await openSmallCity(page);
	await goToScreen(page, '改善計画');
	await page.getByRole('button', { name: '新しい改善計画' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(/^何をするか/).fill('研修をする');
	await dialog.getByLabel('期限', { exact: true }).evaluate((field: HTMLInputElement) => {
		field.value = '70331-02-02';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(dialog.getByText(/「70331-02-02」は使えません。1900年1月1日から/)).toBeVisible();
	await dialog.getByRole('button', { name: '保存' }).click();
	await expect(dialog).toBeVisible();
	await dialog.getByLabel('期限', { exact: true }).fill('2027-02-02');
	await dialog.getByRole('button', { name: '保存' }).click();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await goToScreen(page, '前提と構成');
	const name = page.getByLabel('自治体名');
	await name.fill('');
	await name.pressSequentially('市'.repeat(3));
	await name.evaluate((field: HTMLInputElement) => {
		field.value = '市'.repeat(250);
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(page.getByText('200文字までです（今は250文字）。短くしてください。')).toBeVisible();
	await page.getByRole('button', { name: '保存', exact: true }).click();
	await expect(name).toBeFocused();
	await page.reload();
	await expect(page.getByLabel('自治体名')).toHaveValue('加古川市');
	await goToScreen(page, '改善計画');
	await expect(page.getByRole('heading', { name: '研修をする' })).toBeVisible();
});

test('a file with a due date in the year 70331 opens, names the field and is mended', async ({
	page
}) => {
	const city = JSON.parse(smallCityFile().toString()) as Record<string, unknown>;
	const action = { id: 'a', title: '研修をする', state: 'open', due: '70331-02-02', closes: [] };
	await page.goto(siteUrl);
	await openFile(page, Buffer.from(JSON.stringify({ ...city, actions: [action] })));
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByText('直すところが1か所あります')).toBeVisible();
	await expect(
		page.getByText(/改善計画「研修をする」の期限: 日付が正しくありません/)
	).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: '直す', exact: true }).click();
	await page.getByRole('button', { name: '変更: 研修をする' }).click();
	await page.getByRole('dialog').getByLabel('期限').fill('2027-02-02');
	await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await goToScreen(page, '概要');
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await expect(page.getByText(/直すところが/)).toBeHidden();
});

test('a file that is open to be looked at leads to no field that cannot be changed, and says what to do', async ({
	page
}) => {
	const city = JSON.parse(smallCityFile().toString()) as Record<string, unknown>;
	const sample = { ...city, sample: true, period: { fiscalYear: 1998 } };
	await page.goto(siteUrl);
	await openFile(page, Buffer.from(JSON.stringify(sample)));
	await page.getByRole('button', { name: '開く', exact: true }).click();
	const values = page
		.getByRole('listitem')
		.filter({ hasText: '対象年度: 使える範囲を外れています' });
	const instead = page.getByText(/ここでは直せません.*ファイルを作った人に伝えて/);
	await expect(page.getByText('決まりに合わない値が1か所あります')).toBeVisible();
	await expect(values).toBeVisible();
	await expect(instead).toBeVisible();
	await goToScreen(page, '報告書');
	await expect(values).toBeVisible();
	await expect(instead).toBeVisible();
	await expect(page.getByRole('link', { name: '直す', exact: true })).toBeHidden();
	await expect(page.getByText(/直すと、PDFを作れます/)).toBeHidden();
});

test('the record of an assessment that cannot be opened is offered on the start screen', async ({
	page
}) => {
	await openSmallCity(page);
	const address = page.url();
	await page.goto(`${siteUrl}manifest.webmanifest`);
	await page.evaluate(async () => {
		const [{ name = '' } = {}] = await indexedDB.databases();
		await new Promise((resolve) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => {
				const transaction = opening.result.transaction('bodies', 'readwrite');
				const bodies = transaction.objectStore('bodies');
				bodies.openCursor().onsuccess = ({ target }) => {
					const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
					const { id } = cursor.value as { id: string };
					cursor.update({
						id,
						body: { ...(cursor.value as { body: object }).body, parties: '壊れた' }
					});
				};
				transaction.oncomplete = () => {
					opening.result.close();
					resolve(undefined);
				};
			};
		});
	});
	await page.goto(address);
	await expect(page.getByText('この点検の記録が読めません').first()).toBeVisible();
	await page.goto(siteUrl);
	const record = await downloadBy(page, () =>
		page.getByRole('button', { name: '記録をダウンロード' }).click()
	);
	expect(readFileSync(record.path, 'utf8')).toContain('壊れた');
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
	await goToScreen(other, '回答');
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
	signalBrowserOf(profile, 'SIGKILL');
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
