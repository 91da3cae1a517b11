import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const focused = (page: Page) => page.locator(':focus');

/** Presses a key until what is wanted has the focus. */
async function pressUntil(page: Page, key: string, name: string | RegExp) {
	await expect(async () => {
		await page.keyboard.press(key);
		await expect(focused(page)).toHaveAccessibleName(name, { timeout: 50 });
	}).toPass({ intervals: [0] });
}

test('with the keyboard alone a city is found by its reading and set up, up to its first question', async ({
	page
}) => {
	// A link that is followed before the app has come to life opens its page from the server, and no heading is focused.
	await expect(async () => {
		await page.goto(siteUrl);
		await page.getByRole('link', { name: '新しい点検を作る' }).press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: /^手順 1/ })).toBeFocused({
			timeout: 10_000
		});
	}).toPass();
	await expect(page).toHaveTitle('手順 1 / 4　自治体と年度 | まち点検');
	await expect(page.getByText(/候補の一覧は令和6年.*1月1日時点のものです/)).toBeVisible();

	// Nothing typed: what is missing is said above, and leads to its field.
	await pressUntil(page, 'Tab', '次へ');
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveAccessibleName('入力を確かめてください（2か所）');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const name = page.getByRole('combobox', { name: '自治体名' });
	await expect(name).toBeFocused();
	await expect(name).toHaveAttribute('aria-invalid', 'true');

	await page.keyboard.type('かこがわ');
	await expect(name).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('option', { name: /加古川市/ })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(name).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { name: /加古川市/ })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await page.keyboard.press('Enter');
	await expect(name).toHaveValue('加古川市');
	await expect(name).toBeFocused();
	await expect(page.getByLabel('全国地方公共団体コード')).toHaveValue('282103');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('手順 2 / 4　前提条件');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('navigation', { name: 'この点検の画面' })).toHaveCount(0);
	await pressUntil(page, 'Tab', '次へ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('手順 3 / 4　主体');

	await pressUntil(page, 'Tab', '加える主体の名前');
	await page.keyboard.type('市民課');
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveAccessibleName('加える主体の名前');
	await pressUntil(page, 'Tab', '次へ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('手順 4 / 4　構成要素');

	await pressUntil(page, 'Tab', '+ MaaS');
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveValue('MaaS');
	await page.keyboard.type('加古川市MaaS');
	const row = page.getByRole('row', { name: /MaaS/ });
	await expect(row.getByLabel('重要度')).toHaveValue('2');
	await expect(row.getByLabel('担当する主体').locator('option:checked')).toHaveText('市民課');
	await pressUntil(page, 'Tab', /^削除.*加古川市MaaS/);
	await page.keyboard.press('Enter');
	await expect(page.getByText('「加古川市MaaS」を削除しました。')).toBeVisible();
	await expect(focused(page)).toHaveAccessibleName('元に戻す');
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveValue('加古川市MaaS');
	expect(await accessibilityFaults(page)).toEqual([]);

	await pressUntil(page, 'Tab', '点検を始める');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('article').getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('article')).toContainText('必須');
	await expect(page).toHaveURL(/control=/);
});

test('a body that is in no list is taken as it is, and every step leads back', async ({ page }) => {
	await page.goto(`${siteUrl}new`);
	const name = page.getByLabel('自治体名');
	await name.fill('加古郡広域水道企業団');
	await expect(page.getByText('一覧にない名前です。')).toBeVisible();
	await page.getByRole('button', { name: '次へ' }).click();
	const code = page.getByLabel('全国地方公共団体コード');
	await expect(code).toBeFocused();
	await expect(code).toHaveAccessibleDescription(/団体コードを入力してください/);
	await code.fill('289992');
	await expect(code).toHaveAccessibleDescription(/コードが正しくありません/);
	await expect(page.getByRole('link', { name: /コードが正しくありません/ })).toBeVisible();
	await code.fill('289990');
	await page.getByRole('button', { name: '次へ' }).click();
	for (const step of [2, 3]) {
		await expect(page.getByRole('heading', { level: 1, name: `手順 ${step} / 4` })).toBeVisible();
		await page.getByRole('link', { name: '次へ' }).click();
	}
	for (const step of [4, 3, 2]) {
		await expect(page.getByRole('heading', { level: 1, name: `手順 ${step} / 4` })).toBeFocused();
		await page.getByRole('link', { name: '戻る' }).click();
	}
	await expect(page.getByRole('heading', { level: 1, name: '手順 1 / 4' })).toBeFocused();
	await expect(name).toHaveValue('加古郡広域水道企業団');
	await page.getByRole('button', { name: '次へ' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '手順 2 / 4' })).toBeFocused();
});

test('a party is renamed and removed where it stands, says what it was in charge of, and comes back', async ({
	page
}) => {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await page.getByRole('link', { name: '準備', exact: true }).click();
	const parties = page.getByRole('table', { name: '主体' });
	const first = parties.getByLabel('主体の名前').first();
	const before = await first.inputValue();
	await first.fill('港の会社');
	await parties.getByRole('button', { name: /^削除.*港の会社/ }).click();
	await expect(focused(page)).toHaveAccessibleName('元に戻す');
	await expect(focused(page)).toHaveAccessibleDescription(
		/「港の会社」を削除しました。構成要素\d+件と回答\d+件の担当だったため/
	);
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveValue('港の会社');
	await expect(first).toBeFocused();
	await first.fill('');
	await expect(page.getByText('名前を入力してください。空のままなら')).toBeVisible();
	await first.blur();
	await expect(first).toHaveValue('港の会社');
	expect(before).not.toBe('港の会社');
});
