import { readFileSync } from 'node:fs';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { vendorCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test('an answer sheet is handed out, filled in, and taken back cell by cell', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	await tab.goto(siteUrl);
	await openFile(tab, vendorCityFile());
	await goToScreen(tab, '受渡し');
	await tab.getByRole('link', { name: '回答票を作る・取り込む' }).click();
	const excel = await downloadBy(tab, () =>
		tab.getByRole('button', { name: '回答票を作る' }).click()
	);
	expect(readFileSync(excel.path).subarray(0, 2).toString()).toBe('PK');
	await tab.getByLabel('入れる項目').selectOption({ label: '主体：港システム株式会社' });
	await tab.getByLabel('ファイルの形式').selectOption('csv');
	const sheet = await downloadBy(tab, () =>
		tab.getByRole('button', { name: '回答票を作る' }).click()
	);
	const text = readFileSync(sheet.path, 'utf8');
	expect(text).not.toContain('秘密運輸');
	expect(await accessibilityFaults(tab, 'every rule')).toEqual([]);

	const filled = text
		.split('\r\n')
		.map((line) => line.replace(/(,maas,SVC-01,)/, '$1'))
		.map((line) => (line.includes(',SVC-01,') ? fill(line) : line))
		.join('\r\n');
	const [chooser] = await Promise.all([
		tab.waitForEvent('filechooser'),
		tab.getByRole('button', { name: '回答票を選ぶ' }).click()
	]);
	await chooser.setFiles({
		name: '回答.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(filled)
	});
	await expect(tab.getByText('違い 2か所')).toBeVisible();
	await expect(tab.getByText('回答票の内容: 一部実施')).toBeVisible();
	await tab.getByRole('button', { name: '選んだ2か所を取り込む' }).click();
	await expect(tab.getByText('2か所を取り込みました。')).toBeVisible();
	await goToScreen(tab, '履歴');
	await expect(tab.getByText('戻ってきたメモ')).toBeVisible();
});

/** The row with a status and a note in its two empty answer cells. */
const fill = (line: string): string => line.replace(/,,,,/, ',一部実施,戻ってきたメモ,,');
