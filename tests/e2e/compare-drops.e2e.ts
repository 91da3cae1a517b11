import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dropFromSystem } from './support/dropped-folder.ts';
import { city } from './support/many-cities.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

let folder = '';
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), '回答-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string | Buffer) => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), content);
	return join(folder, path);
};
const picker = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');
const rowNames = (page: Page) => page.getByRole('region').getByRole('rowheader');
const leftOut = (page: Page, file: RegExp) => page.getByRole('row', { name: file }).last();

async function atComparison(page: Page, locale: 'ja' | 'en' = 'ja') {
	await page.goto(`${siteUrl}compare`);
	const title = locale === 'ja' ? '自治体の比較' : 'Compare municipalities';
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Does something to a file at the very moment when the page begins to read it. */
async function beforeReading(page: Page, name: string, act: () => void) {
	let isDone = false;
	await page.exposeFunction('fileIsRead', (read: string) => {
		if (read !== name || isDone) return;
		isDone = true;
		act();
	});
	await page.addInitScript(() => {
		type Told = { fileIsRead: (name: string) => Promise<void> };
		const read = Reflect.get(Blob.prototype, 'arrayBuffer');
		Blob.prototype.arrayBuffer = async function (this: Blob) {
			if (this instanceof File) await (window as unknown as Told).fileIsRead(this.name);
			return read.call(this);
		};
	});
}

test('a folder with folders in it is dropped, and every file in it is read or named with its path', async ({
	page
}) => {
	write('加古川市.json', city('282103', '加古川市', 'met'));
	write('県北/神戸市.json', city('281000', '神戸市', 'not-met'));
	write('県北/町/古い/大阪市.json', city('271004', '大阪市', 'partly'));
	write('県北/町/メモ.txt', '会議のメモ');
	write('壊れた.machi-tenken.json', '{"format":"machi-tenken/assessment",');
	mkdirSync(join(folder, '空のフォルダー'));
	await atComparison(page);
	await dropFromSystem(page, [folder]);
	await expect(page.getByText('3件を比較に使い、2件は含めていません。')).toBeVisible();
	await expect(rowNames(page)).toHaveText([/加古川市/, /大阪市/, /神戸市/]);
	await page.locator('summary', { hasText: '比較に含めていないファイル 2件' }).click();
	await expect(leftOut(page, /県北\/町\/メモ\.txt/)).toContainText('まち点検のファイルではない');
	await expect(leftOut(page, /壊れた/)).toContainText(/JSON|読めません/);

	await dropFromSystem(page, [folder]);
	await expect(page.getByText('新しいファイルはありませんでした。')).toBeVisible();
	await dropFromSystem(page, [join(folder, '空のフォルダー')]);
	await expect(page.getByText('ファイルが1つも見つかりませんでした。')).toBeVisible();
	await expect(rowNames(page)).toHaveCount(3);
});

test('what changes or goes while it is read is told in plain words, and read when it is chosen again', async ({
	page
}) => {
	const path = write('加古川市.json', city('282103', '加古川市', 'met'));
	const going = write('神戸市.json', city('281000', '神戸市', 'met'));
	await beforeReading(page, '加古川市.json', () => {
		appendFileSync(path, ' ');
		rmSync(going);
	});
	await atComparison(page);
	await picker(page).setInputFiles([path, going]);
	await expect(page.getByText('0件を比較に使い、2件は含めていません。')).toBeVisible();
	await page.locator('summary', { hasText: '比較に含めていないファイル 2件' }).click();
	await expect(leftOut(page, /加古川市/)).toContainText(
		'読んでいる間に中身が変わったか、読む権限がありません。書き込みが終わってから、もう一度読んでください。'
	);
	await expect(leftOut(page, /神戸市/)).toContainText('読む前になくなりました。');
	await expect(page.getByText(/NotReadable|NotFound/)).toHaveCount(0);

	await picker(page).setInputFiles([path]);
	await expect(page.getByText('1件を比較に使い、1件は含めていません。')).toBeVisible();
	await expect(rowNames(page)).toHaveText([/加古川市/]);
});

test('a dropped file that was changed since it was found is read as it is now', async ({
	page
}) => {
	const path = write('加古川市.json', city('282103', '加古川市', 'met'));
	await beforeReading(page, '加古川市.json', () =>
		writeFileSync(path, city('281000', '神戸市', 'partly'))
	);
	await atComparison(page);
	await dropFromSystem(page, [folder]);
	await expect(page.getByText('1件を比較に使い、0件は含めていません。')).toBeVisible();
	await expect(rowNames(page)).toHaveText([/神戸市/]);
});

test.describe('in English', () => {
	test.use({ locale: 'en-US' });
	test('a dropped file that goes is told as the command line tells it', async ({ page }) => {
		const path = write('gone.json', city('282103', '加古川市', 'met'));
		await beforeReading(page, 'gone.json', () => rmSync(path));
		await atComparison(page, 'en');
		await dropFromSystem(page, [folder]);
		await page.locator('summary', { hasText: 'Left out: 1 file' }).click();
		await expect(leftOut(page, /gone\.json/)).toContainText('It was gone before it was read.');
	});
});
