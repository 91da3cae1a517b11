import type { BrowserContext, Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import {
	goToScreen,
	openFile,
	packetBy,
	pickPacket,
	portableUrl,
	withoutPickers
} from './support/app-page.ts';
import { smallCityFile, vendor, vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const proof = {
	name: '試験結果.txt',
	mimeType: 'text/plain',
	buffer: Buffer.from('試験に合格しました')
};

/** The city asks its vendor; the page stays on the screen of requests. */
async function ask(tab: Page) {
	await tab.goto(siteUrl);
	await openFile(tab, vendorCityFile());
	await goToScreen(tab, '依頼');
	await tab.getByLabel('相手への伝言').fill('不明な点は内線1234まで。');
	await tab.getByLabel('回答の期限').fill('2027-01-31');
	await tab.getByRole('radio', { name: '依頼ファイルだけを渡す' }).check();
	const request = await packetBy(tab, '依頼ファイルを作る');
	await expect(tab.getByText('依頼を記録しました。')).toBeVisible();
	return request;
}

/** The vendor answers one question in the portable html and sends it back. */
async function answer(
	context: BrowserContext,
	request: { readonly bytes: Buffer; readonly name: string },
	note: string
) {
	const tab = await context.newPage();
	tab.on('dialog', (dialog) => void dialog.accept());
	await tab.goto(portableUrl);
	const dialog = await pickPacket(tab, request.bytes, request.name);
	await expect(dialog.getByText('種類: 回答の依頼')).toBeVisible();
	await dialog.getByRole('button', { name: '依頼に回答する' }).click();
	await tab.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	const screens = tab.getByRole('navigation', { name: 'この点検の画面' }).getByRole('link');
	await expect(screens).toHaveText(['概要', '回答', '証跡', '履歴', '返送']);
	await goToScreen(tab, '回答');
	await tab.getByRole('radio', { name: '実施済み' }).check();
	await tab.getByRole('textbox', { name: 'メモ' }).fill(note);
	await tab.getByText('証跡を追加').first().click();
	await tab.locator('input[type=file]').setInputFiles([proof]);
	await expect(
		tab.getByRole('region', { name: '証跡' }).getByText('試験結果', { exact: true })
	).toBeVisible();
	await goToScreen(tab, '返送');
	await expect(tab.getByText('不明な点は内線1234まで。')).toBeVisible();
	const text = await tab.content();
	expect(text).not.toContain(vendor.secret);
	expect(text).not.toContain('内部だけの話');
	const response = await packetBy(tab, '返送用のファイルを作る');
	return { tab, response };
}

test('a vendor answers its own questions in the portable html, and its city alone takes them in, item by item, a second time too', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	const request = await ask(tab);
	expect(request.name).toMatch(/^加古川市_2026_回答依頼_港システム株式会社_.*\.machi-tenken\.zip$/);
	expect(request.bytes.includes(vendor.secret)).toBe(false);
	expect(await accessibilityFaults(tab)).toEqual([]);
	const { tab: theirs, response } = await answer(context, request, '二要素認証を使っています。');
	expect(await accessibilityFaults(theirs)).toEqual([]);

	await goToScreen(tab, '受渡し');
	const dialog = await pickPacket(tab, response.bytes, response.name);
	await dialog.getByRole('button', { name: '今の点検と比べて取り込む' }).click();
	await expect(tab.getByRole('heading', { level: 1, name: '違いを見て取り込む' })).toBeVisible();
	await expect(tab.getByText('二要素認証を使っています。')).toBeVisible();
	expect(await accessibilityFaults(tab)).toEqual([]);
	await tab.getByRole('button', { name: /食い違いのない\d+件をまとめて選ぶ/ }).click();
	await tab.getByRole('button', { name: '選んだものを取り込む' }).click();
	await expect(tab.getByText(/件を取り込みました。/)).toBeVisible();
	await tab.getByRole('button', { name: '回答', exact: true }).click();
	await goToScreen(tab, '証跡');
	await tab.getByRole('button', { name: '内容を見る: 試験結果.txt' }).click();
	await expect(tab.getByRole('dialog').getByText('試験に合格しました')).toBeVisible();
	await tab.keyboard.press('Escape');
	await goToScreen(tab, '依頼');
	await expect(tab.getByText(/件のうち1件を取り込みました/)).toBeVisible();

	// The same file a second time has nothing new.
	await goToScreen(tab, '受渡し');
	const again = await pickPacket(tab, response.bytes, response.name);
	await again.getByRole('button', { name: '今の点検と比べて取り込む' }).click();
	await expect(tab.getByText(/一度取り込んでいます/)).toBeVisible();
	await expect(tab.getByText('相手のファイルに、こちらと違うものはありません。')).toBeVisible();

	// A second response never replaces an accepted answer unasked.
	await goToScreen(theirs, '回答');
	await theirs.getByRole('textbox', { name: 'メモ' }).fill('二度目の回答');
	await goToScreen(theirs, '返送');
	const second = await packetBy(theirs, '返送用のファイルを作る');
	await goToScreen(tab, '受渡し');
	const later = await pickPacket(tab, second.bytes, second.name);
	await later.getByRole('button', { name: '今の点検と比べて取り込む' }).click();
	const card = tab.getByRole('article').filter({ hasText: '二度目の回答' });
	await expect(card.getByText('二要素認証を使っています。').first()).toBeVisible();
	await expect(tab.getByRole('button', { name: /食い違いのない/ })).toHaveCount(0);
	await card.getByRole('button', { name: '相手のものにする' }).click();
	await tab.getByRole('button', { name: '選んだものを取り込む' }).click();
	await expect(tab.getByText('1件を取り込みました。')).toBeVisible();

	// For another city it is refused with both names, and nothing changes.
	const other = await context.newPage();
	await other.goto(portableUrl);
	const elsewhere = smallCityFile('other-city').toString().replace('282103', '131016');
	await openFile(other, Buffer.from(elsewhere.replaceAll('加古川市', '千代田区')));
	await goToScreen(other, '受渡し');
	const foreign = await pickPacket(other, response.bytes, response.name);
	await foreign.getByRole('button', { name: '今の点検と比べて取り込む' }).click();
	await expect(
		other.getByText(/別の自治体の点検です（こちら 千代田区、相手 加古川市）/)
	).toBeVisible();
});
