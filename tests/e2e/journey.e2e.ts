import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { goToScreen } from './support/app-page.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';
import type { Page } from '@playwright/test';

/** 「実施済み」「一部実施」「未実施」 in Shift_JIS, as Excel in Japan saves a CSV. */
const words = {
	met: [0x8e, 0xc0, 0x8e, 0x7b, 0x8d, 0xcf, 0x82, 0xdd],
	partly: [0x88, 0xea, 0x95, 0x94, 0x8e, 0xc0, 0x8e, 0x7b],
	notMet: [0x96, 0xa2, 0x8e, 0xc0, 0x8e, 0x7b]
} as const;

/** A whole governance layer in Shift_JIS with CRLF: met, partly, not met, and so on. */
function governanceCsv(): Buffer {
	const statuses = [words.met, words.met, words.partly, words.notMet];
	const ascii = (text: string) => [...Buffer.from(text, 'ascii')];
	const rows = Array.from({ length: 24 }, (_, i) => [
		...ascii(`organisation,GOV-${String(i + 1).padStart(2, '0')},`),
		...(statuses[i % statuses.length] ?? []),
		...ascii(',\r\n')
	]);
	return Buffer.from([...ascii('component,control,status,note\r\n'), ...rows.flat()]);
}

async function withoutPickers(page: Page) {
	await page.addInitScript(() => {
		for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
			Reflect.deleteProperty(window, name);
	});
}

test('a city goes from nothing to its PDF, with a layer from a Shift_JIS table, and every figure agrees', async ({
	page
}) => {
	await withoutPickers(page);
	await page.goto(siteUrl);
	await page.getByRole('link', { name: '新しい点検を作る' }).click();

	await page.getByLabel('全国地方公共団体コード').fill('282104');
	await expect(page.getByText('コードが正しくありません')).toBeVisible();
	await page.getByLabel('全国地方公共団体コード').fill('２８２１０３');
	await expect(page.getByText('兵庫県加古川市の団体コードです')).toBeVisible();
	await page.getByLabel('自治体名').fill('加古川市𠮷田');
	await page.getByLabel('対象年度').fill('2026');
	await page.getByRole('button', { name: '次へ' }).click();

	await page
		.getByRole('group', { name: /他の自治体や団体の基盤/ })
		.getByLabel('いいえ')
		.check();
	await page.getByRole('link', { name: '次へ' }).click();
	await page.getByLabel('加える主体の名前').fill('髙橋電気㈱');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('主体の名前', { exact: true })).toHaveValue('髙橋電気㈱');
	await page.getByRole('link', { name: '次へ' }).click();
	await page.getByRole('button', { name: '+ 防災情報' }).click();
	await expect(page.getByLabel('名前', { exact: true })).toBeFocused();
	await page.getByLabel('担当する主体').selectOption({ label: '髙橋電気㈱' });
	await page.getByRole('link', { name: '点検を始める' }).click();

	await goToScreen(page, '回答');
	await page.getByRole('button', { name: 'その他', exact: true }).click();
	await page.getByRole('button', { name: '回答表を読み込む' }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'CSVを選ぶ' }).click()
	]);
	await chooser.setFiles({ name: 'governance.csv', mimeType: 'text/csv', buffer: governanceCsv() });
	await expect(page.getByText('24行を読みました。24件の回答が変わります。')).toBeVisible();
	await page.getByRole('button', { name: '反映する' }).click();

	await page.getByRole('button', { name: '絞り込み', exact: true }).click();
	await page.getByLabel('層', { exact: true }).selectOption({ label: 'サービス' });
	for (const key of ['1', 'j', '2', 'j', '4', 'j', '1']) await page.keyboard.press(key);
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();

	await goToScreen(page, '結果');
	const onScreen = await page.locator('[data-figure="percent-governance"]').textContent();
	expect(onScreen).toMatch(/^\d+\.\d%$/);

	await page.reload();
	await expect(page.locator('[data-figure="percent-governance"]')).toHaveText(onScreen ?? '');

	await goToScreen(page, '報告書');
	const pdf = await downloadBy(page, () => page.getByRole('button', { name: 'PDFを作る' }).click());
	expect(pdf.name).toContain('加古川市𠮷田');
	const text = execFileSync('pdftotext', ['-layout', pdf.path, '-'], { encoding: 'utf8' });
	expect(text).toContain(onScreen ?? 'no figure');
	expect(text).toContain('加古川市𠮷田');
	expect(text).toContain('髙橋電気㈱');
	expect(execFileSync('qpdf', ['--check', pdf.path], { encoding: 'utf8' })).toContain('No syntax');

	await goToScreen(page, '概要');
	const backup = await downloadBy(page, () =>
		page.getByRole('button', { name: 'バックアップをダウンロード' }).click()
	);
	expect(backup.name).toMatch(/^加古川市𠮷田_2026_バックアップ_\d{8}-\d{4}\.machi-tenken\.json$/);
	const scored = JSON.parse(
		execFileSync(process.execPath, ['build/cli/machi-tenken.js', 'score', backup.path, '--json'], {
			encoding: 'utf8'
		})
	) as { layers: { layer: string; percent: number }[] };
	const governance = scored.layers.find(({ layer }) => layer === 'governance');
	expect(`${governance?.percent.toFixed(1) ?? ''}%`).toBe(onScreen);
});

test('the browser and the command line make the same bytes of PDF', async ({ page }) => {
	await withoutPickers(page);
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await goToScreen(page, '報告書');
	await page.getByLabel('作成日').fill('2026-11-20');
	const pdf = await downloadBy(page, () => page.getByRole('button', { name: 'PDFを作る' }).click());
	const cli = (...args: string[]) =>
		execFileSync(process.execPath, ['build/cli/machi-tenken.js', ...args], {
			env: { ...process.env, TZ: 'America/New_York' }
		});
	cli('sample', '-o', 'test-results/sample.json');
	cli(
		'report',
		'test-results/sample.json',
		'--made-on',
		'2026-11-20',
		'-o',
		'test-results/sample.pdf'
	);
	expect(readFileSync(pdf.path).equals(readFileSync('test-results/sample.pdf'))).toBe(true);
});
