import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { answering } from './support/answering-screen.ts';
import { withoutPickers } from './support/app-page.ts';
import { vendorCityFile } from './support/small-city.ts';
import { expect, test } from './support/watched-test.ts';

/** The page area of a common laptop. */
const laptop = { width: 1366, height: 625 };

test.beforeEach(({ context }) => withoutPickers(context));

const card = (page: Page, name: RegExp) => page.getByRole('article').getByRole('heading', { name });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const said = (page: Page) => page.getByRole('article').getByRole('status').first();
const focusedInCard = (page: Page) =>
	page.evaluate(() => document.querySelector('article')?.contains(document.activeElement) ?? false);

test('an answered card stays under the filter for open ones, asks for its reason there, and goes on from where it is', async ({
	page
}) => {
	await page.setViewportSize(laptop);
	await answering(page, 'status=unanswered&control=maas+SVC-02');
	const title = await page.getByRole('article').getByRole('heading', { level: 2 }).textContent();
	await page.keyboard.press('6');
	await expect(card(page, new RegExp(title ?? ''))).toBeVisible();
	await expect(radio(page, '該当なし')).toBeChecked();
	await page.keyboard.press('r');
	await expect(page.getByLabel('該当なしの理由')).toBeFocused();
	await page.keyboard.type('1 自動運転の車両を使わない');
	await page.getByLabel('該当なしの理由').blur();
	await expect(page.getByRole('article').getByText('絞り込みには当てはまりません')).toBeVisible();

	await page.getByRole('button', { name: '次の項目' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/control=maas\+SVC-03/);
	await expect(page.getByRole('button', { name: '次の項目' })).toBeFocused();
	await expect(said(page)).toContainText(/SVC-03 .*（対象：移動支援サービス）、未回答/);
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/control=maas\+SVC-04/);
	await page.keyboard.press('1');
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/control=maas\+SVC-05/);
	expect(await focusedInCard(page)).toBe(true);
	// High enough that the bar with the way on covers no field by half.
	await page.setViewportSize({ width: 1366, height: 1600 });
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('arrow keys in the choices answer, keep the card, and keep the focus', async ({ page }) => {
	await answering(page, 'status=unanswered&control=maas+SVC-02');
	await radio(page, '実施済み').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(radio(page, '計画中')).toBeChecked();
	await expect(radio(page, '計画中')).toBeFocused();
	await expect(page).toHaveURL(/control=maas\+SVC-02/);
});

test('question, choices and the way on are in sight together on a laptop, after each step too', async ({
	page
}) => {
	await page.setViewportSize(laptop);
	await answering(page, 'control=maas+SVC-02');
	const inSight = async () => {
		await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeInViewport({
			ratio: 1
		});
		for (const name of ['実施済み', '一部実施', '計画中', '未実施', '分からない', '該当なし'])
			await expect(radio(page, name)).toBeInViewport({ ratio: 1 });
		for (const name of ['前の項目', '次の項目', '次の未回答へ'])
			await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
	};
	await inSight();
	await page.getByLabel('メモ', { exact: true }).scrollIntoViewIfNeeded();
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/SVC-03/);
	await inSight();
});

