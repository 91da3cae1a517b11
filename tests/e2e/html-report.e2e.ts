import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goToScreen } from './support/app-page.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test('the HTML report, the workbook and the document are the same from the browser and the command line, and the HTML readable by everyone', async ({
	page
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-'));
	try {
		const [data, report] = [join(folder, 's.json'), join(folder, 's.html')];
		const cli = (...args: readonly string[]) =>
			execFileSync(process.execPath, ['build/cli/machi-tenken.js', ...args], { stdio: 'pipe' });
		cli('sample', '-o', data);
		cli('report', data, '-o', report);

		await page.goto(siteUrl);
		await page.getByRole('button', { name: '見本を開く' }).click();
		await goToScreen(page, '報告書');
		await page.getByLabel('作成日').fill('');
		const saved = await downloadBy(page, () =>
			page.getByRole('button', { name: 'HTMLを作る' }).click()
		);
		expect(saved.name).toMatch(/^架空市.*見本\.html$/);
		expect(readFileSync(saved.path).equals(readFileSync(report))).toBe(true);

		for (const [ending, action] of [
			['xlsx', 'Excelを作る'],
			['docx', 'Wordを作る']
		] as const) {
			const made = join(folder, `s.${ending}`);
			cli('report', data, '-o', made);
			const same = await downloadBy(page, () => page.getByRole('button', { name: action }).click());
			expect(same.name.endsWith(`.${ending}`)).toBe(true);
			expect(readFileSync(same.path).equals(readFileSync(made))).toBe(true);
		}

		await page.goto(pathToFileURL(report).href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('32px');
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
