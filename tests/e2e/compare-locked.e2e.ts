import type { Page } from '@playwright/test';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import type { PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { city, given, packed } from './support/many-cities.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const right = '合言葉は山と川と海と空です';
const others = 'ほかの人の長い合言葉なのです';
const picker = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])').first();
const rowNames = (page: Page) => page.getByRole('region').getByRole('rowheader');
const heading = (page: Page, count: number) =>
	page.getByRole('heading', { name: `暗号化されたファイルが${String(count)}件あります` });

/** The locked packet of a city; little effort, so that nobody waits for it. */
async function locked(name: string, code: string, lock: PacketLock) {
	const packet = packed(city(code, name, 'met'), 'backup');
	const file = await lockFile(new Uint8Array(packet), lock, { effort: 10 });
	if (!file.ok) throw new Error(file.error.kind);
	return given(`${name}.age`, Buffer.from(file.value));
}

async function withFiles(page: Page, files: readonly ReturnType<typeof given>[]) {
	await page.goto(`${siteUrl}compare`);
	await expect(page.getByRole('heading', { level: 1, name: '自治体の比較' })).toBeVisible();
	await picker(page).setInputFiles([...files]);
}

test('locked packets are opened together; what the passphrase does not fit stays, is left out, and can be chosen again', async ({
	page
}) => {
	const stranger = await locked('大阪市', '271004', {
		kind: 'passphrase',
		passphrase: others
	});
	await withFiles(page, [
		await locked('加古川市', '282103', { kind: 'passphrase', passphrase: right }),
		await locked('神戸市', '281000', { kind: 'passphrase', passphrase: right }),
		stranger
	]);
	await expect(heading(page, 3)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const passphrase = page.getByLabel('パスフレーズ', { exact: true }).first();

	await passphrase.fill('違う合言葉を入れてみました');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('3件は、このパスフレーズか鍵では開けません');
	await expect(heading(page, 3)).toBeFocused();
	await expect(rowNames(page)).toHaveCount(0);

	await passphrase.fill(right);
	await page.keyboard.press('Enter');
	await expect(rowNames(page)).toHaveText([/加古川市/, /神戸市/]);
	await expect(heading(page, 1)).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('1件は、このパスフレーズか鍵では');

	await page.getByRole('button', { name: '開かずに外す' }).click();
	await expect(page.getByText('2件を比較に使い、1件は含めていません。')).toBeVisible();
	await page.locator('summary', { hasText: '比較に含めていないファイル 1件' }).click();
	await expect(page.getByRole('row', { name: /大阪市\.age/ }).last()).toContainText(
		'暗号化されています'
	);

	await picker(page).setInputFiles([stranger]);
	await expect(heading(page, 1)).toBeVisible();
	await expect(page.getByText('2件を比較に使い、0件は含めていません。')).toBeVisible();
	await passphrase.fill(others);
	await page.keyboard.press('Enter');
	await expect(rowNames(page)).toHaveText([/加古川市/, /大阪市/, /神戸市/]);
	await expect(page.getByRole('heading', { name: /暗号化されたファイル/ })).toHaveCount(0);
});

test('a receiving key opens what was locked for it, and a wrong key file is told', async ({
	page
}) => {
	const [ours, others] = await Promise.all([makeAgeKeyPair(), makeAgeKeyPair()]);
	const file = await locked('加古川市', '282103', {
		kind: 'recipients',
		recipients: [ours.recipient]
	});
	await withFiles(page, [file]);
	await page.locator('summary', { hasText: '受取りの鍵で開く' }).click();
	const key = page.getByLabel('鍵のファイル');
	const open = page.locator('details').getByRole('button', { name: 'まとめて開く' });

	await key.setInputFiles(given('メモ.txt', 'これは鍵ではありません'));
	await open.click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(heading(page, 1)).toBeVisible();

	await key.setInputFiles(given('ほかの鍵.txt', `${others.identity}\n`));
	await open.click();
	await expect(page.getByRole('alert')).toContainText('1件は、このパスフレーズか鍵では');

	await key.setInputFiles(given('鍵.txt', `${ours.identity}\n`));
	await open.click();
	await expect(rowNames(page)).toHaveText([/加古川市/]);
	await expect(page.getByRole('heading', { name: /暗号化されたファイル/ })).toHaveCount(0);
});
