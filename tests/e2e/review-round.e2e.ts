import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import {
	goToScreen,
	openFile,
	packetBy,
	pickPacket,
	portableUrl,
	withoutPickers
} from './support/app-page.ts';
import { vendorCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const passphrase = 'みかん 電車 青空 correct';

async function makeKey(tab: Page, name: string) {
	await tab.getByLabel('鍵の名前').fill(name);
	const own = tab.getByRole('region', { name: '自分の署名の鍵' });
	await own.getByLabel('パスフレーズ', { exact: true }).first().fill(passphrase);
	await own.getByLabel('パスフレーズ（もう一度）').fill(passphrase);
	const keyFile = await packetBy(tab, '鍵を作り、鍵のファイルを保存する');
	await expect(own.getByText(/鍵を作りました/)).toBeVisible();
	return keyFile;
}

/** Drops a file anywhere on the page. */
async function drop(tab: Page, { bytes, name }: { readonly bytes: Buffer; readonly name: string }) {
	await tab.evaluate(
		([content, fileName]) => {
			const data = new DataTransfer();
			data.items.add(new File([new Uint8Array(content)], fileName));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
		},
		[[...bytes], name] as const
	);
	return tab.getByRole('dialog');
}

test('submitted, reviewed with a signature, sent back, answered, submitted again, accepted, reopened', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	await tab.goto(siteUrl);
	await openFile(tab, vendorCityFile());
	await goToScreen(tab, '監査');
	await tab.getByRole('button', { name: '提出する' }).click();
	await tab.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
	await expect(tab.getByText('今の段階：提出')).toBeVisible();
	const submission = await packetBy(tab, '提出用のファイルを作る');
	expect(submission.name).toContain('監査提出');
	expect(await accessibilityFaults(tab)).toEqual([]);
	await goToScreen(tab, '回答');
	await expect(tab.getByRole('radio', { name: '実施済み' })).toBeDisabled();

	const auditor = await context.newPage();
	auditor.on('dialog', (dialog) => void dialog.accept());
	await auditor.goto(`${portableUrl}#/keys`);
	await makeKey(auditor, '監査法人 花子');
	expect(await accessibilityFaults(auditor)).toEqual([]);
	const opened = await drop(auditor, submission);
	await opened.getByRole('button', { name: '監査を始める' }).click();
	await auditor.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await goToScreen(auditor, '監査');
	await expect(auditor.getByText('提出時の要約値と、中身の要約値が一致しています。')).toBeVisible();
	await auditor.getByLabel('種（無作為に選ぶ元になる文字）').fill('2026年11月23日');
	await auditor.getByRole('button', { name: '選ぶ', exact: true }).click();
	await expect(auditor.getByText('2件のうち0件を判断しました。')).toBeVisible();
	const cards = auditor.getByRole('article');
	await cards.nth(0).getByRole('radio', { name: '同意しない（指摘）' }).check();
	await expect(cards.nth(0).getByText('同意しないときは')).toBeVisible();
	await cards.nth(0).getByRole('textbox', { name: '意見・根拠' }).fill('規程が見当たりません。');
	await cards.nth(0).getByRole('textbox', { name: '意見・根拠' }).blur();
	await cards.nth(0).getByLabel('監査者としての回答の選択').selectOption('partly');
	await cards.nth(0).getByText('監査調書のファイルを加える').click();
	await cards
		.nth(0)
		.locator('input[type=file]')
		.setInputFiles([
			{ name: '調書.txt', mimeType: 'text/plain', buffer: Buffer.from('現地で確認') }
		]);
	await cards.nth(1).getByRole('radio', { name: '同意する' }).check();
	await expect(auditor.getByText('2件のうち2件を判断しました。')).toBeVisible();
	await expect(auditor.getByText('提出時の要約値と、中身の要約値が一致しています。')).toBeVisible();
	expect(await accessibilityFaults(auditor)).toEqual([]);
	await auditor.getByRole('button', { name: '差し戻す' }).click();
	await expect(auditor.getByText('差し戻す理由を書いてください。')).toBeVisible();
	await auditor.getByLabel('差し戻す理由（必須）').fill('規程を示してください。');
	await auditor.getByRole('button', { name: '差し戻す' }).click();
	const review = await packetBy(auditor, '監査の結果のファイルを作る');

	const dialog = await drop(tab, review);
	await expect(dialog.getByText(/鍵の持ち主が確かめられていません/)).toBeVisible();
	await dialog.getByText('番号が一致したので、この署名者を覚える').first().click();
	await dialog.getByLabel('署名者の名前').fill('監査法人 花子');
	await dialog.getByRole('button', { name: '番号が一致したので、この署名者を覚える' }).click();
	await expect(dialog.getByText(/正しい署名です。署名者: 監査法人 花子/)).toBeVisible();
	await dialog.getByRole('button', { name: '監査の結果を取り込む' }).click();
	await expect(tab.getByText('新しい判断 2件（うち指摘 1件）、監査調書 1件')).toBeVisible();
	await tab.getByRole('button', { name: '取り込む', exact: true }).click();
	await expect(tab.getByText('今の段階：差戻し')).toBeVisible();
	const finding = tab.getByRole('article').filter({ hasText: '規程が見当たりません。' });
	await finding.getByLabel('指摘への回答').fill('来月までに規程を定めます。');
	await finding.getByRole('button', { name: '回答を保存' }).click();
	await expect(finding.getByText('回答済み')).toBeVisible();
	expect(await accessibilityFaults(tab)).toEqual([]);

	await tab.getByRole('button', { name: '提出する' }).click();
	await tab.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
	const second = await packetBy(tab, '提出用のファイルを作る');
	const another = await context.newPage();
	await another.goto(portableUrl);
	const reopened = await drop(another, second);
	await reopened.getByRole('button', { name: '監査を始める' }).click();
	await another.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await goToScreen(another, '監査');
	await expect(another.getByText('来月までに規程を定めます。')).toBeVisible();
	await another.getByRole('button', { name: '指摘を終了する' }).click();
	await expect(another.getByText('提出時の要約値と、中身の要約値が一致しています。')).toBeVisible();
	await another.getByRole('button', { name: '受理する（確定）' }).click();
	const accepted = await packetBy(another, '監査の結果のファイルを作る');

	// The result of the first round answers another submission.
	const late = await drop(tab, review);
	await late.getByRole('button', { name: '監査の結果を取り込む' }).click();
	await expect(tab.getByText(/今の提出より前の、または別の提出に対する/)).toBeVisible();
	await tab.getByRole('button', { name: '取り込まない' }).click();
	const final = await drop(tab, accepted);
	await final.getByRole('button', { name: '監査の結果を取り込む' }).click();
	await tab.getByRole('button', { name: '取り込む', exact: true }).click();
	await expect(tab.getByText('今の段階：受理（確定）')).toBeVisible();
	await expect(tab.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await tab.reload();
	await expect(tab.getByText('今の段階：受理（確定）')).toBeVisible();
	await tab.getByRole('button', { name: '新しい改訂として開き直す' }).click();
	await tab.getByRole('dialog').getByRole('button', { name: '新しい改訂として開き直す' }).click();
	await expect(tab.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
	await goToScreen(tab, '監査');
	await expect(tab.getByText('この点検は改訂2です')).toBeVisible();
	await goToScreen(tab, '回答');
	await expect(tab.getByRole('radio', { name: '実施済み' })).toBeEnabled();
});

test('three exports hold what their names say, and a locked one opens with its passphrase alone', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	await tab.goto(siteUrl);
	await openFile(tab, vendorCityFile());
	await goToScreen(tab, '受渡し');
	expect(await accessibilityFaults(tab)).toEqual([]);
	const publication = await packetBy(tab, '公表ファイルを書き出す');
	expect(publication.name).toContain('_公表_');
	const backup = tab.getByRole('region', { name: 'バックアップ一式（自分のため）' });
	await backup.getByLabel('暗号化').selectOption('passphrase');
	await backup.getByLabel('パスフレーズ').fill('短い');
	await backup.getByRole('button', { name: 'バックアップ一式を書き出す' }).click();
	await expect(
		backup.getByText(/パスフレーズが短すぎます。何も書き出していません。/)
	).toBeVisible();
	await backup.getByLabel('パスフレーズ').fill(passphrase);
	const locked = await packetBy(tab, 'バックアップ一式を書き出す');
	expect(locked.name).toMatch(/バックアップ一式.*\.zip\.age$/);

	const other = await context.newPage();
	await other.goto(portableUrl);
	const asking = await pickPacket(other, locked.bytes, locked.name);
	await asking.getByLabel('送り主から聞いたパスフレーズを入力してください。').fill('違う言葉です');
	await asking.getByRole('button', { name: '開く', exact: true }).click();
	await expect(other.getByText(/パスフレーズが違います。何も取り込んでいません。/)).toBeVisible();
	await other.getByLabel('送り主から聞いたパスフレーズを入力してください。').fill(passphrase);
	await other.getByRole('button', { name: '開く', exact: true }).click();
	await other.getByRole('button', { name: '取り込む前に、何が変わるかを見る' }).click();
	await other.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await expect(other.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();

	const third = await context.newPage();
	await third.goto(portableUrl);
	const scores = await pickPacket(third, publication.bytes, publication.name);
	await expect(scores.getByText('種類: 公表（得点のみ）')).toBeVisible();
	await expect(scores.getByText('公表用の得点だけが入っています。')).toBeVisible();
	await third.keyboard.press('Escape');
	const broken = Buffer.from(publication.bytes);
	broken[200] = (broken[200] ?? 0) ^ 1;
	const refused = await pickPacket(third, broken, publication.name);
	await expect(refused.getByRole('heading', { name: '受け取れないファイルです' })).toBeVisible();
	await expect(refused.getByText(/何も取り込んでいません。/).first()).toBeVisible();
});
