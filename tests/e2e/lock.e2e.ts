import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, portableUrl, withoutPickers } from './support/app-page.ts';
import {
	askToTurnOn,
	city,
	expectLocked,
	lockHeading,
	note,
	noteField,
	openSmallCity,
	passphrase,
	turnOn,
	unlock
} from './support/lock-page.ts';
import { putRaw, rawStorage } from './support/raw-storage.ts';
import { smallCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

/** Nothing of the city stands in the page: not in its text, its fields, its title. */
async function expectNothingShown(page: Page) {
	await expectLocked(page);
	expect(await page.content()).not.toMatch(new RegExp(`${city}|${note}`));
	expect(await page.title()).not.toContain(city);
}

test.beforeEach(({ context }) => withoutPickers(context));

test('everything kept is sealed under a passphrase, shown after it only, in every tab, and given back in clear', async ({
	page,
	context
}) => {
	await openSmallCity(page);
	await turnOn(page);
	await expectNothingShown(page);
	const sealed = await rawStorage(page);
	expect(sealed).not.toMatch(new RegExp(`${city}|${note}|282103`));
	expect(await accessibilityFaults(page, 'every rule')).toEqual([]);

	await page.reload();
	await expectNothingShown(page);
	await unlock(page, '違うパスフレーズです！！');
	await expect(page.getByText('パスフレーズが違います。')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await rawStorage(page)).toBe(sealed);
	await unlock(page);
	await expect(page.getByText('ロックは有効です。このタブでは解除しています。')).toBeVisible();

	await page.goto(siteUrl);
	await unlock(page);
	await page.getByRole('link', { name: `${city}の点検` }).click();
	await goToScreen(page, '回答');
	await expect(noteField(page)).toHaveValue(note);
	await noteField(page).fill(`${note}、その二`);

	const other = await context.newPage();
	await other.goto(`${siteUrl}about`);
	await expectNothingShown(other);
	await unlock(other);
	await expect(other.getByText('ロックは有効です。', { exact: false })).toBeVisible();
	await other.getByRole('navigation').getByRole('button', { name: 'ロックする' }).click();
	await expectNothingShown(other);
	await expectNothingShown(page);
	expect(await rawStorage(page)).not.toMatch(new RegExp(`${city}|${note}`));

	await unlock(page);
	await expect(noteField(page)).toHaveValue(`${note}、その二`);
	await other.close();
	await page.goto(`${siteUrl}about`);
	await unlock(page);
	await page.locator('summary', { hasText: 'ロックをやめる' }).click();
	await page.getByLabel('今のパスフレーズ').last().fill(passphrase);
	await page.getByRole('button', { name: 'ロックをやめる' }).click();
	await expect(page.locator('summary', { hasText: 'ロックを有効にする' })).toBeVisible();
	expect(await rawStorage(page)).toContain(`${note}、その二`);
	await page.goto(siteUrl);
	await expect(page.getByRole('link', { name: `${city}の点検` })).toBeVisible();
});

test('it locks by itself after a time without use, and what was being typed comes back', async ({
	page
}) => {
	await page.clock.install();
	await openSmallCity(page);
	await turnOn(page);
	await unlock(page);
	await page.getByLabel('5分', { exact: true }).check();
	await page.goto(siteUrl);
	await unlock(page);
	await page.getByRole('link', { name: `${city}の点検` }).click();
	await goToScreen(page, '回答');
	await page.clock.fastForward('04:30');
	await noteField(page).fill('書きかけのことば');
	await page.clock.fastForward('04:30');
	await expect(noteField(page)).toHaveValue('書きかけのことば');
	await page.clock.fastForward('05:10');
	await expectNothingShown(page);
	expect(await page.content()).not.toContain('書きかけ');
	expect(await rawStorage(page)).not.toContain('書きかけ');
	await unlock(page);
	await expect(noteField(page)).toHaveValue('書きかけのことば');
});

test('a campaign that no file holds and a form that was not sent come back after locking; what is not kept is named', async ({
	page
}) => {
	await openSmallCity(page);
	await turnOn(page);
	await unlock(page);
	await page.goto(`${siteUrl}compare?view=campaign`);
	await unlock(page);
	await page.getByLabel('依頼の名前').fill('県の一斉点検');
	await page.getByLabel('期限').fill('2027-01-31');
	await page.getByLabel(/^依頼先/).fill('282103\n神戸市');
	await page.getByRole('button', { name: '依頼を作る' }).click();
	await expect(page.getByText('回答あり 0団体、途中 0団体、まだ 2団体').first()).toBeVisible();
	await page.locator('input[type=file]:not([webkitdirectory])').first().setInputFiles({
		name: 'city.machi-tenken.json',
		mimeType: 'application/json',
		buffer: smallCityFile()
	});
	await expect(page.getByText('回答あり 0団体、途中 1団体、まだ 1団体').first()).toBeVisible();
	await page.getByText('依頼先を加える', { exact: true }).click();
	await page.getByRole('textbox', { name: /^依頼先/ }).fill('姫路市\n明石市');
	await page.getByRole('navigation').getByRole('button', { name: 'ロックする' }).click();
	await expectNothingShown(page);
	expect(await page.content()).not.toMatch(/県の一斉点検|姫路市/);
	expect(await rawStorage(page)).not.toMatch(/県の一斉点検|姫路市/);

	await unlock(page);
	const told = page
		.getByRole('status')
		.filter({ hasText: 'ロックしたときに保存していなかったもの' });
	await expect(told).toContainText('一斉依頼「県の一斉点検」は');
	await expect(told).toContainText('比べていた1件の結果');
	await expect(told.getByText('姫路市')).toContainText('明石市');
	await expect(page.getByRole('heading', { name: /県の一斉点検/ })).toBeVisible();
	await expect(page.getByText('回答あり 0団体、途中 0団体、まだ 2団体').first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await told.getByRole('button', { name: '閉じる' }).click();
	await expect(told).toBeHidden();
	// It was told, and what was given back is on screen: nothing of it is left to be told again.
	expect(await rawStorage(page)).not.toContain('left-at-locking');
});

test('turning it on is refused while another tab has the app open, and nothing is changed', async ({
	page,
	context
}) => {
	await openSmallCity(page);
	const other = await context.newPage();
	await other.goto(siteUrl);
	await expect(other.getByRole('link', { name: `${city}の点検` })).toBeVisible();
	await askToTurnOn(page);
	await expect(page.getByText('ほかのタブを全て閉じてから', { exact: false })).toBeVisible();
	expect(await rawStorage(page)).toContain(note);
});

test('what another implementation sealed opens here, and its weak derivation is made stronger', async ({
	page
}) => {
	const known = JSON.parse(readFileSync('tests/fixtures/lock/known-answers.json', 'utf8')) as {
		locks: { passphrase: string; record: { derivation: { turns: number } } }[];
		records: { store: string; key: unknown; sealed: string }[];
		notes: { name: string; text: string; sealed: string }[];
	};
	const lock = known.locks.find(({ record }) => record.derivation.turns === 1000);
	const listed = known.records.find(({ store }) => store === 'assessments');
	await page.goto(siteUrl);
	// The words stand there before the app has made its database.
	const databases = () =>
		page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	await expect.poll(databases).toContain('machi-tenken');
	await putRaw(
		page,
		[
			{ store: 'lock', record: { id: 'lock', record: lock?.record } },
			{ store: 'assessments', record: { id: listed?.key, sealed: listed?.sealed } }
		],
		known.notes.map(({ name, sealed }) => [name, sealed] as const)
	);
	await page.goto(`${siteUrl}about`);
	await unlock(page, lock?.passphrase);
	await expect(page.getByLabel('回答者の名前')).toHaveValue('情報政策課 𠮷田');
	await page.getByRole('link', { name: 'まち点検', exact: true }).click();
	await expect(page.getByText('既知の答えの点検')).toBeVisible();
	const raw = await rawStorage(page);
	expect(raw).toContain('1000000');
	expect(raw).not.toContain('情報政策課');
});

test('who forgot the passphrase reads what that means, and can begin anew with a file', async ({
	page
}) => {
	await openSmallCity(page);
	await turnOn(page);
	await page.locator('summary', { hasText: 'パスフレーズを忘れたとき' }).click();
	await expect(page.getByText('誰にも開けません', { exact: false }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: '全て消す' })).toBeDisabled();
	await page.getByLabel('確認のため', { exact: false }).fill('消去');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: '全て消す' }).click();
	await expect(lockHeading(page)).toBeHidden();
	await openSmallCity(page);
});

test('the single file says that it keeps nothing to lock', async ({ page }) => {
	await page.goto(`${portableUrl}#/about`);
	await expect(page.getByText('ロックするものがありません', { exact: false })).toBeVisible();
	await expect(page.locator('summary', { hasText: 'ロックを有効にする' })).toHaveCount(0);
});
