import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { governedBefore, governedCity } from './support/governed-city.ts';
import { goToScreen, openFile, portableUrl, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const thisYear = () => governedCity(2026, 'met', { title: '加古川市の点検' });
const rise = /↑ \d+\.\dポイント上昇/;
const otherCity = () =>
	Buffer.from(
		JSON.stringify({
			...(JSON.parse(smallCityFile('other').toString()) as object),
			municipality: { code: '282014', name: '姫路市' }
		})
	);
const addFiles = (page: Page, ...files: readonly (readonly [name: string, content: Buffer])[]) =>
	page
		.getByLabel('前の年度のファイルを加える')
		.setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/json', buffer })));
const rowOf = (page: Page, name: string) =>
	page
		.getByRole('region', { name: '全体と層の推移' })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test.beforeEach(async ({ context }) => withoutPickers(context));

test('a city sees how it stood through the years, over what asked the same', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, governedBefore());
	await page.goto(siteUrl);
	await openFile(page, thisYear());
	await page.goto(siteUrl);
	await page.getByRole('link', { name: '年度の推移' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '年度の推移' })).toBeVisible();
	const governance = rowOf(page, 'ガバナンス').getByRole('cell');
	await expect(governance.nth(0)).not.toContainText('100.0%');
	await expect(governance.nth(1)).toContainText('100.0%');
	await expect(governance.nth(2)).toHaveText(rise);

	const leftOut = page.getByRole('region', { name: '比べるのに除いたもの' });
	await leftOut.getByText(/^求めることが変わった項目/).click();
	await expect(leftOut.getByText(/^GOV-06 .+：2025年度$/)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByLabel('観点を選ぶ').selectOption('nist-csf-2.0');
	await expect(page).toHaveURL(/lens=nist-csf-2\.0/);
	await expect(
		page.getByRole('region', { name: '観点ごとの推移' }).getByRole('table')
	).toBeVisible();

	const changes = page.getByRole('region', { name: '変わったこと' });
	await expect(changes.getByText('なくなった不足（1件）')).toBeVisible();
	await changes.getByRole('link', { name: /^GOV-01/ }).click();
	await expect(page.getByRole('article', { name: 'まち全体のセキュリティ基本方針' })).toBeVisible();

	await goToScreen(page, '年度の推移');
	await page.getByRole('checkbox', { name: /^2025年度/ }).uncheck();
	await expect(page.getByRole('region', { name: '全体と層の推移' })).toBeHidden();
});

test('files of earlier years are compared and never kept; what does not belong is told', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, thisYear());
	await goToScreen(page, '年度の推移');
	await expect(page.getByText('比べる年度がまだありません')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await addFiles(
		page,
		['2025.json', governedBefore()],
		['other.json', otherCity()],
		['own.yaml', Buffer.from('format: machi-tenken/checklist')]
	);
	await expect(rowOf(page, 'ガバナンス')).toContainText(rise);
	await expect(
		page.getByText(
			/^other\.json姫路市（団体コード 282014）の点検です。同じ自治体の点検だけを比べます。/
		)
	).toBeVisible();
	await expect(page.getByText(/チェックリストのファイルです/)).toBeVisible();
	await page.getByRole('button', { name: '「2025.json」を外す' }).click();
	await expect(rowOf(page, 'ガバナンス')).toBeHidden();
	await page.goto(siteUrl);
	await expect(page.getByRole('link', { name: '加古川市の点検' })).toHaveCount(1);
});

test('a file dropped on the screen is compared, not opened', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, thisYear());
	await goToScreen(page, '年度の推移');
	await expect(page.getByText('比べる年度がまだありません')).toBeVisible();
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], '2025.json', { type: 'application/json' }));
		return transfer;
	}, governedBefore().toString());
	await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
	await expect(rowOf(page, 'ガバナンス')).toContainText(rise);
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('the portable edition compares without keeping anything', async ({ page }) => {
	await page.goto(portableUrl);
	await openFile(page, thisYear());
	await goToScreen(page, '年度の推移');
	await addFiles(page, ['2025.json', governedBefore()]);
	await expect(rowOf(page, 'ガバナンス')).toContainText(rise);
});

test('the sample is compared with samples alone', async ({ page }) => {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await goToScreen(page, '年度の推移');
	await addFiles(page, ['2025.json', governedBefore()]);
	await expect(page.getByText('実在のまちの点検です。見本とは比べません。')).toBeVisible();
});
