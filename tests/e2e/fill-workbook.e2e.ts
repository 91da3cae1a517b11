import { readFileSync } from 'node:fs';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { shippedChecklist } from './support/shipped-checklist-file.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';

test('answers go back into the workbook that asked for them', async ({ page: tab, context }) => {
	await withoutPickers(context);
	const { checklist } = shippedChecklist();
	const asked = checklist.controls.slice(0, 3);
	const first = asked[0]?.id ?? '';
	const original = aWorkbook({
		sheets: {
			点検表: aTable([
				['番号', '点検内容', '回答', '備考'],
				...asked.map(({ id, statement }) => [id, statement.ja, '', ''])
			])
		}
	});
	await tab.goto(siteUrl);
	await openFile(tab, smallCityFile());
	await goToScreen(tab, '回答票');
	const card = tab.getByRole('region', { name: 'もとの表に回答を書き戻す' });
	const [chooser] = await Promise.all([
		tab.waitForEvent('filechooser'),
		card.getByRole('button', { name: 'もとの表を選ぶ' }).click()
	]);
	await chooser.setFiles({
		name: 'もとの表.xlsx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(original)
	});
	await expect(card.getByText('書き込む回答：1件、備考：0件')).toBeVisible();
	await expect(card.getByText('「点検表」のC列を回答、D列を備考として扱います。')).toBeVisible();
	expect(await accessibilityFaults(tab, 'every rule')).toEqual([]);
	const saved = await downloadBy(tab, () =>
		card.getByRole('button', { name: '書き戻した表を保存する' }).click()
	);
	const book = readWorkbook(readFileSync(saved.path), '');
	const row = book.ok && book.value.sheets[0]?.rows.find(({ cells }) => cells[0] === first);
	expect(row && row.cells[2]).toBe('○');
});
