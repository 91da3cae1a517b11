import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, pickFile, portableUrl, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const textOf = (path: string): string =>
	execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
const pagesOf = (path: string): number =>
	Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);

async function openSample(page: Page, url = siteUrl): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await goToScreen(page, '報告書');
}

const makeReport = (page: Page, name = 'PDFを作る') =>
	downloadBy(page, () => page.getByRole('button', { name }).click());

test('the same assessment becomes a report for leaders, an extract for a party, and sheets to ask with', async ({
	page,
	context
}) => {
	await withoutPickers(context);
	await openSample(page);
	await expect(page.getByLabel('取扱注意')).toBeChecked();
	await page.getByLabel('機密性2').check();
	await page.getByLabel('要約版（2ページ）').check();
	const leaders = await makeReport(page);
	expect(leaders.name).toMatch(/^架空市_2026年度_.*要約版.*機密性2.*\.pdf$/);
	expect(pagesOf(leaders.path)).toBe(2);
	expect(textOf(leaders.path).match(/機密性2/g)?.length).toBeGreaterThanOrEqual(2);
	await expect(page.getByRole('button', { name: 'CSVを作る' })).toHaveCount(0);

	await page.getByLabel('主体ごとの抜粋').check();
	const names = await page
		.getByLabel('主体', { exact: true })
		.getByRole('option')
		.allTextContents();
	const [chosen = '', ...others] = names;
	await page.getByLabel('主体', { exact: true }).selectOption({ label: chosen });
	const extract = await makeReport(page);
	const shown = textOf(extract.path);
	expect(shown).toContain(chosen);
	for (const other of others.filter((name) => !chosen.includes(name))) {
		expect(shown, other).not.toContain(other);
	}
	expect(execFileSync('pdfdetach', ['-list', extract.path], { encoding: 'utf8' })).toContain(
		'1 embedded'
	);

	await page.getByLabel('公表版').check();
	const published = await makeReport(page);
	expect(published.name).toContain('公表版');
	expect(published.name).not.toContain('機密性2');
	expect(pagesOf(published.path)).toBeLessThanOrEqual(2);
	for (const name of names) expect(textOf(published.path), name).not.toContain(name);

	await page.getByLabel('聞き取り用紙').check();
	const sheets = await makeReport(page);
	expect(textOf(sheets.path)).toContain('分からない');
	expect(sheets.name).toContain('聞き取り用紙');

	await page.reload();
	await goToScreen(page, '報告書');
	await expect(page.getByLabel('機密性2')).toBeChecked();
	expect(await accessibilityFaults(page)).toEqual([]);
});

/** Runs in the page: clicks a button the moment it comes, however soon it would go again. */
function clickWhenShown(name: string): void {
	const observer = new MutationObserver(() => {
		const shown = [...document.querySelectorAll('button')].find(
			({ textContent }) => textContent.trim() === name
		);
		if (shown === undefined) return;
		observer.disconnect();
		shown.click();
	});
	observer.observe(document.body, { childList: true, subtree: true });
}

test('making a report can be cancelled, and made again afterwards', async ({ page, context }) => {
	await withoutPickers(context);
	await openSample(page);
	await expect(page.getByText('全ての文字を正しく印刷できます。')).toBeVisible();
	await page.evaluate(clickWhenShown, '中止する');
	await page.getByRole('button', { name: 'PDFを作る' }).click();
	await expect(page.getByText('報告書の作成を中止しました。')).toBeVisible();
	expect((await makeReport(page)).name).toMatch(/\.pdf$/);
});

for (const [shape, url] of [
	['site', siteUrl],
	['portable html', portableUrl]
] as const) {
	test(`a report is checked, looked at and gone on from in the ${shape}`, async ({
		page,
		context
	}) => {
		await withoutPickers(context);
		await page.goto(url);
		await openFile(page, smallCityFile());
		await goToScreen(page, '報告書');
		const report = await makeReport(page);

		await page.goto(url);
		await page.reload();
		await pickFile(page, report.path);
		const dialog = page.getByRole('dialog');
		await expect(
			dialog.getByText('改変されていません。紙面は、中の点検データのとおりです。')
		).toBeVisible();
		await dialog.getByRole('button', { name: '読み取り専用で開く' }).click();
		await expect(page.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
		await expect(page.getByText('読み取り専用', { exact: true })).toBeVisible();
		await goToScreen(page, '回答');
		await expect(page.getByRole('radio', { name: /実施済み/ }).first()).toBeDisabled();
		await page.getByRole('button', { name: '確認の結果と、続きから始める' }).click();
		await dialog.getByRole('button', { name: '続きから点検する' }).click();
		await dialog
			.getByRole('button', { name: /^(開く|両方残す|別の点検として)/ })
			.first()
			.click();
		await expect(page.getByText('読み取り専用', { exact: true })).toHaveCount(0);

		const altered = readFileSync(report.path);
		const at = altered.indexOf('"handlingMark"');
		altered.write('x', at + 1);
		await page.goto(url);
		await page.reload();
		await pickFile(page, altered, 'altered.pdf');
		await expect(
			dialog.getByText(/改変されています|書き換えられているか、壊れています/)
		).toBeVisible();
	});
}

test('a PDF of somebody else is refused in plain words', async ({ page, context }) => {
	await withoutPickers(context);
	await page.goto(siteUrl);
	await pickFile(page, Buffer.from('%PDF-1.7\n%%EOF\n'), 'other.pdf');
	await expect(page.getByRole('dialog')).toContainText('何も取り込んでいません');
});