test('list and card agree under every filter, and no key answers what is not shown', async ({
	page
}) => {
	await answering(page, 'control=maas+SVC-02');
	await page.getByRole('button', { name: '絞り込み', exact: true }).click();
	await page.getByLabel('対象', { exact: true }).selectOption({ label: '運行管理' });
	await expect(page.getByRole('article').getByText('対象：運行管理')).toBeVisible();
	await expect(page).toHaveURL(/control=bus\+SVC-01/);
	await page.getByRole('searchbox').fill('どこにもない言葉');
	await expect(page.getByText('条件に合う項目がありません。')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.getByRole('searchbox').blur();
	await page.keyboard.press('1');
	await page.getByRole('button', { name: '絞り込みを外す' }).first().click();
	await expect(page.getByRole('article').getByText('対象：運行管理')).toBeVisible();
	await expect(radio(page, '未実施')).toBeChecked();
});

test('"next unanswered" says when there is none under the filter, and offers to lift it', async ({
	page
}) => {
	await answering(page, 'status=met');
	await page.getByRole('button', { name: '次の未回答へ' }).click();
	await expect(said(page)).toContainText('今の絞り込みの中に、ほかの未回答はありません。');
	await page.getByRole('button', { name: /絞り込みを外して、残りの未回答/ }).click();
	await expect(page).not.toHaveURL(/status=/);
	await expect(said(page)).toContainText('、未回答');
	expect(await focusedInCard(page)).toBe(true);
});

test('the list is one stop for Tab, goes by arrow keys and by what is typed, and folds its groups', async ({
	page
}) => {
	await answering(page, 'control=organisation+GOV-01');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
	const list = page.getByRole('navigation', { name: '点検項目の一覧' });
	await list.getByRole('button', { name: /GOV-01/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(list.getByRole('button', { name: /GOV-02/ })).toBeFocused();
	await page.keyboard.type('SVC-11');
	await expect(list.getByRole('button', { name: /SVC-11/ }).first()).toBeFocused();
	await expect(radio(page, '実施済み')).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/control=maas\+SVC-11/);
	await page.keyboard.press('ArrowLeft');
	const group = list.getByRole('button', { name: /サービス: 移動支援サービス、.*件中/ });
	await expect(group).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(group).toHaveAttribute('aria-expanded', 'false');
	await expect(list.getByRole('button', { name: /サービス: 運行管理、/ })).toBeInViewport();
	await page.keyboard.press('Home');
	await page.keyboard.press('Tab');
	expect(await focusedInCard(page)).toBe(true);
});

test('taking back says what and where, by Ctrl+Z too, and leads there', async ({ page }) => {
	await answering(page, 'control=maas+SVC-02');
	await page.keyboard.press('4');
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/SVC-03/);
	await page.keyboard.press('Control+z');
	await expect(said(page)).toContainText(
		'元に戻しました：SVC-02（対象：移動支援サービス）は「未回答」です。'
	);
	await page.getByRole('button', { name: 'SVC-02に戻る' }).click();
	await expect(page).toHaveURL(/SVC-02/);
	await page.getByLabel('メモ', { exact: true }).fill('下書き');
	await page.keyboard.press('Control+z');
	await expect(radio(page, '未実施')).not.toBeChecked();
});

test('the same answer for others names what it replaces, and may be given before answering', async ({
	page
}) => {
	await answering(page, 'control=maas+SVC-01');
	await page.getByRole('button', { name: 'ほかの構成要素にも同じ回答をする' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('計画中').check();
	await expect(dialog.getByLabel(/運行管理.*今の「未実施」を書き換えます/)).toBeChecked();
	await expect(dialog.getByRole('status')).toContainText('うち1件は今の回答を書き換えます');
	await dialog.getByRole('button', { name: '同じ回答にする' }).click();
	await expect(radio(page, '計画中')).toBeChecked();
	await page.keyboard.press('Control+z');
	await expect(said(page)).toContainText('元に戻しました：SVC-01など2件の回答です。');
});

test('on a telephone one goes on without being led back to the list', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await answering(page, 'control=maas+SVC-02');
	for (const control of ['SVC-03', 'SVC-04']) {
		await page.getByRole('button', { name: '次の項目' }).click();
		await expect(page).toHaveURL(new RegExp(control));
		await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeInViewport();
		await expect(radio(page, '該当なし')).toBeInViewport();
	}
	await page.getByRole('button', { name: /^一覧（/ }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /SVC-06/ })
		.click();
	await expect(page).toHaveURL(/SVC-06/);
	await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
	expect(await accessibilityFaults(page)).toEqual([]);
});

/** Drops files somewhere on the page, as from the desktop. */
const drop = (page: Page, files: readonly (readonly [name: string, bytes: readonly number[]])[]) =>
	page.evaluate((given) => {
		const data = new DataTransfer();
		for (const [name, bytes] of given) data.items.add(new File([new Uint8Array(bytes)], name));
		const target = document.querySelector('h1') ?? document.body;
		for (const type of ['dragover', 'drop'])
			target.dispatchEvent(
				new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
			);
	}, files);
const picture = [
	...Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	)
];

test('documents dropped anywhere prove the control on screen; what is ours is taken for what it is', async ({
	page
}) => {
	await answering(page, 'control=maas+SVC-02');
	await drop(page, [
		['画面.png', picture],
		['規程.pdf', [...Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n')]]
	]);
	const evidence = page.getByRole('region', { name: '証跡' });
	await expect(evidence.getByText('SVC-02の証跡にしました：画面.png、規程.pdf')).toBeVisible();
	await expect(evidence.locator('img')).toHaveJSProperty('naturalWidth', 1);
	await evidence.getByRole('button', { name: /^名前などを直す.*画面/ }).click();
	await page.getByRole('dialog').getByLabel('名前', { exact: true }).fill('二要素認証の画面');
	await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await expect(evidence.getByText('二要素認証の画面', { exact: true })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	await drop(page, [['鍵.png', [...Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\n')]]]);
	await expect(page.getByRole('dialog')).toContainText('鍵');
	await page.keyboard.press('Escape');
	await drop(page, [['点検.docx', [...vendorCityFile('other-city')]]]);
	await expect(page.getByRole('dialog').getByRole('button', { name: '開く' })).toBeVisible();
	await expect(evidence.getByRole('listitem')).toHaveCount(2);
});
