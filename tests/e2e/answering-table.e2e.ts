import { execFileSync } from 'node:child_process';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { answering } from './support/answering-screen.ts';
import { withoutPickers } from './support/app-page.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

test('a table of controls by components is answered by keys, filled, and pasted into after a look', async ({
	page
}) => {
	await answering(page, 'control=maas+SVC-01');
	await page.goto(`${siteUrl}assessment/answers/table?id=vendor-city&layer=service`);
	const grid = page.getByRole('grid', { name: '点検項目と対象の表' });
	const cell = (row: number, column: number) =>
		grid
			.getByRole('row')
			.nth(row + 1)
			.getByRole('gridcell')
			.nth(column);
	await grid.focus();
	await page.keyboard.press('1');
	await expect(cell(0, 0)).toContainText('実施済み');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Control+d');
	await expect(cell(2, 0)).toContainText('実施済み');
	await page.keyboard.press('Control+z');
	await expect(page.getByText('2件の回答を元に戻しました。')).toBeVisible();
	await expect(cell(2, 0)).toContainText('未回答');
	expect(await accessibilityFaults(page)).toEqual([]);

	const paper = test.info().outputPath('table.pdf');
	await page.pdf({ path: paper });
	const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
	const printed = execFileSync('pdftotext', [paper, '-'], { encoding: 'utf8' });
	expect(new Set(printed.match(/SVC-\d\d/g)).size).toBe(rows);

	await grid.focus();
	await page.keyboard.press('Control+Home');
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.setData('text/plain', '○\t△\r\n×\tたぶん\r\n\t該当なし\r\n');
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	});
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('row').nth(1)).toContainText(/SVC-02.*運行管理.*たぶん/);
	await expect(dialog.getByText('該当なしの1件は、理由を書くまで')).toBeVisible();
	await dialog.getByRole('button', { name: '3件を反映する' }).click();
	await expect(cell(0, 1)).toContainText('一部実施');
	await expect(grid).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(cell(0, 1)).toContainText('未実施');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/answers\?.*control=maas\+SVC-01/);
});
