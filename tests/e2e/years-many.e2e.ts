import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, pickFile, withoutPickers } from './support/app-page.ts';
import { governedCity } from './support/governed-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

type NamedFile = readonly [name: string, content: Buffer];

const statusIn = (year: number) => (year < 2021 ? 'not-met' : year < 2025 ? 'partly' : 'met');
const fileOf = (year: number, given: object = {}): NamedFile => [
	`${String(year)}.json`,
	governedCity(year, statusIn(year), given)
];
const town = { code: '283819', name: '稲美町' };

async function openWithYears(page: Page, ...files: readonly NamedFile[]): Promise<void> {
	await page.goto(siteUrl);
	await openFile(page, governedCity(2026, 'met'));
	await goToScreen(page, '年度の推移');
	await page
		.getByLabel('前の年度のファイルを加える')
		.setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/json', buffer })));
}
const regionOf = (page: Page, name: string) => page.getByRole('region', { name });
const cityFigures = (page: Page) =>
	regionOf(page, '全体と層の推移').getByRole('row').nth(1).locator('.figure').allInnerTexts();

/** The report of what is chosen, as whoever is sent it opens it. */
async function htmlReportOf(page: Page): Promise<Page> {
	const made = await downloadBy(page, () =>
		page.getByRole('button', { name: 'HTMLを作る' }).click()
	);
	const report = await page.context().newPage();
	await report.setContent(
		readFileSync(made.path, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, '')
	);
	return report;
}

test.beforeEach(async ({ context }) => withoutPickers(context));

test('many years are all in the table, and what has to be known of them is told', async ({
	page
}) => {
	await openWithYears(
		page,
		...[2018, 2019, 2020, 2021, 2023, 2024, 2025].map((year) =>
			fileOf(year, year === 2018 ? { municipality: { code: '282103', name: '旧加古川市' } } : {})
		),
		['again.json', governedCity(2024, 'met', { id: 'again', asOf: '2025-02-01' })],
		[
			'begun.json',
			governedCity(2027, 'met', { answers: { organisation: { 'GOV-01': { status: 'met' } } } })
		],
		['sample.json', governedCity(2022, 'met', { sample: true })]
	);
	const trend = regionOf(page, '全体と層の推移');
	for (const year of [2018, 2019, 2020, 2021, 2023, 2024, 2025, 2026, 2027])
		await expect(
			trend.getByRole('columnheader', { name: `${String(year)}年度`, exact: true })
		).toBeAttached();
	await expect(trend.getByText('9年度のうち最近の7年度')).toBeVisible();
	const method = regionOf(page, 'どう比べているか');
	await expect(method.getByText('比べていない年度：2022年度')).toBeVisible();
	await expect(
		method.getByText(/^自治体の名前が今と違う年度：2018年度（旧加古川市）/)
	).toBeVisible();
	await expect(
		method.getByText(/^回答率が80%に満たない年度：.*2027年度（[\d.]+%）。/)
	).toBeVisible();
	const governance = trend.getByRole('row').filter({ hasText: 'ガバナンス' });
	await expect(governance).toContainText(/回答率 \d\.\d%/);
	await expect(governance).toContainText('比べられません');
	await expect(page.getByText('同じ年度のほかの点検を使うため、使いません。')).toHaveCount(1);
	const aside = page.getByRole('status').filter({ hasText: '比べていないもの（1件）' });
	await expect(aside).toContainText('見本の点検です');
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByRole('checkbox', { name: /^2027年度/ }).uncheck();
	await expect(governance).toContainText('↑ 100.0ポイント上昇');
	await page.setViewportSize({ width: 320, height: 640 });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
});

test('a city whose code changed is joined by hand, with the keyboard alone, and parted again', async ({
	page
}) => {
	await openWithYears(page, fileOf(2025), [
		'town.json',
		governedCity(2024, 'not-met', { municipality: town })
	]);
	await expect(page.getByText('比べていないもの（1件）')).toBeVisible();
	await page.locator('summary').filter({ hasText: '団体コードが変わったとき' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('前身の団体')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(
		page.getByText(/^前身の団体の年度：2024年度（稲美町、団体コード 283819）/)
	).toBeVisible();
	await expect(page.getByText('比べていないもの（1件）')).toBeHidden();
	await expect(page.getByLabel('前身の団体')).toBeFocused();
	await expect(
		regionOf(page, '全体と層の推移').getByRole('columnheader', { name: '2024年度', exact: true })
	).toBeAttached();
	expect(await accessibilityFaults(page)).toEqual([]);

	await goToScreen(page, '報告書');
	const former = page.getByRole('checkbox', { name: /^2024年度/ });
	await expect(former).toHaveAccessibleDescription('前身の団体：稲美町（団体コード 283819）');
	const all = page.getByRole('button', { name: '全ての年度（2件）を選ぶ' });
	await all.press('Enter');
	await expect(former).toBeChecked();
	await expect(page.getByRole('button', { name: '全て外す' })).toBeFocused();
	expect(await accessibilityFaults(page)).toEqual([]);
	const report = await htmlReportOf(page);
	await expect(
		report.getByText(/^前身の団体の年度：2024年度（稲美町、団体コード 283819）/).first()
	).toBeAttached();
	await report.close();

	await goToScreen(page, '年度の推移');
	await page.locator('summary').filter({ hasText: '団体コードが変わったとき' }).click();
	await page.getByRole('button', { name: '稲美町を前身の団体から外す' }).press('Enter');
	await expect(page.getByText('比べていないもの（1件）')).toBeVisible();
	await expect(page.getByText(/^前身の団体の年度/)).toBeHidden();
});

test('a report has the same figures of the same years, however many, and its PDF is read again', async ({
	page
}) => {
	const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025];
	await openWithYears(page, ...years.map((year) => fileOf(year)));
	await expect.poll(() => cityFigures(page)).toHaveLength(12);
	const shown = await cityFigures(page);

	await goToScreen(page, '報告書');
	await page.getByRole('radio', { name: /^全体版/ }).check();
	await page.getByRole('button', { name: '全ての年度（11件）を選ぶ' }).click();
	const report = await htmlReportOf(page);
	const tables = report.getByRole('table', { name: /^全体と層の推移（/ });
	await expect(tables).toHaveCount(2);
	const cells = await tables
		.getByRole('row', { name: /^全体 / })
		.getByRole('cell')
		.allInnerTexts();
	expect(cells.slice(0, 12).map((text) => `${text.split(' ')[0] ?? ''}%`)).toEqual(shown);
	await expect(report.getByText('比べていない年度：2022年度').first()).toBeAttached();
	await report.close();

	const pdf = await downloadBy(page, () => page.getByRole('button', { name: 'PDFを作る' }).click());
	await page.goto(siteUrl);
	await pickFile(page, pdf.path);
	const dialog = page.getByRole('dialog');
	await expect(
		dialog.getByText('改変されていません。紙面は、中の点検データのとおりです。')
	).toBeVisible();
});
