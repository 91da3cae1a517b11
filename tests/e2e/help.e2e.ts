import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import {
	goToScreen,
	openFile,
	packetBy,
	pickPacket,
	portableUrl,
	withoutPickers
} from './support/app-page.ts';
import { smallCityFile, vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

test('the manual has a page for each reader, and a list of terms that is searched', async ({
	page
}) => {
	await page.goto(siteUrl);
	await page.getByRole('link', { name: '手引き', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '手引き' })).toBeFocused();
	expect(await accessibilityFaults(page)).toEqual([]);
	for (const reader of ['担当者', '委託先', '監査者', '管理者']) {
		await page.getByRole('link', { name: `${reader}の方へ` }).click();
		await expect(page.getByRole('heading', { name: '何がどこに残るか' })).toBeVisible();
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.getByRole('link', { name: '手引きの目次へ' }).click();
	}
	await page.getByRole('link', { name: '用語', exact: true }).click();
	await page.getByLabel('言葉を探す').fill('要約値');
	await expect(page.getByRole('term').filter({ hasText: /^要約値$/ })).toBeVisible();
	await expect(page.getByText('重み', { exact: true })).toHaveCount(0);
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a hard word explains itself by keyboard, and a question shows how it is answered', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '回答');
	const word = page.getByRole('button', { name: /^重み/ });
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(word).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('note')).toContainText('得点に効く大きさ');
	await expect(word).toHaveAccessibleDescription(/得点に効く大きさ/);
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(word).toHaveAttribute('aria-expanded', 'false');
	await expect(word).toBeFocused();

	// The list of all words is one step further, with this one in sight.
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: '用語' })).toBeVisible();
	await expect(page.locator(':focus')).toContainText('得点に効く大きさ');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.goBack();

	await page.getByText('回答の例（架空のまち）').click();
	const cases = page.getByRole('group').filter({ hasText: '回答の例' });
	await expect(cases.getByRole('term')).toHaveText([/実施済み/, /一部実施/, /未実施/]);
	await expect(cases.getByRole('definition').first()).toContainText('実施済みです。');
});

test('the tour is offered once, ends with Escape, and waits in the manual', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '概要');
	await page.getByRole('button', { name: '1分の案内を見る' }).click();
	const tour = page.getByRole('dialog', { name: '1分の案内' });
	await tour.getByRole('button', { name: '次へ' }).click();
	await expect(tour.getByText('2 / 6')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(tour).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.reload();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
	await expect(page.getByRole('button', { name: '1分の案内を見る' })).toHaveCount(0);
	await page.getByRole('link', { name: '手引き', exact: true }).click();
	const again = page.getByRole('button', { name: '1分の案内を見る' });
	await again.click();
	for (let step = 1; step < 6; step++) await tour.getByRole('button', { name: '次へ' }).click();
	await tour.getByRole('button', { name: '案内を終える' }).click();
	await expect(again).toBeFocused();
});

test('a kit is all that a vendor needs to answer', async ({ page, context }) => {
	await page.goto(siteUrl);
	await openFile(page, vendorCityFile());
	await goToScreen(page, '依頼');
	await page.getByLabel('相手への伝言').fill('内線1234まで。');
	await page.getByRole('radio', { name: '残してよい' }).check();
	await expect(page.getByText('machi-tenken.html の準備ができました。')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const kit = await packetBy(page, '一式を作る');
	expect(kit.name).toMatch(/^加古川市_2026_回答依頼一式_港システム株式会社_.*\.zip$/);
	const mail = page.getByRole('textbox', { name: 'メールの文' });
	await expect(mail).toHaveValue(/3\. 空欄：残してかまいません/);
	await expect(mail).toHaveValue(/内線1234まで。/);

	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-kit-'));
	const files = Object.entries(unzipSync(kit.bytes)).map(
		([path, bytes]) => [path.split('/').at(-1) ?? '', bytes] as const
	);
	for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);

	// It is given a second time as it was the first, and by itself where that is enough.
	await page.getByText('この依頼のファイルをもう一度作る').click();
	await expect(page.getByRole('radio', { name: '一式で渡す' }).nth(1)).toBeChecked();
	const again = await packetBy(page, 'もう一度、一式を作る');
	const namesIn = (bytes: Buffer) =>
		Object.keys(unzipSync(bytes)).map((path) =>
			path
				.split('/')
				.at(-1)
				?.replace(/_\d{8}-\d{4}/, '')
		);
	expect(namesIn(again.bytes)).toEqual(namesIn(kit.bytes));
	await page.getByRole('radio', { name: '依頼ファイルだけを渡す' }).nth(1).check();
	const alone = await packetBy(page, 'もう一度、依頼ファイルを作る');
	expect(alone.name).toMatch(/^加古川市_2026_回答依頼_港システム株式会社_.*\.machi-tenken\.zip$/);
	// Only the form that made it tells of it.
	await expect(page.getByText(alone.name)).toHaveCount(1);
	expect(await accessibilityFaults(page)).toEqual([]);
	const [name = '', bytes = new Uint8Array()] =
		files.find(([file]) => file.endsWith('.machi-tenken.zip')) ?? [];
	const theirs = await context.newPage();
	await theirs.goto(pathToFileURL(join(folder, 'machi-tenken.html')).href);
	const dialog = await pickPacket(theirs, Buffer.from(bytes), name);
	await expect(dialog.getByRole('button', { name: '依頼に回答する' })).toBeVisible();
});

test('the portable html takes its own file from the user into a kit, and nothing else', async ({
	page
}) => {
	await page.goto(portableUrl);
	await openFile(page, vendorCityFile());
	await goToScreen(page, '依頼');
	const make = page.getByRole('button', { name: '一式を作る' });
	const pick = async (path: string) => {
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			page.getByRole('button', { name: 'machi-tenken.html を選ぶ' }).click()
		]);
		await chooser.setFiles(path);
	};
	await expect(make).toBeDisabled();
	await pick('build/site/index.html');
	await expect(
		page.getByText('「index.html」は、まち点検の1ファイル版ではありません。')
	).toBeVisible();
	await expect(make).toBeDisabled();
	await pick('build/machi-tenken.html');
	await expect(make).toBeEnabled();
});

test('the portable html offers the tour to whoever begins, and not to who comes back to answers', async ({
	page,
	context
}) => {
	await page.goto(portableUrl);
	await openFile(page, smallCityFile());
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('button', { name: '1分の案内を見る' })).toHaveCount(0);
	const fresh = await context.newPage();
	await fresh.goto(portableUrl);
	const city = JSON.parse(smallCityFile().toString()) as Record<string, unknown>;
	const blank = { ...city, answers: {} };
	await openFile(fresh, Buffer.from(JSON.stringify(blank)));
	await fresh.getByRole('button', { name: '1分の案内を見る' }).click();
	await expect(fresh.getByRole('dialog', { name: '1分の案内' })).toBeVisible();
});
