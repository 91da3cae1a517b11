import { execFileSync } from 'node:child_process';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { answering } from './support/answering-screen.ts';
import { withoutPickers } from './support/app-page.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

test('a round through the essentials by keys alone ends in a provisional result and a first PDF', async ({
	page
}) => {
	await answering(page, 'control=maas+SVC-01');
	await page.goto(`${siteUrl}assessment/round?id=vendor-city`);
	const bar = page.getByText(/^必須 \d+\/\d+$/);
	await expect(bar).toBeVisible();
	const [, of] = /(\d+)$/.exec((await bar.textContent()) ?? '') ?? [];
	expect(await accessibilityFaults(page)).toEqual([]);
	for (let left = Number(of); left > 0; left -= 1) {
		await page.keyboard.press(left % 2 === 0 ? '1' : '4');
		await page.keyboard.press('o');
	}
	await expect(page.getByText(`必須 ${of ?? ''}/${of ?? ''}`)).toBeVisible();
	await page.getByRole('link', { name: '結果を見る', exact: true }).first().click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'ここまでの結果（暫定）' })
	).toBeFocused();
	await expect(page.getByRole('heading', { name: /^必須で不足している項目（[1-9]/ })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const pdf = await downloadBy(page, () =>
		page.getByRole('button', { name: '最初のPDFを作る' }).click()
	);
	const text = execFileSync('pdftotext', ['-layout', pdf.path, '-'], { encoding: 'utf8' });
	expect(text.replace(/\s/g, '')).toMatch(/暫定|判定前/);
});
