import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	goToScreen,
	makePdf,
	openFile,
	portableUrl,
	visitEveryScreen,
	withoutPickers
} from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, test } from './support/watched-test.ts';

/** Addresses that the page asked for beyond itself and what it made itself; without those it must not. */
let asked: string[];

test.beforeEach(async ({ context }) => {
	await withoutPickers(context);
	asked = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		const own = url.href.split('#')[0] === portableUrl;
		if (!own && !['blob:', 'data:'].includes(url.protocol)) asked.push(url.href);
	});
});

test.afterEach(async ({ page }) => {
	expect(asked).toEqual([]);
	expect(await keptByBrowser(page)).toEqual({ databases: [], local: 0, cookies: '' });
});

/** What lies in the storage that every local page shares. */
const keptByBrowser = (page: Page) =>
	page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		local: localStorage.length,
		cookies: document.cookie
	}));

/** From the start screen to the overview of a new assessment with one service. */
async function makeAssessment(page: Page) {
	await page.getByRole('link', { name: '新しい点検を作る' }).click();
	await page.getByLabel('全国地方公共団体コード').fill('282103');
	await page.getByLabel('自治体名').fill('加古川市');
	await page.getByRole('button', { name: '次へ' }).click();
	for (const step of ['手順 2 / 4', '手順 3 / 4']) {
		await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
		await page.getByRole('link', { name: '次へ' }).click();
	}
	await page.getByRole('button', { name: '+ 見守り' }).click();
	await page.getByRole('link', { name: '答える前に概要を見る' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
}

test('the sample of the portable html can be looked at on every screen, by link and by reload', async ({
	page
}) => {
	await page.goto(portableUrl);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'スマートシティのセキュリティを、自分たちで点検する'
	);
	await expect(page.getByText('1ファイル版をお使いです')).toBeVisible();
	await page.getByRole('button', { name: '見本を開く' }).click();
	await visitEveryScreen(page, async (heading) => {
		const address = page.url();
		expect(address).toContain(`${portableUrl}#/assessment`);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
		await expect(page.getByText('これは見本です')).toBeVisible();
		expect(page.url()).toBe(address);
	});
	await page.getByRole('link', { name: '使い方と設定' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '使い方と設定' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: '使い方と設定' })).toBeVisible();
});

test('the portable html makes the PDF of the sample', async ({ page }) => {
	await page.goto(portableUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	const pdf = await makePdf(page);
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.subarray(-6).toString()).toContain('%%EOF');
});

test('work in the portable html lives in its file alone: gone from memory after a reload, back when the file is opened', async ({
	page
}) => {
	const questions: string[] = [];
	page.on('dialog', (dialog) => {
		questions.push(dialog.type());
		void dialog.accept();
	});
	await page.goto(portableUrl);
	await makeAssessment(page);
	await goToScreen(page, '回答');
	await page.getByRole('button', { name: /GOV-01/ }).click();
	await page.getByRole('radio', { name: '一部実施' }).check();
	await expect(page.getByText('ファイルに未保存の変更があります')).toBeVisible();
	const saved = await downloadBy(page, () =>
		page.getByRole('button', { name: 'ファイルに保存' }).click()
	);
	expect(saved.name).toMatch(/^加古川市_\d{4}_バックアップ_\d{8}-\d{4}\.machi-tenken\.json$/);
	await expect(page.getByText(/保存済み/)).toBeVisible();

	await page.reload();
	expect(questions).toEqual([]);
	await expect(page.getByText('この点検はこの端末にありません')).toBeVisible();
	await page.getByRole('link', { name: 'はじめの画面へ' }).click();
	await expect(page.getByRole('heading', { name: 'この端末の点検' })).toBeHidden();

	await openFile(page, readFileSync(saved.path));
	await expect(page.getByRole('banner').getByText('加古川市')).toBeVisible();
	await goToScreen(page, '前提と構成');
	const names = page.getByRole('table').getByRole('textbox');
	await expect
		.poll(() => names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
		.toContain('見守り');
	await goToScreen(page, '回答');
	await expect(page.getByRole('button', { name: /一部実施.*GOV-01/ })).toBeVisible();
	await page.getByRole('button', { name: /GOV-01/ }).click();
	await expect(page.getByRole('radio', { name: '一部実施' })).toBeChecked();
});

test('the portable html asks before work that is in no file is left', async ({ page }) => {
	await page.goto(portableUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '回答');
	await page.getByRole('button', { name: /GOV-02/ }).click();
	await page.keyboard.press('2');
	await expect(page.getByText('ファイルに未保存の変更があります')).toBeVisible();
	await expect(page.getByRole('button', { name: /一部実施.*GOV-02/ })).toBeVisible();
	const question = page.waitForEvent('dialog');
	const reload = page.reload();
	expect((await question).type()).toBe('beforeunload');
	await (await question).accept();
	await reload;
});
