import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';
import { aLargeOscalCatalog } from '../formats/oscal/an-oscal-catalog.ts';
import { goToScreen } from './support/app-page.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { aChecklist, aControl, aLayer, text } from '../support/a-checklist.ts';
import { filesOf } from '../support/checklist-files.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const sheet = (...rows: readonly (readonly string[])[]) =>
	Buffer.from(
		aWorkbook({
			sheets: {
				点検表: aTable(
					[['公式チェックシート'], ['No.', '分類', '確認事項', '重要度'], ...rows],
					['B3:B4']
				)
			}
		})
	);
const rows = [
	['1-1', 'ガバナンス', '基本方針を定めている。', '高'],
	['1-2', '', '責任者を任命している。', '中'],
	['2-1', 'サービス', '診断を年1回行っている。', '低']
] as const;

async function toImport(page: Page) {
	await page.goto(siteUrl);
	await page.getByRole('link', { name: 'チェックリスト', exact: true }).click();
	await page.getByRole('link', { name: 'チェックリストを取り込む' }).click();
}
const choose = (page: Page, name: string, content: string | Buffer) =>
	page.getByLabel(/ファイルを選ぶ/).setInputFiles([file(name, content)]);
const file = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});
const toPreview = (page: Page) =>
	page.getByRole('button', { name: '取り込む内容を確かめる' }).click();
const apply = (page: Page) => page.getByRole('button', { name: '取り込む', exact: true }).click();
async function startAssessment(page: Page) {
	await page.getByLabel('全国地方公共団体コード').fill('282103');
	await page.getByLabel('自治体名').fill('加古川市');
	await page.getByRole('button', { name: '次へ' }).click();
	for (let step = 2; step < 4; step++) await page.getByRole('link', { name: '次へ' }).click();
	await page.getByRole('link', { name: '答える前に概要を見る' }).click();
}

test('an official sheet in Excel becomes a checklist, is answered, and its next revision carries the answers over', async ({
	page
}) => {
	await toImport(page);
	await choose(page, '公式.xlsx', sheet(...rows));
	await expect(page.getByLabel('C列の意味', { exact: true })).toHaveValue('statement');
	const first = page.getByRole('region', { name: 'はじめの3項目' });
	await expect(first.getByRole('cell', { name: 'ガバナンス' })).toHaveCount(2);
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.getByLabel('D列の意味', { exact: true }).selectOption('');
	await page.getByLabel('チェックリストの名前').fill('総務省の公式シート');
	await toPreview(page);
	await expect(page.getByText('2の層、3の点検項目を取り込みます。')).toBeVisible();
	await apply(page);
	await expect(page.getByRole('heading', { name: '総務省の公式シート' })).toBeVisible();

	// Kept over a reload, and an assessment stands on it like on a shipped one.
	await page.reload();
	await page.getByRole('link', { name: 'チェックリストの一覧へ' }).click();
	await page
		.getByRole('link', { name: /このチェックリストで点検を始める.*総務省の公式シート/ })
		.click();
	await startAssessment(page);
	await goToScreen(page, '回答');
	await expect(page.getByRole('article')).toContainText('1-1');
	for (const key of ['1', 'j', '4']) await page.keyboard.press(key);
	await goToScreen(page, '結果');
	await expect(page.locator('[data-figure="percent-part-01"]')).toHaveText('50.0%');

	// The mapping is remembered; a changed sheet becomes the next revision.
	await toImport(page);
	await choose(
		page,
		'公式2.xlsx',
		sheet(
			rows[0],
			['1-2', '', '責任者を毎年任命している。', '中'],
			['3-1', 'アセット', '台帳がある。', '高']
		)
	);
	await expect(page.getByText('前に同じ見出しの表で選んだ対応を使っています。')).toBeVisible();
	await expect(page.getByLabel('D列の意味', { exact: true })).toHaveValue('');
	await page
		.getByLabel('取り込み先')
		.selectOption({ label: '「総務省の公式シート」の新しい改訂にする' });
	await toPreview(page);
	await expect(page.locator('[data-count="reworded"]')).toHaveText('1');
	await expect(page.locator('[data-count="retired"]')).toHaveText('1');
	await apply(page);

	await page.goto(siteUrl);
	await page.getByRole('link', { name: /加古川市 スマートシティ/ }).click();
	await page.getByRole('link', { name: '違いを見て、移るか決める' }).click();
	await page
		.getByRole('button', { name: /この版への変更を始める/ })
		.first()
		.click();
	await page.getByRole('button', { name: '版の変更を終える' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '版の変更を終える' }).click();
	await expect(page.getByText('確かめ直しの印が付いた回答が1件あります。')).toBeVisible();
});

