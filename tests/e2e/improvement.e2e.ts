import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

/** A city whose governance layer is rated D; nothing else applies. */
function governedCityFile(): Buffer {
	const city = JSON.parse(smallCityFile('governed-city').toString()) as Record<string, unknown>;
	const numbers = Array.from({ length: 24 }, (_, i) => String(i + 1).padStart(2, '0'));
	const organisation = Object.fromEntries(
		numbers.map((number, i) => [`GOV-${number}`, { status: i % 3 === 0 ? 'met' : 'not-met' }])
	);
	return Buffer.from(JSON.stringify({ ...city, answers: { organisation } }));
}
const pressOn = async (page: Page, target: Locator) => {
	await target.focus();
	await page.keyboard.press('Enter');
};

test('the supply-chain way of the sample moves the figures, without a mouse and without a fault', async ({
	page
}) => {
	await page.goto(siteUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await pressOn(page, page.getByRole('link', { name: '不足106件の改善計画を立てる' }));
	const gaps = page.getByRole('heading', { level: 2, name: '不足（106）' });
	await expect(gaps).toBeFocused();
	await expect(gaps).toBeInViewport();
	await expect(page.getByText(/^Dの理由は、サプライチェーン管理/).first()).toBeAttached();

	await pressOn(page, page.getByRole('button', { name: /^この道筋の項目を選ぶ.*C/ }));
	const strip = page.getByRole('region', { name: '済んだとしたらの見通し' });
	await expect(strip).toBeInViewport();
	await expect(strip.getByRole('heading')).toBeFocused();
	await expect(strip.getByRole('status')).toHaveText(/暫定 D.*71\.3%が暫定 C.*71\.6%になります/);
	await expect(strip.getByText('サプライチェーン管理', { exact: true })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);

	const further = page.getByRole('checkbox', { name: 'AST-04 の不足が全て済んだとしたら' });
	await further.focus();
	await page.keyboard.press('Space');
	await expect(strip.getByRole('status')).toHaveText(/選んだ不足4件が済むと/);
	await pressOn(page, strip.getByRole('button', { name: '全て外す' }));
	await expect(strip).toBeHidden();
	await expect(further).not.toBeChecked();

	await page.getByLabel(/^使える手間/).fill('0');
	await page.keyboard.press('Enter');
	await expect(page.getByText('作業0ポイントで終えられる不足はありません。')).toBeVisible();
	await page.getByLabel(/^使える手間/).fill('１００，０００');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^全ての不足を終えられます。/)).toBeVisible();

	await page.getByLabel('必須だけ').check();
	await page.getByLabel('並べ方').selectOption({ label: '手間の少ない順' });
	await expect(page).toHaveURL(/essential=1.*sort=effort/);
	await expect(page.getByText(/^不足\d+件を表示（全106件）$/)).toHaveText(/^不足\d\d?件/);
});

test('chosen gaps become actions with first steps, which are there after a reload and are taken back in one go', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, governedCityFile());
	await goToScreen(page, '改善計画');
	await page.getByRole('button', { name: /^この道筋の項目を選ぶ.*C/ }).click();
	const made = page.getByText(/^計画を\d+件作りました。/);
	const make = async () => {
		await page.getByRole('button', { name: '選んだ項目から計画を作る' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByLabel(/^何をするか/).first()).not.toHaveValue('');
		expect(await accessibilityFaults(page)).toEqual([]);
		await dialog.getByLabel('担当').first().fill('総務課');
		await dialog.getByLabel('期限').first().fill('2027-03-31');
		await dialog.getByRole('button', { name: '空いている欄に入れる' }).click();
		await dialog.getByRole('button', { name: /^\d+件の計画を作る$/ }).click();
		await expect(made).toBeFocused();
	};
	await make();
	await page.getByRole('button', { name: '作った計画を取り消す' }).click();
	await expect(page.getByText('改善計画はまだありません。', { exact: false })).toBeVisible();

	await page.getByRole('button', { name: /^この道筋の項目を選ぶ.*C/ }).click();
	await make();
	const plans = page.getByRole('region', { name: /^計画（[1-9]\d*）$/ });
	await expect(plans.getByText('総務課', { exact: true }).first()).toBeVisible();
	await expect(plans.getByRole('paragraph').getByText(/^1\. /).first()).toBeVisible();
	await page
		.getByRole('button', { name: /^計画しない理由を書く/ })
		.first()
		.click();
	await page.getByRole('dialog').getByLabel(/^理由/).fill('来年度に見直す');
	await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await expect(page.getByText('計画しない理由：来年度に見直す')).toBeVisible();
	await expect(plans.getByText('総務課', { exact: true }).first()).toBeVisible();
	await page.getByRole('radio', { name: '担当ごと' }).check();
	await expect(plans.getByRole('heading', { level: 3, name: /^総務課/ })).toBeVisible();
	await expect(page.getByText(/^全て終わったとき/)).toBeVisible();
});

test('where nothing has been answered, the screen says what to do first', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile('open-city', 'unknown'));
	await goToScreen(page, '改善計画');
	await expect(page.getByText(/^まだ回答がありません。先に/)).toBeVisible();
	await expect(page.getByRole('link', { name: '回答の画面へ' })).toBeVisible();
	await expect(page.getByRole('button', { name: '新しい改善計画' })).toBeVisible();
});
