import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen } from './support/app-page.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

async function openResults(page: Page) {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await goToScreen(page, '結果');
	await expect(page.getByRole('heading', { name: '構成図' })).toBeVisible();
}

test('each mark of a picture leads to its answers, by mouse and by keyboard', async ({ page }) => {
	await openResults(page);
	expect(await accessibilityFaults(page)).toEqual([]);
	const scale = page.getByRole('region', { name: '層と構成要素の得点' });
	const mark = scale.getByRole('link', { name: /^都市OSの架空市データ連携基盤 評価 C※ 79\.1%$/ });
	await mark.focus();
	// Only what is reached by keyboard shows its frame.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(mark).toBeFocused();
	const frame = mark.locator('rect');
	await expect(frame).toHaveCSS('stroke', 'rgb(0, 0, 0)');
	await mark.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: '回答' })).toBeVisible();
	expect(new URL(page.url()).search).toContain('layer=city-os');
	await page.goBack();
	await page
		.getByRole('region', { name: '構成図' })
		.getByRole('link', { name: /^サプライチェーン管理 評価 D 35\.7%$/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: '回答' })).toBeVisible();
	expect(new URL(page.url()).search).toContain('layer=supply-chain');
});

test('letters of pictures stay readable on a telephone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await openResults(page);
	for (const name of ['構成図', '層と構成要素の得点']) {
		const picture = page.getByRole('region', { name }).locator('svg');
		await expect(picture).toHaveCount(1);
		const smallest = await picture.evaluate((svg: SVGSVGElement) => {
			const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
			const sizes = [...svg.querySelectorAll('text')].map(
				(text) => Number(text.getAttribute('font-size')) * scale
			);
			return Math.min(...sizes);
		});
		expect(smallest).toBeGreaterThanOrEqual(11);
	}
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
});
