import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(async ({ context }) => withoutPickers(context));

test('a city prepares for the enforcement rule, and finds what it stated again', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, vendorCityFile());
	await goToScreen(page, '施行規則への備え');
	await expect(
		page.getByRole('heading', { level: 2, name: /施行日（令和9年7月1日）/ })
	).toBeVisible();

	const exemption = page.getByRole('region', { name: '適用の有無' });
	await expect(exemption.getByRole('status')).toContainText('まだ判定できません');
	await exemption.getByRole('group', { name: '公安委員会ですか' }).getByLabel('いいえ').check();
	await exemption
		.getByRole('group', { name: /^LGWANなど/ })
		.getByLabel('はい')
		.check();
	await expect(exemption.getByRole('status')).toHaveText('適用されます');
	await exemption.getByLabel('判定の理由や、確かめた相手（メモ）').fill('総務課に確認');

	const items = page.getByRole('region', { name: '8つの分野' });
	await expect(items.getByRole('rowheader', { name: /^3-2\s管理区域の管理/ })).toBeVisible();

	const [component = ''] = await page
		.getByRole('region', { name: '情報システム' })
		.getByRole('rowheader')
		.allTextContents();
	await page.getByRole('checkbox', { name: `${component}：情報システム` }).check();
	await page.getByLabel(`「${component}」は施行日の時点で`).selectOption('existing');
	await page.getByLabel('「港システム株式会社」との契約の始まり').fill('2026-04-01');
	await page.getByLabel('「港システム株式会社」との契約の終わり').fill('2028-03-31');
	const contract = page.getByLabel('「港システム株式会社」との契約は施行日の時点で');
	await expect(contract.locator('option').first()).toHaveText('既存（期間から）');
	await expect(items.getByText(/^経過措置の対象\d+件を除くと$/).first()).toBeVisible();
	await contract.selectOption('new');
	await expect(page.getByText('選んだ区分と期間が合いません')).toBeVisible();
	await expect(items.getByText(/^経過措置の対象/)).toHaveCount(0);

	await page.getByLabel('「責任者と体制を決める」の状態').selectOption('done');
	await page.getByLabel('「責任者と体制を決める」のメモ').fill('副市長を任命した');
	await expect(page.getByText('16件中1件が完了')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	await goToScreen(page, '結果');
	await goToScreen(page, '施行規則への備え');
	await expect(exemption.getByRole('status')).toHaveText('適用されます');
	await expect(exemption.getByLabel('判定の理由や、確かめた相手（メモ）')).toHaveValue(
		'総務課に確認'
	);
	await expect(page.getByLabel('「責任者と体制を決める」のメモ')).toHaveValue('副市長を任命した');
	await expect(page.getByRole('checkbox', { name: `${component}：情報システム` })).toBeChecked();
});
