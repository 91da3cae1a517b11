import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { answeredCity } from './support/answered-city.ts';
import { goToScreen, pickFile, unfoldRecord, withoutPickers } from './support/app-page.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const rows = [
	',GOV-01,met,方針を改定,',
	',GOV-06,met,分担表あり,',
	',DAT-14,partly,取り扱い手順書,',
	',DAT-04,planned,来年度,'
];
async function openCity(page: Page, file: Buffer) {
	await withoutPickers(page.context());
	await page.goto(siteUrl);
	await pickFile(page, file);
	await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
}
const overview = (page: Page) => goToScreen(page, '概要');

test('an edition is changed by a wizard that can be left, resumed and given up, and loses nothing', async ({
	page
}) => {
	await openCity(page, answeredCity('scsg@2.0', rows));
	await expect(page.getByText('新しい版があります')).toBeVisible();
	await page.getByRole('link', { name: '違いを見て、移るか決める' }).click();
	await expect(page.locator('[data-count="strengthened"]')).toHaveText('6');
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByRole('button', { name: /この版への変更を始める.*3\.0/ }).click();
	await expect(page.getByText('確認 0 / 10件')).toBeVisible();
	const card = page.getByRole('region', { name: 'GOV-06 → GOV-06' });
	await expect(card.locator('del').first()).toBeVisible();
	await expect(card.locator('ins').first()).toBeVisible();
	await expect(card.getByText('分担表あり')).toBeVisible();
	await card.getByRole('checkbox').check();
	await expect(page.getByText('確認 1 / 10件')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	// Left, even by a reload: what was looked at is still noted, and nothing has changed.
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await overview(page);
	await expect(page.getByText('版の変更の途中です')).toBeVisible();
	await unfoldRecord(page);
	await expect(page.getByText('スマートシティセキュリティ点検（第2.0版対応）')).toBeVisible();
	await page.getByRole('link', { name: '続きを見る' }).click();
	await expect(page.getByText('確認 1 / 10件')).toBeVisible();

	// Given up, then begun again.
	await page.getByRole('button', { name: '版の変更をやめる' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '版の変更をやめる' }).click();
	await page.getByRole('button', { name: /この版への変更を始める.*3\.0/ }).click();
	await expect(page.getByText('確認 0 / 10件')).toBeVisible();

	await page.getByRole('button', { name: '版の変更を終える' }).click();
	const dialog = page.getByRole('dialog');
	await expect(
		dialog.getByText('確かめ直しの印が付く回答は4件、保管に移る回答は0件')
	).toBeVisible();
	await dialog.getByRole('button', { name: '版の変更を終える' }).click();
	await expect(page.getByText('第3.0版に移りました。')).toBeVisible();

	await page.getByRole('link', { name: '確かめ直す回答を見る' }).click();
	await expect(page.getByText(/^4件（全\d+件）$/)).toBeVisible();
	await expect(page.getByRole('article').getByText('再確認が必要です')).toBeVisible();
	await page.getByRole('button', { name: 'この回答のままでよい（確かめた）' }).click();
	// The card stays until one moves on.
	await page.getByRole('button', { name: '次の項目' }).click();
	await expect(page.getByText(/^3件（全\d+件）$/)).toBeVisible();

	// The safety copy holds the assessment as it was.
	await overview(page);
	await unfoldRecord(page);
	const copies = page.getByRole('region', { name: '控え' });
	const download = await downloadBy(page, () =>
		copies.getByRole('button', { name: /ダウンロード/ }).click()
	);
	const before = JSON.parse(readFileSync(download.path, 'utf8')) as {
		checklist: { edition: string };
		answers: Record<string, Record<string, { note: string }>>;
	};
	expect(before.checklist.edition).toBe('2.0');
	expect(before.answers['organisation']?.['DAT-14']?.note).toBe('取り扱い手順書');
	await copies.getByRole('button', { name: /この控えを開く/ }).click();
	await expect(page.getByRole('dialog').getByText('置き換えると')).toBeVisible();
	await page.keyboard.press('Escape');

	await goToScreen(page, '報告書');
	const report = await downloadBy(page, () =>
		page.getByRole('button', { name: 'PDFを作る' }).click()
	);
	expect(readFileSync(report.path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a city starts its next year and a second guideline from what it has', async ({ page }) => {
	const file = JSON.parse(answeredCity('scsg@3.0', rows.slice(0, 2)).toString()) as {
		components: unknown[];
	};
	file.components = [
		{ id: 'hub', name: 'かこがわ基盤', layer: 'city-os', criticality: 3, uses: [], facts: {} }
	];
	await openCity(page, Buffer.from(JSON.stringify(file)));
	await unfoldRecord(page);
	await page.getByRole('link', { name: 'この点検をもとに始める' }).click();
	await expect(page.getByLabel('自治体名')).toHaveValue('加古川市');
	await expect(page.getByLabel('対象年度')).toHaveValue('2026');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: '次へ' }).click();
	await expect(page.getByText('2025年度の点検（基準日')).toBeVisible();
	await page.getByRole('link', { name: '引き継いだままの回答2件を確かめ直す' }).click();
	await expect(page.getByRole('article').getByText('前年度の回答のままです')).toBeVisible();
	await page.keyboard.press('1');
	await page.getByRole('button', { name: '次の項目' }).click();
	await expect(page.getByText(/^1件（全\d+件）$/)).toBeVisible();

	await overview(page);
	await unfoldRecord(page);
	await page.getByRole('link', { name: 'この点検をもとに始める' }).click();
	const guidelines = page.getByLabel('チェックリスト', { exact: true });
	await guidelines.selectOption({
		label: 'データ連携基盤の点検（互換性・安全性・プライバシー 第2版対応）'
	});
	await expect(page.getByLabel(/構成要素、主体、前提条件だけを引き継ぐ/)).toBeChecked();
	await page.getByRole('button', { name: '次へ' }).click();
	for (let step = 2; step < 4; step++) await page.getByRole('link', { name: '次へ' }).click();
	await expect(page.getByLabel('名前', { exact: true })).toHaveValue('かこがわ基盤');
	await page.getByRole('link', { name: '答える前に概要を見る' }).click();
	await goToScreen(page, '回答');
	await expect(page.getByRole('article')).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByRole('article').getByRole('radio', { checked: true })).toHaveCount(1);
	await goToScreen(page, '結果');
	await expect(page.locator('[data-figure="percent-interoperability"]')).toHaveText('100.0%');

	await page.goto(siteUrl);
	await expect(page.getByRole('listitem').filter({ hasText: '加古川市' })).toHaveCount(3);
});

test('lenses group the same answers, with the days until a rule is in force', async ({ page }) => {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await goToScreen(page, '結果');
	const lens = page.getByRole('region', { name: '観点' });
	await expect(lens.getByText(/2027-07-01/)).toBeVisible();
	await expect(lens.locator('[data-figure="lens-1"]')).toHaveText(/^\d+\.\d%$/);
	await lens.getByLabel('観点を選ぶ').selectOption({ label: 'ISO/IEC 27001:2022 附属書A' });
	await expect(lens.locator('[data-figure="lens-A.5"]')).toHaveText(/^\d+\.\d%$/);
	await page.reload();
	await expect(page.locator('[data-figure="lens-A.5"]')).toHaveText(/^\d+\.\d%$/);
});

test('a checklist tells its revisions and what changed since the edition before', async ({
	page
}) => {
	await page.goto(siteUrl);
	await page.getByRole('link', { name: 'チェックリスト', exact: true }).click();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page
		.getByRole('link', { name: 'スマートシティセキュリティ点検（第3.0版対応）', exact: true })
		.click();
	await expect(page.getByText(/改訂1（2026-11-22）/)).toBeVisible();
	await expect(page.getByRole('heading', { name: '第2.0版からの違い' })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
