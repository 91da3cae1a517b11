import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { focusFaults } from './support/focus-walk.ts';
import { smallCityFile, vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(async ({ context }) => withoutPickers(context));

/** A city that a transferred officer leaves: some things late, some explained, some not. */
function leftCityFile(): Buffer {
	const file = JSON.parse(vendorCityFile('left-city').toString()) as Record<string, unknown>;
	return Buffer.from(
		JSON.stringify({
			...file,
			answers: {
				organisation: {
					'GOV-01': {
						status: 'met',
						note: '要綱第3条で定めた',
						evidence: ['rules'],
						updatedBy: '前任 太郎',
						updatedAt: '2026-10-01T00:05:00Z'
					},
					'GOV-02': { status: 'not-met' }
				},
				bus: { 'SVC-01': { status: 'met', updatedBy: '前任 太郎' } }
			},
			evidence: [
				{ id: 'rules', title: '管理要綱', reference: '文書番号12', expiresOn: '2020-03-31' }
			],
			actions: [{ id: 'late', title: '体制を決める', due: '2020-06-30', state: 'open', closes: [] }]
		})
	);
}
const region = (page: Page, name: string) => page.getByRole('region', { name });

test('whoever takes over sees what is late, whom to ask, why an answer is what it is, and follows it', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, leftCityFile());
	await goToScreen(page, '引継ぎ');
	await expect(page.getByRole('heading', { level: 1, name: '引継ぎ' })).toBeFocused();
	await expect(page.getByText('取扱注意', { exact: true })).toBeVisible();
	await expect(region(page, 'この点検について')).toContainText('加古川市');

	const first = region(page, '最初に見るもの').getByRole('listitem');
	await expect(first.nth(0)).toContainText('証跡の期限 令和2年3月31日 期限切れ');
	await expect(first.nth(1)).toContainText('改善計画の期限 令和2年6月30日 期限超過');
	await expect(region(page, '誰に聞くか').getByRole('row', { name: /前任 太郎/ })).toContainText(
		'令和8年10月1日'
	);
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByLabel('検索（番号、文、メモ、名前）').fill('前任 太郎');
	await expect(
		page.getByText(/^2件（全\d+件）。うち気になる点のある回答は2件です。$/)
	).toBeVisible();
	await page.getByText('GOV-01', { exact: false }).first().click();
	const why = region(page, '回答とその理由');
	await expect(why.getByText('要綱第3条で定めた')).toBeVisible();
	await expect(why.getByText('管理要綱（文書番号12、期限切れ 令和2年3月31日）')).toBeVisible();
	await expect(why.getByText('前任 太郎 2026/10/01 09:05')).toBeVisible();
	await page.getByLabel('検索（番号、文、メモ、名前）').fill('');
	await page.getByLabel('気になる点').selectOption('証跡の期限切れ');
	await expect(page).toHaveURL(/point=evidence-expired/);
	await expect(page.getByText(/^1件（全\d+件）/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^1件（全\d+件）/)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	await first.nth(1).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: '改善計画' })).toBeVisible();
});

test('an officer who leaves writes down what is missing, and the list gets shorter', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, leftCityFile());
	await goToScreen(page, '引継ぎ');
	const leaving = region(page, '引き継ぐ前に書いておくこと');
	await expect(leaving.getByText('担当が決まっていない改善計画（1件）')).toBeVisible();
	await leaving.getByText('なぜその回答なのかが書かれていない回答（2件）').click();
	await leaving.getByRole('link', { name: /GOV-02/ }).click();
	await page.getByLabel('メモ', { exact: true }).fill('来年度の組織改正で決める');
	await page.getByLabel('メモ', { exact: true }).blur();
	await goToScreen(page, '引継ぎ');
	await expect(leaving.getByText('なぜその回答なのかが書かれていない回答（1件）')).toBeVisible();
	await expect(leaving.getByText(/作成した部署と問合せ先が書かれていません/)).toBeVisible();
});

test('paper has every answer the filters let through, with its reasons and room for contacts', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, leftCityFile());
	await goToScreen(page, '引継ぎ');
	await page.getByLabel('気になる点').selectOption('気になる点のある回答だけ');
	const shown = page.getByText(/^\d+件（全\d+件）/);
	await expect(shown).toBeVisible();
	const count = Number(/^\d+/.exec((await shown.textContent()) ?? '')?.[0]);
	expect(count).toBeGreaterThan(30);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const printed = page.getByRole('region', { name: '回答とその理由' });
	await expect(printed.locator('tbody tr')).toHaveCount(count);
	await expect(printed.getByText('証跡：管理要綱（文書番号12')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '連絡先（書き込み用）' })).toHaveCount(2);
	// Where the page begins, and at the foot of every page.
	await expect(page.getByText('取扱注意', { exact: true })).toHaveCount(2);
	await expect(page.getByRole('button')).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByLabel('気になる点')).toBeVisible();
});

test('by keyboard alone, on a narrow screen and in English it reads as well', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '引継ぎ');
	await expect(page.getByText('主体は登録されていません。')).toBeVisible();
	const group = page.getByRole('group').locator('summary').filter({ hasText: 'まち全体' }).first();
	await group.press('Enter');
	const line = page.locator('summary').filter({ hasText: 'GOV-01' });
	await line.press('Enter');
	await expect(page.getByRole('link', { name: /^回答を開く/ })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(await focusFaults(page, 200)).toEqual([]);
	await page.getByRole('button', { name: 'メニュー' }).click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Hand-over' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(await accessibilityFaults(page)).toEqual([]);
});
