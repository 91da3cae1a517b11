import { readFileSync } from 'node:fs';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { vendor, vendorCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(async ({ context }) => withoutPickers(context));

/** A city one of whose answers nobody has looked at for years. */
function cityOfOldAnswers(): Buffer {
	const file = JSON.parse(vendorCityFile().toString()) as Record<string, unknown>;
	const old = { status: 'not-met', note: '秘密の弱点', updatedAt: '2020-01-10T00:00:00Z' };
	return Buffer.from(JSON.stringify({ ...file, answers: { bus: { 'SVC-01': old } } }));
}

test('an officer keeps a year: takes up work, notes a day, confirms old answers, makes a calendar file', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, cityOfOldAnswers());
	await expect(page.getByRole('link', { name: '見直しの時期を過ぎた回答 1件' })).toBeVisible();
	await goToScreen(page, '年間の予定');

	await page.getByRole('button', { name: '定期の作業を追加' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: '保存' }).click();
	await expect(dialog.getByText('作業の名前を入れてください。')).toBeVisible();
	await dialog.getByLabel('作業の名前').fill('職員の合同訓練');
	await dialog.getByLabel('間隔').selectOption('半年に1回');
	await dialog.getByLabel('メモ').fill('秘密の段取り');
	await dialog.getByRole('button', { name: '保存' }).click();

	const late = page.getByRole('region', { name: '時期を過ぎたもの' });
	const work = page.getByRole('region', { name: '定期の作業', exact: true });
	await expect(late.getByRole('row', { name: /職員の合同訓練/ })).toContainText(
		'実施の記録がありません'
	);
	await late.getByRole('button', { name: '実施を記録：職員の合同訓練' }).click();
	await dialog.getByLabel('実施した日').fill('2199-01-01');
	await dialog.getByRole('button', { name: '保存' }).click();
	await expect(dialog.getByText('今日より後の日は記録できません。')).toBeVisible();
	await dialog.getByLabel('実施した日').fill('2021-03-31');
	await dialog.getByRole('button', { name: '保存' }).click();
	await expect(
		page.getByText('「職員の合同訓練」を令和3年3月31日に実施したと記録しました。')
	).toBeVisible();
	await expect(work.getByRole('row', { name: /職員の合同訓練/ })).toContainText('令和3年9月30日');

	const proposals = page.getByRole('region', { name: 'チェックリストが求めている定期の作業' });
	await proposals.getByText(/^まだ取り入れていない作業/).click();
	await proposals.getByRole('button', { name: '取り入れる：サービスの脆弱性診断' }).click();
	await expect(work.getByRole('row', { name: /サービスの脆弱性診断.*年1回/ })).toBeVisible();
	await proposals.getByRole('button', { name: /件を全て取り入れる$/ }).click();
	await expect(proposals).toContainText('求められている定期の作業は、全て予定にあります。');

	const answers = page.getByRole('region', { name: '回答の見直し' });
	const ofBus = answers.getByRole('row', { name: /運行管理/ });
	await ofBus.getByRole('button', { name: /^変わりないことを確認/ }).click();
	await dialog.getByRole('button', { name: '変わりないことを確認' }).click();
	await expect(page.getByText('1件の回答を、変わりないと記録しました。')).toBeVisible();
	await expect(ofBus.getByRole('button')).toHaveCount(0);
	expect(await accessibilityFaults(page)).toEqual([]);

	const ics = async () => {
		const download = await downloadBy(page, () =>
			page.getByRole('button', { name: 'ICSファイルを保存' }).click()
		);
		return readFileSync(download.path, 'utf8').replaceAll('\r\n ', '');
	};
	const plain = await ics();
	expect(plain).toContain('SUMMARY:定期の作業：職員の合同訓練\r\n');
	expect(plain).not.toMatch(/運行管理|秘密/u);
	await page.getByLabel('名前や件数も入れる').check();
	const detailed = await ics();
	expect(detailed).toContain('運行管理');
	expect(detailed).not.toContain('秘密');

	await goToScreen(page, '履歴');
	await goToScreen(page, '年間の予定');
	await expect(work.getByRole('row', { name: /職員の合同訓練/ })).toContainText('令和3年3月31日');
});

test('an answer nobody has looked at for years says so on its card, and is confirmed by one press', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, cityOfOldAnswers());
	await goToScreen(page, '年間の予定');
	await page.getByRole('region', { name: '時期を過ぎたもの' }).getByRole('link').first().click();
	await expect(page.getByText('令和2年1月10日から見直されていません。')).toBeVisible();
	await page.getByRole('button', { name: '変わりないことを確認' }).click();
	await expect(page.getByText('令和2年1月10日から見直されていません。')).toHaveCount(0);
	await goToScreen(page, '年間の予定');
	await expect(page.getByText('時期を過ぎたものはありません。')).toBeVisible();
});

/** A city that has asked one party twice, for answers on the same day. */
function cityThatAskedTwice(): Buffer {
	const file = JSON.parse(vendorCityFile().toString()) as Record<string, unknown>;
	const request = (id: string, control: string) => ({
		id,
		at: '2026-11-01T00:00:00Z',
		party: vendor.party,
		deadline: '2099-01-31',
		keys: [{ component: vendor.component, control }],
		baseDigest: 'a'.repeat(64)
	});
	const requests = [request('first', 'SVC-01'), request('second', 'SVC-02')];
	return Buffer.from(JSON.stringify({ ...file, requests }));
}

test('two requests to one party for one day are both told', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, cityThatAskedTwice());
	const dates = page.getByRole('region', { name: '大切な日付' });
	await expect(dates.getByRole('link', { name: '港システム株式会社' })).toHaveCount(2);
});
