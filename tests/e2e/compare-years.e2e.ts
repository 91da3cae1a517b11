import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { withoutPickers } from './support/app-page.ts';
import { given, publications, type GivenFile } from './support/many-cities.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

const picker = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');

/** The same cities of another year. */
const ofYear = (files: readonly GivenFile[], fiscalYear: number): readonly GivenFile[] =>
	files.map(({ name, buffer }) =>
		given(
			`${String(fiscalYear)}-${name}`,
			JSON.stringify({
				...(JSON.parse(buffer.toString()) as object),
				period: { fiscalYear }
			})
		)
	);

test('many cities over the years: the same ones first, then who joined and who left', async ({
	page
}) => {
	const [then, now] = [publications(7, 'partly', 'all'), publications(8, 'met', 'all')];
	await page.goto(`${siteUrl}compare?view=years`);
	await picker(page).setInputFiles([...ofYear(then.slice(0, 7), 2025)]);
	await expect(page.getByText(/^1つの年度のファイルだけです/)).toBeVisible();
	await picker(page).setInputFiles([...ofYear(now.slice(1), 2026)]);
	await expect(
		page.getByRole('heading', { name: /^継続団体（2025〜2026年度の全てに結果がある6自治体）/ })
	).toBeVisible();
	const whole = page.getByRole('row', { name: /^まち全体/ });
	await expect(whole).toContainText('50.0%*');
	await expect(whole).toContainText('100.0%*');
	await expect(whole).toContainText('↑ 50.0ポイント上昇*');
	await expect(page.getByRole('row', { name: /^2025年度から2026年度/ })).toHaveText(
		/6\s*0\s*0\s*1\s*1/
	);
	await page.getByText('2025年度から2026年度 抜けた：1自治体').click();
	await expect(page.getByText('見本0000市')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const saved = await downloadBy(page, () =>
		page.getByRole('button', { name: 'この表をCSVで保存' }).click()
	);
	expect(saved.name).toMatch(/^年度の推移_2025-2026_見本_/);
	const [heads, first] = readFileSync(saved.path, 'utf8').split('\r\n');
	expect(heads).toBe('\ufeff自治体,コード,都道府県,2025年度,2026年度');
	expect(first).toMatch(/^見本000\d市,\d{6},.+,50,100$/);
});

test('what is added while other files are read comes after them', async ({ page }) => {
	const files = publications(300);
	await page.goto(`${siteUrl}compare`);
	await picker(page).setInputFiles([...files.slice(0, 299)]);
	await picker(page).setInputFiles([...files.slice(299)]);
	await expect(page.getByText('300件を比較に使い、0件は含めていません。')).toBeVisible();
});

test('every row is printed with its headings, though only those in sight are on the screen', async ({
	page
}) => {
	await page.goto(`${siteUrl}compare?view=heat`);
	await picker(page).setInputFiles([...publications(120)]);
	await expect(page.getByText('120件を表示（全120件）')).toBeVisible();
	const rows = page.getByRole('region').getByRole('rowheader');
	await expect(rows.first()).toBeVisible();
	expect(await rows.count()).toBeLessThan(60);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(rows).toHaveCount(120);
	await expect(page.getByRole('columnheader', { name: 'ガバナンス' })).toBeVisible();
	await expect(page.getByText('見本0119市')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect.poll(() => rows.count()).toBeLessThan(60);
});

test('a city of another edition is not put beside the others, and the screen says why', async ({
	page
}) => {
	const [other, ...others] = publications(7, 'partly', 'all');
	const file = JSON.parse(other?.buffer.toString() ?? '') as { readonly checklist: object };
	const checklist = { ...file.checklist, edition: '9.9', digest: 'a'.repeat(64) };
	await page.goto(`${siteUrl}compare?view=position`);
	await picker(page).setInputFiles([
		given('other.json', JSON.stringify({ ...file, checklist })),
		...others
	]);
	const own = page.getByLabel('読んだ自治体から選ぶ');
	await own.selectOption({ label: '見本0001市（青森県）' });
	await expect(page.getByRole('heading', { name: '見本0001市' })).toBeVisible();
	// Of six: the median and the mean bear a star, how many they are does not.
	const starred = page.getByRole('row', { name: /^まち全体/ }).getByText('50.0%*', { exact: true });
	await expect(starred).toHaveCount(2);
	await own.selectOption({ label: '見本0000市（北海道）' });
	await expect(page.getByText('自分のまちの結果は2026年度・第9.9版')).toBeVisible();
	await expect(page.getByRole('figure')).toHaveCount(0);
});

test('two cities of one name are told apart on a narrow display too', async ({ page }) => {
	const named = publications(3).map(({ name, buffer }, place) => {
		const file = JSON.parse(buffer.toString()) as {
			readonly municipality: { readonly code: string };
		};
		const municipality = { ...file.municipality, name: place < 2 ? '府中市' : '別市' };
		return given(name, JSON.stringify({ ...file, municipality }));
	});
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${siteUrl}compare`);
	await picker(page).setInputFiles(named);
	const rows = page.getByRole('region').getByRole('rowheader');
	await expect(rows).toHaveCount(3);
	await expect(rows.filter({ hasText: '府中市' }).getByText('北海道')).toBeVisible();
	await expect(rows.filter({ hasText: '府中市' }).getByText('青森県')).toBeVisible();
	await expect(rows.filter({ hasText: '別市' }).getByText('岩手県')).toBeHidden();
});
