import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen } from './support/app-page.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const screens = [
	'前提と構成',
	'回答',
	'証跡',
	'結果',
	'改善計画',
	'年間の予定',
	'施行規則への備え',
	'年度の推移',
	'報告書',
	'依頼',
	'回答票',
	'引継ぎ',
	'監査',
	'受渡し',
	'履歴',
	'担当',
	'概要'
] as const;
async function openSample(page: Page) {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
}

test('every screen passes the automatic checks of WCAG 2.2 AA', async ({ page }) => {
	await page.goto(siteUrl);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('link', { name: '新しい点検を作る' }).click();
	await expect(page.getByRole('heading', { name: /^手順 1 \/ 4/ })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await openSample(page);
	for (const name of screens) {
		await goToScreen(page, name);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect(await accessibilityFaults(page)).toEqual([]);
	}
	await goToScreen(page, '結果');
	await page
		.getByRole('button', { name: /この数字の理由/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('link', { name: '使い方と設定' }).click();
	await expect(page.getByRole('heading', { name: '使い方と設定' })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('no screen scrolls sideways on a narrow display', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openSample(page);
	for (const name of screens) {
		await goToScreen(page, name);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			name
		).toBeLessThanOrEqual(320);
	}
});

test('answering works with the keyboard alone, and no key answers while text is typed or composed', async ({
	page
}) => {
	await openSample(page);
	await goToScreen(page, '回答');
	const list = page.getByRole('navigation', { name: '点検項目の一覧' });
	await expect(list.getByRole('button', { name: /GOV-01/ })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await page.keyboard.press('j');
	await expect(list.getByRole('button', { name: /GOV-02/ })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await page.keyboard.press('4');
	await expect(page.getByRole('radio', { name: '未実施' })).toBeChecked();
	await page.keyboard.press('u');
	await expect(page.getByRole('radio', { name: '実施済み' })).toBeChecked();
	await page.keyboard.press('n');
	const note = page.getByLabel('メモ', { exact: true });
	await expect(note).toBeFocused();
	await page.keyboard.type('4 jk');
	await expect(page.getByRole('radio', { name: '実施済み' })).toBeChecked();
	await note.blur();
	await page.evaluate(() => {
		window.dispatchEvent(new KeyboardEvent('keydown', { key: '4', isComposing: true }));
	});
	await expect(page.getByRole('radio', { name: '実施済み' })).toBeChecked();
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('cctv無い');
	await expect(page.getByText('条件に合う項目がありません。')).toBeVisible();
	await expect(page).toHaveURL(/q=cctv/);
});

test('the whole interface speaks English when asked', async ({ page }) => {
	await openSample(page);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
	await page.getByRole('link', { name: 'Results and plan', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Gaps/ })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});
