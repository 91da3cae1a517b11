import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { openFile, withoutPickers } from './support/app-page.ts';
import { smallCityFile, vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const screen = (id: string) => `${siteUrl}assessment/responsibility?id=${id}`;
const rows = (page: Page) =>
	page.getByRole('region', { name: '担当を決める' }).getByRole('row').filter({ hasText: '変える' });

test('what nobody owns is found, given to a party in one step, and taken back in one', async ({
	page,
	context
}) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, vendorCityFile());
	await page.goto(screen('vendor-city'));
	await expect(page.getByRole('heading', { level: 1, name: '担当の一覧' })).toBeVisible();
	await page.getByRole('button', { name: /^まち全体、担当なし：\d+件$/ }).click();
	await expect(page).toHaveURL(/owner=nobody/);
	await expect(page.getByRole('heading', { name: '担当を決める' })).toBeFocused();
	const before = await rows(page).count();
	expect(before).toBeGreaterThan(3);
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByRole('button', { name: `表示の条件に合う${before}件を全て選ぶ` }).click();
	await page.getByRole('button', { name: '選んだ項目の担当を決める' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('既にそのように指定されています。')).toBeVisible();
	await dialog.getByLabel('担当').selectOption({ label: '港システム株式会社' });
	await expect(dialog.getByText(`${before}件のうち${before}件の担当`)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await dialog.getByRole('button', { name: '担当を設定する' }).click();
	await expect(page.getByText(`${before}件の担当を設定しました。`)).toBeFocused();
	await expect(page.getByText('条件に合う項目がありません。')).toBeVisible();

	await page.getByRole('button', { name: '元に戻す' }).click();
	await expect(rows(page)).toHaveCount(before);
	await page.getByRole('button', { name: 'やり直す' }).click();
	await expect(rows(page)).toHaveCount(0);
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await expect(page.getByText('条件に合う項目がありません。')).toBeVisible();
	await page.goto(`${siteUrl}assessment/answers?id=vendor-city&control=organisation+GOV-01`);
	await expect(page.getByRole('radio', { name: '実施済み' })).toBeChecked();
	await expect(page.getByLabel('メモ', { exact: true })).toHaveValue('内部だけの話');
	await expect(page.getByLabel('担当する主体')).toHaveValue('harbour');
});

test('two parties for one control are shown until the owner is given back to the component', async ({
	page,
	context
}) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, vendorCityFile());
	await page.goto(`${screen('vendor-city')}&component=maas`);
	const first = rows(page).filter({ hasText: 'SVC-01' });
	await expect(first).toContainText('構成要素の主体');
	await first.getByRole('button').click();
	await page.getByRole('dialog').getByLabel('担当').selectOption('other');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: '担当を設定する' }).press('Enter');
	await expect(first).toContainText('構成要素の主体は「港システム株式会社」です。');
	await page.getByLabel('担当', { exact: true }).selectOption('several');
	await expect(rows(page)).toHaveCount(1);
	await first.getByRole('checkbox').check();
	await page.getByRole('button', { name: '選んだ項目の担当を決める' }).click();
	await page.getByRole('dialog').getByLabel('担当').selectOption('');
	await page.getByRole('dialog').getByRole('button', { name: '担当を設定する' }).click();
	await expect(page.getByText('条件に合う項目がありません。')).toBeVisible();

	await page.setViewportSize({ width: 320, height: 640 });
	await page.getByRole('button', { name: '絞り込みを外す' }).click();
	await page.getByText(/^サービス（\d+件）$/).click();
	await expect(page.getByRole('table', { name: 'サービス' }).first()).toContainText(
		'港システム株式会社'
	);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'メニュー' }).click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Owners' })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('without a party the screen says where to register one', async ({ page, context }) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await page.goto(screen('small-city'));
	await page.getByRole('link', { name: '前提と構成へ' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '前提と構成' })).toBeVisible();
});
