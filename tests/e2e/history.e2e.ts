import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { openFile, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const screen = (id: string) => `${siteUrl}assessment/history?id=${id}`;
const entries = (page: Page) =>
	page.getByRole('listitem').filter({ hasText: 'この変更の前に戻す' });

async function checkHead(page: Page, head: string) {
	await page.getByLabel('前に控えた履歴の要約値').fill(head);
	await page.getByRole('button', { name: '確かめる' }).click();
}

test('a change is told in words and brought back, and that is told too', async ({
	page,
	context
}) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await page.goto(`${siteUrl}assessment/answers?id=small-city&control=organisation+GOV-01`);
	await page.getByRole('radio', { name: '未実施' }).check();
	await page.getByLabel('メモ', { exact: true }).fill('担当課に確認');
	await page.getByLabel('メモ', { exact: true }).blur();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();

	await page.goto(screen('small-city'));
	await expect(page.getByRole('heading', { level: 1, name: '変更の履歴' })).toBeVisible();
	await expect(entries(page)).toHaveCount(2);
	await expect(entries(page).first()).toContainText('担当課に確認');
	await expect(entries(page).last()).toContainText(/実施済み.*未実施/s);
	const head = await page
		.getByRole('definition')
		.filter({ hasText: /^[0-9a-f]{64}$/ })
		.innerText();
	expect(await accessibilityFaults(page)).toEqual([]);

	await page.getByRole('button', { name: '記録1（GOV-01）：この変更の前に戻す' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(/未実施.*実施済み.*担当課に確認.*なし/s);
	expect(await accessibilityFaults(page)).toEqual([]);
	await dialog.getByRole('button', { name: '戻す' }).click();
	await expect(entries(page)).toHaveCount(3);
	await page.getByRole('button', { name: '記録1（GOV-01）：この変更の前に戻す' }).click();
	await expect(dialog.getByText('戻すものはありません。')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();

	await page.reload();
	await checkHead(page, head);
	await expect(page.getByText('3件のうち2件目までの要約値です')).toBeVisible();
	await page.getByLabel(/^検索/).fill('担当課に確認');
	await expect(entries(page)).toHaveCount(2);
	await expect(page).toHaveURL(/q=/);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'メニュー' }).click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { name: 'History of changes' })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.goto(`${siteUrl}assessment/answers?id=small-city&control=organisation+GOV-01`);
	await expect(page.getByRole('radio', { name: 'Met', exact: true })).toBeChecked();
});

type Entry = Readonly<Record<string, unknown>>;

/** The head as the documentation says to compute it; keys are given in their order. */
const headOf = (history: readonly Entry[]) =>
	history.reduce<string>(
		(previous, entry) =>
			createHash('sha256').update(JSON.stringify({ entry, previous })).digest('hex'),
		createHash('sha256').update('machi-tenken/history 1').digest('hex')
	);
const historyOf = (count: number): readonly Entry[] =>
	Array.from({ length: count }, (_, index) => ({
		after: { note: `控え${index}`, status: 'met' },
		at: `2026-11-0${1 + Math.floor(index / 40)}T03:00:00Z`,
		by: '田中',
		component: 'organisation',
		control: 'GOV-01'
	}));
const fileWith = (history: readonly Entry[], id: string) =>
	Buffer.from(JSON.stringify({ ...JSON.parse(smallCityFile(id).toString()), history }));

test('a head noted elsewhere shows that a file was cut or changed since', async ({
	page,
	context
}) => {
	const history = historyOf(120);
	const noted = headOf(history.slice(0, 100));
	const edited = history.map((entry, index) => (index === 3 ? { ...entry, by: '別人' } : entry));
	await withoutPickers(context);
	await page.goto(siteUrl);
	await openFile(page, fileWith(history, 'as-it-was'));
	await page.goto(screen('as-it-was'));
	await expect(page.getByText(headOf(history), { exact: true })).toBeVisible();
	await checkHead(page, `${noted.slice(0, 32)}\n${noted.slice(32).toUpperCase()}`);
	await expect(page.getByText('120件のうち100件目までの要約値です')).toBeVisible();
	await checkHead(page, noted.slice(1));
	await expect(page.getByText('要約値ではありません。')).toBeVisible();

	await expect(entries(page)).toHaveCount(50);
	await page.getByRole('button', { name: '次のページ' }).click();
	await page.getByRole('button', { name: '次のページ' }).click();
	await expect(entries(page)).toHaveCount(20);
	await expect(page.getByRole('heading', { name: '変更の一覧' })).toBeFocused();
	await expect(entries(page).last()).toContainText('記録 1');
	await page.getByLabel('この日から').fill('2026-11-03');
	await expect(entries(page)).toHaveCount(40);

	for (const [id, changed] of [
		['edited', edited],
		['cut', history.slice(0, 99)],
		['shortened', history.slice(1)]
	] as const) {
		await page.goto(siteUrl);
		await openFile(page, fileWith(changed, id));
		await page.goto(screen(id));
		await expect(page.getByText(headOf(changed), { exact: true })).toBeVisible();
		await checkHead(page, noted);
		await expect(page.getByRole('alert')).toContainText('控えた要約値の続きではありません');
	}
});