test('a sheet is corrected where one sees it, and nothing of it goes unseen', async ({ page }) => {
	const chapters = (name: string) =>
		aTable([
			['番号', '確認事項', '補足'],
			['1', `${name}の記録を残している。`, 'いつも'],
			['2', `${name}の古い決まり`, ''],
			['3', `${name}を見直している。`, '']
		]);
	const workbook = aWorkbook({ sheets: { 入退室: chapters('入退室'), 機器: chapters('機器') } });
	await toImport(page);
	await choose(page, '章.xlsx', Buffer.from(workbook));
	await expect(page.getByLabel('機器', { exact: true })).toBeChecked();
	await page.getByLabel('3行目の読み方').selectOption('left-out');
	await page.getByLabel('点検項目ではない行だけ').check();
	await expect(page.getByLabel('4行目の読み方')).toBeHidden();
	await expect(page.getByLabel('3行目の読み方')).toHaveValue('left-out');
	await page.getByText(/取り込まない行（1行）/).click();
	await expect(page.getByText('入退室の古い決まり').last()).toBeVisible();
	await page.getByLabel('C列の意味').selectOption('how');
	await page.getByLabel('下に表示するシート').selectOption('機器');
	await page.getByLabel('全て（').check();
	await expect(page.getByRole('cell', { name: '機器を見直している。' }).first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await toPreview(page);
	await expect(page.getByText('2の層、5の点検項目を取り込みます。')).toBeVisible();
});

test('a catalog of 1,200 controls is imported, answered, scored and reported', async ({ page }) => {
	await toImport(page);
	await choose(page, 'catalog.json', aLargeOscalCatalog(16, 50));
	await toPreview(page);
	await expect(page.getByText('16の層、1200の点検項目を取り込みます。')).toBeVisible();
	await apply(page);
	await expect(page.getByRole('heading', { name: 'Sample Catalog' })).toBeVisible();
	await page.getByRole('link', { name: 'チェックリストの一覧へ' }).click();
	await page
		.getByRole('link', { name: /このチェックリストで点検を始める.*Sample Catalog/ })
		.click();
	await startAssessment(page);
	await goToScreen(page, '回答');
	await expect(page.getByText('1200件（全1200件）')).toBeVisible();
	for (let i = 0; i < 5; i++) {
		await page.keyboard.press('1');
		await page.keyboard.press('j');
	}
	await goToScreen(page, '結果');
	await expect(page.locator('[data-figure="percent-g0"]')).toHaveText('100.0%');
	await goToScreen(page, '報告書');
	const report = await downloadBy(page, () =>
		page.getByRole('button', { name: 'PDFを作る' }).click()
	);
	expect(readFileSync(report.path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('an authored checklist comes in as its YAML files, and what is wrong is told with file and line', async ({
	page
}) => {
	const own = aChecklist({
		guideline: 'own-rules',
		title: text('市の独自基準'),
		layers: [aLayer({ answeredPer: 'organisation' })],
		facts: [],
		controls: [aControl(), aControl({ id: 'SVC-02', title: text('二つ目') })]
	});
	const files = Object.entries(filesOf(own)).map(([path, content]) =>
		file(path.replace('layers/', ''), content)
	);
	await toImport(page);
	const broken = files.map((item) =>
		item.name === 'service.yaml'
			? file(item.name, item.buffer.toString().replace('"SVC-02"', '"SVC-01"'))
			: item
	);
	const input = page.getByLabel(/ファイルを選ぶ/);
	await input.setInputFiles(broken);
	await expect(page.getByText(/layers\/service\.yaml:\d+:\d+: controls\.SVC-01\.id/)).toBeVisible();
	await input.setInputFiles(files);
	await apply(page);
	await expect(page.getByRole('heading', { name: '市の独自基準' })).toBeVisible();
});

test('what cannot be a checklist is refused with its reason, and nothing is kept', async ({
	page
}) => {
	const bomb = `a: &a [x,x]\nb: &b [*a,*a]\n`;
	const wide = Buffer.from(
		['内容', ...Array.from({ length: 100_000 }, (_, i) => `行${String(i)}`)].join('\n')
	);
	const refusals: readonly (readonly [string, string | Buffer, RegExp])[] = [
		['profile.json', '{"profile":{"uuid":"x"}}', /これは profile のファイルです/],
		['bomb.yaml', bomb, /anchor|alias/],
		[
			'old.xls',
			Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			/表のファイルではありません/
		],
		['cut.xlsx', sheet(...rows).subarray(0, 400), /ファイルが壊れています/],
		['wide.csv', wide, /行が多すぎます/],
		[
			'scsg.json',
			JSON.stringify(aChecklist({ guideline: 'scsg', facts: [], layers: [aLayer()] })),
			/収録しているガイドラインの名前です/
		]
	];
	await toImport(page);
	for (const [name, content, reason] of refusals) {
		await choose(page, name, content);
		if (name === 'profile.json') await toPreview(page);
		await expect(page.getByText(reason).first()).toBeVisible();
		await expect(page.getByText('取り込めません。何も変更していません。')).toBeVisible();
	}
	await page.getByRole('link', { name: 'チェックリストの一覧へ' }).click();
	await expect(page.getByText('まだありません。公式のチェックシート')).toBeVisible();
});
