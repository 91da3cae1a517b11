import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { withoutPickers } from './support/app-page.ts';
import { csvOf } from './support/csv-of.ts';
import { dozen } from './support/many-cities.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

const picker = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');

test('a campaign shows who owes, goes into its file and comes back with the answers', async ({
	page
}) => {
	await page.goto(`${siteUrl}compare?view=campaign`);
	await page.getByLabel('期限').fill('2027-01-31');
	await page.getByLabel('対象年度').fill('2026');
	await page.getByLabel(/^依頼先/).fill('282103\n神戸市\n府中市\n282111\n281000');
	await page.getByRole('button', { name: '依頼を作る' }).click();
	await expect(page.getByText(/府中市: 同じ名前の団体が2つ以上あります/)).toBeVisible();
	await expect(page.getByText(/282111: 今の一覧にないコードです/)).toBeVisible();
	await expect(
		page.getByRole('button', { name: '決まった2団体だけで作る（2行は除く）' })
	).toBeVisible();
	await page.getByLabel(/^依頼先/).fill('282103\n神戸市\n東京都,府中市\n札幌市\n281000');
	await page.getByRole('button', { name: '依頼を作る' }).click();
	await expect(page.getByText(/^4団体への依頼を作りました。.*1行は、同じ団体/)).toBeFocused();
	await expect(page.getByText('回答あり 0団体、途中 0団体、まだ 4団体').first()).toBeVisible();
	await picker(page).setInputFiles([...dozen()]);
	await expect(page.getByText('回答あり 1団体、途中 2団体、まだ 1団体').first()).toBeVisible();
	await expect(page.getByRole('row', { name: /府中市/ })).toContainText('まだ');
	await expect(page.getByRole('row', { name: /神戸市/ })).toContainText('途中');
	await expect(page.getByText('依頼していない団体からの回答が2件あります。')).toBeVisible();
	await expect(page.getByText(/読めなかったファイルが1件あります/)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const owing = await csvOf(page, page.getByRole('button', { name: '催促する団体をCSVで保存' }));
	expect(owing.lines.slice(1).map((line) => line.split(',').slice(0, 3))).toEqual([
		['282103', '加古川市', 'false'],
		['281000', '神戸市', 'false'],
		['132063', '府中市', 'false']
	]);
	await page.getByRole('button', { name: '神戸市を依頼先から外す' }).press('Enter');
	await expect(page.getByText('回答あり 1団体、途中 1団体、まだ 1団体').first()).toBeVisible();
	await expect(page.getByRole('button', { name: '元に戻す' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('回答あり 1団体、途中 2団体、まだ 1団体').first()).toBeVisible();
	const kit = await downloadBy(page, () =>
		page.getByRole('button', { name: '配る一式（ZIP）を作る' }).click()
	);
	expect(readFileSync(kit.path).subarray(0, 2).toString()).toBe('PK');
	const saved = await downloadBy(page, () =>
		page.getByRole('button', { name: '一斉依頼のファイルを保存' }).click()
	);
	const text = readFileSync(saved.path);
	expect(text.toString()).not.toContain('answers');

	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(siteUrl);
	// Dropped anywhere else it says where it belongs.
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles({ name: 'campaign.json', mimeType: 'application/json', buffer: text });
	await page.getByRole('button', { name: '「自治体の比較」で見る' }).click();
	await expect(page.getByText('回答あり 0団体、途中 0団体、まだ 4団体').first()).toBeVisible();
});
