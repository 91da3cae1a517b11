import type { Page } from '@playwright/test';
import { goToScreen } from './app-page.ts';
import { rawStorage } from './raw-storage.ts';
import { smallCityFile } from './small-city.ts';
import { expect, siteUrl } from './watched-test.ts';

export const passphrase = '正しい馬 電池 ホチキス';
export const city = '加古川市';
export const note = 'だれにも見せないメモ';

export const lockHeading = (page: Page) => page.getByRole('heading', { name: 'ロックしています' });
export const noteField = (page: Page) => page.getByLabel('メモ', { exact: true });

export async function openSmallCity(page: Page) {
	await page.goto(siteUrl);
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles({
		name: 'city.machi-tenken.json',
		mimeType: 'application/json',
		buffer: smallCityFile()
	});
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await goToScreen(page, '回答');
	await noteField(page).fill(note);
	await noteField(page).blur();
	await expect.poll(() => rawStorage(page)).toContain(note);
}

export async function askToTurnOn(page: Page) {
	await page.goto(`${siteUrl}about`);
	await page.locator('summary', { hasText: 'ロックを有効にする' }).click();
	await page.getByLabel('パスフレーズ', { exact: true }).fill(passphrase);
	await page.getByLabel('パスフレーズ（もう一度）').fill(passphrase);
	await page.getByLabel('バックアップを取りました', { exact: false }).check();
	await page.getByRole('button', { name: 'ロックを有効にする' }).click();
}

/** Waits until the page is locked: it has begun anew, and asks for the passphrase. */
export async function expectLocked(page: Page) {
	await expect(lockHeading(page)).toBeVisible();
	await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeVisible();
}

export async function turnOn(page: Page) {
	await askToTurnOn(page);
	await expectLocked(page);
	await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeFocused();
}

export async function unlock(page: Page, typed = passphrase) {
	await page.getByLabel('パスフレーズ', { exact: true }).fill(typed);
	await page.keyboard.press('Enter');
}
