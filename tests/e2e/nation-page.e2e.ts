import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderNation } from '#lib/report/nation/render-nation.ts';
import { hiddenNation, someNation } from '../support/nation-figures.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { expect, test } from './support/watched-test.ts';

const pages = [
	{ name: 'five years in Japanese', html: () => renderNation(someNation({ years: 5 }), 'ja') },
	{ name: 'two years in English', html: () => renderNation(someNation({ years: 2 }), 'en') },
	{ name: 'all hidden', html: () => renderNation(hiddenNation(), 'ja') }
] as const;

for (const { name, html } of pages) {
	test(`the page about many cities is readable by everyone: ${name}`, async ({ page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-'));
		try {
			const file = join(folder, 'index.html');
			writeFileSync(file, html());
			await page.goto(pathToFileURL(file).href);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			// Its own policy lets its style through.
			expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('32px');
			expect(await accessibilityFaults(page, 'every rule')).toEqual([]);

			await page.setViewportSize({ width: 320, height: 640 });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(320);
			// Wide pictures and tables are moved within their own boxes, by keyboard too.
			for (const box of await page.locator('.pan, .scroll').all()) {
				expect(await box.getAttribute('tabindex')).toBe('0');
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
}
