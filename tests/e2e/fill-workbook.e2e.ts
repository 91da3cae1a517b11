import { readFileSync } from 'node:fs';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { shippedChecklist } from './support/shipped-checklist-file.ts';
import { smallCityFile, vendorCityFile } from './support/small-city.ts';
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

test('a check sheet that says what several components answer is read for the one that is chosen', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	const asked = shippedChecklist().checklist.controls.filter(({ id }) => id.startsWith('SVC-'));
	const answered = aWorkbook({
		sheets: {
			点検表: aTable([
				['番号', '点検内容', '回答', '備考'],
				...asked.slice(0, 2).map(({ id, statement }) => [id, statement.ja, '○', '台帳で確認'])
			])
		}
	});
	await tab.goto(siteUrl);
	await openFile(tab, vendorCityFile());
	await goToScreen(tab, '回答票');
	const card = tab.getByRole('region', { name: '戻ってきた回答票を取り込む' });
	const [chooser] = await Promise.all([
		tab.waitForEvent('filechooser'),
		card.getByRole('button', { name: '回答票を選ぶ' }).click()
	]);
	await chooser.setFiles({
		name: '答えの入った表.xlsx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(answered)
	});
	await expect(card.getByText(/どの構成要素の回答か分かりません/).first()).toBeVisible();
	await card.getByLabel('この表の回答の対象').selectOption({ index: 2 });
	await expect(card.getByText(/どの構成要素の回答か分かりません/)).toHaveCount(0);
	expect(await accessibilityFaults(tab, 'every rule')).toEqual([]);
	await card.getByRole('button', { name: /取り込む/ }).click();
	await expect(card.getByRole('status')).not.toBeEmpty();
});
