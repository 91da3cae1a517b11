import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { portableUrl, withoutPickers } from './support/app-page.ts';
import { csvOf } from './support/csv-of.ts';
import { governedCity } from './support/governed-city.ts';
import { city, dozen, given, publications, type GivenFile } from './support/many-cities.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

test.beforeEach(({ context }) => withoutPickers(context));

const picker = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');
const view = (page: Page, name: string) =>
	page.getByRole('navigation', { name: '比較の見方' }).getByRole('link', { name, exact: true });
const rowNames = (page: Page) => page.getByRole('region').getByRole('rowheader');
const rowsOf = (page: Page, name: RegExp) => page.getByRole('region').getByRole('row', { name });
/** From the start to the screen, with the files taken in. */
async function compare(page: Page, url: string, files: readonly GivenFile[]) {
	await page.goto(url);
	await page.getByRole('main').getByRole('link', { name: '自治体の比較' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '自治体の比較' })).toBeVisible();
	await picker(page).setInputFiles([...files]);
}

for (const [shape, url] of [
	['site', siteUrl],
	['portable html', portableUrl]
] as const) {
	test(`a dozen files of several kinds are compared in the ${shape}, and none is lost without a word`, async ({
		page
	}) => {
		await compare(page, url, dozen('all'));
		await expect(page.getByText('5件を比較に使い、6件は含めていません。')).toBeVisible();
		await expect(rowNames(page)).toHaveText([/加古川市/, /千代田区/, /大阪市/, /札幌市/, /神戸市/]);

		await page.locator('summary', { hasText: '比較に含めていないファイル 6件' }).click();
		for (const [file, why] of [
			['加古川市.json', /より新しいファイルがあります（加古川市_新.json）/],
			['書き換え.zip', /何も取り込んでいません/],
			['架空市.json', /見本（架空の市）/],
			['合併前.json', /コード 282111 は今の一覧にありません/],
			['写真.png', /まち点検のファイルではないもの/],
			['メモ.txt', /まち点検のファイルではないもの/]
		] as const) {
			await expect(page.getByRole('row', { name: file }).last()).toContainText(why);
		}
		const left = await csvOf(page, page.getByRole('button', { name: '一覧をCSVで保存' }).first());
		expect(left.lines[0]).toBe('\ufefffile,why');
		expect(left.lines).toHaveLength(7);

		await page.getByLabel('都道府県').selectOption({ label: '兵庫県' });
		await expect(rowNames(page)).toHaveText([/加古川市/, /神戸市/]);
		await expect(page).toHaveURL(/prefecture=28/);
		// A sheet of paper says of which year and of whom it is.
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('2026年度、都道府県：兵庫県')).toBeVisible();
		await page.emulateMedia({ media: null });
		await expect(page.getByText('2026年度、都道府県：兵庫県')).toBeHidden();
		const cities = await csvOf(page, page.getByRole('button', { name: '一覧をCSVで保存' }).last());
		expect(cities.lines.map((line) => line.split(',')[1])).toEqual(['name', '加古川市', '神戸市']);
		await page.getByRole('button', { name: '絞り込みを外す' }).click();
		await expect(rowNames(page)).toHaveCount(5);

		await page.getByLabel('名前を仮名にする').check();
		await expect(rowNames(page)).toHaveText([/^A01/, /^A02/, /^A03/, /^A04/, /^A05/]);
		await expect(page.getByText('加古川市')).toHaveCount(0);
		await expect(page.getByText('ファイルの名前を出しません。')).toBeVisible();
		const aliased = await csvOf(page, page.getByRole('button', { name: '一覧をCSVで保存' }).last());
		expect(aliased.lines.join()).not.toMatch(/加古川|282103|\d{4}-\d\d-\d\d/);
		await page.getByLabel('名前を仮名にする').uncheck();
		expect(await accessibilityFaults(page)).toEqual([]);

		await view(page, '層ごとの一覧').click();
		await expect(page.getByRole('columnheader', { name: 'ガバナンス' })).toBeVisible();
		expect(await accessibilityFaults(page)).toEqual([]);

		await view(page, '自分のまちの位置').click();
		await page.getByLabel('読んだ自治体から選ぶ').selectOption({ label: '加古川市（兵庫県）' });
		const governance = page.getByRole('row', { name: /^ガバナンス/ });
		await expect(governance).toContainText('50.0%');
		await expect(page.getByText('偏差値: 20自治体以上で出ます')).toBeVisible();
		expect(await accessibilityFaults(page)).toEqual([]);

		await view(page, '弱い点検項目').click();
		await expect(page.getByText(/回答が入っている3自治体で数えました/)).toBeVisible();
		await expect(page.getByText('回答率が80%に満たない1自治体')).toBeVisible();
		const first = page.getByRole('region').getByRole('row').nth(1);
		await expect(first).toContainText('DAT-01');
		await expect(first).toContainText('66.7%* 2／3');
		await expect(page.getByText(/^\*：10に満たない自治体の/)).toBeVisible();
		expect(await accessibilityFaults(page)).toEqual([]);
		await first.getByRole('link').click();
		await expect(rowsOf(page, /神戸市/)).toContainText('未実施');
		await expect(rowsOf(page, /加古川市/)).toContainText('一部実施');
		await expect(page.getByText(/公表用の得点だけの1自治体/)).toBeVisible();
		await page.getByRole('link', { name: '弱い点検項目の一覧へ' }).click();

		await view(page, '地域・規模・類型別').click();
		await expect(page.getByText('人口の表を読みました（2025年、1団体）。')).toBeVisible();
		await expect(page.getByRole('row', { name: /^兵庫県/ })).toContainText('χ');
		await expect(
			page.getByText(/評価ごとの自治体数は.*示した数は、1のこともあります。/)
		).toBeVisible();
		const groups = await csvOf(page, page.getByRole('button', { name: /表をCSVで保存/ }));
		const hidden = groups.lines.slice(1).filter((line) => line.includes(',28,'));
		expect(hidden.length).toBeGreaterThan(0);
		for (const line of hidden)
			expect(line).toMatch(/,hidden,χ,χ,χ,χ,χ,(?:hidden,χ,χ,χ,χ,χ|,,,,,)$/);
		expect(await accessibilityFaults(page)).toEqual([]);
	});
}

test('a table of similar bodies parts the cities, and tells who is not in it', async ({ page }) => {
	const cities = publications(30, 'partly', 'all');
	const codes = cities.map(({ name }) => name.slice(0, 6));
	const rows = codes
		.slice(0, 27)
		.map((code, place) => `${code},${place < 12 ? 'Ⅰ－1' : place < 24 ? 'Ⅱ－2' : 'Ⅲ－0'},2024`);
	const table = ['団体コード,類型,年', ...rows, ''].join('\r\n');
	await compare(page, siteUrl, [...cities, given('類型.csv', table)]);
	await expect(page.getByText('30件を比較に使い、0件は含めていません。')).toBeVisible();
	await page.getByLabel('類似団体区分').selectOption('Ⅱ－2');
	await expect(page.getByText('12件を表示（全30件）')).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`class=${encodeURIComponent('Ⅱ－2')}`));
	await page.getByRole('button', { name: '絞り込みを外す' }).click();

	await view(page, '地域・規模・類型別').click();
	await expect(page.getByText('類似団体区分の表を読みました（2024年、27団体）。')).toBeVisible();
	await page.getByText('類似団体区分の表にない3自治体は').click();
	await expect(page.getByText('見本0029市')).toBeVisible();
	await expect(page.getByRole('row', { name: /^Ⅱ－2 / })).toContainText('50.0%');
	await expect(page.getByRole('row', { name: /^Ⅲ－0 3 / })).toContainText('χ');
	await page.evaluate(() => scrollTo(0, 0));
	expect(await accessibilityFaults(page)).toEqual([]);
	const groups = await csvOf(page, page.getByRole('button', { name: /表をCSVで保存/ }));
	const columns = groups.lines[0]?.replace('\ufeff', '').split(',') ?? [];
	const dictionary = await csvOf(page, page.getByRole('button', { name: /項目の説明をCSVで/ }));
	expect(dictionary.lines.slice(1).map((line) => line.split(',')[1])).toEqual(columns);
	expect(groups.lines.filter((line) => line.includes(',Ⅲ－0,')).length).toBeGreaterThan(0);
	for (const line of groups.lines.filter((one) => one.includes(',Ⅲ－0,'))) {
		expect(line).toMatch(/,3,hidden,χ,/);
	}

	await view(page, '自分のまちの位置').click();
	await page.getByLabel('読んだ自治体から選ぶ').selectOption({ label: '見本0013市（神奈川県）' });
	await expect(page.getByText('自分の類似団体区分：Ⅱ－2（2024年の表）')).toBeVisible();
	await page.getByRole('button', { name: '同じ区分の自治体だけと比べる' }).press('Enter');
	await expect(page.getByText(/の12自治体（自分のまちを含みます）との比較です/)).toBeVisible();
	await expect(page.getByLabel('類似団体区分')).toHaveValue('Ⅱ－2');
	await page.getByLabel('類似団体区分').selectOption('Ⅲ－0');
	await expect(page.getByText('5自治体に満たないため、分布は出しません。')).toBeVisible();
	await page.getByLabel('読んだ自治体から選ぶ').selectOption({ label: '見本0028市（奈良県）' });
	await expect(page.getByText('自分のまちは、類似団体区分の表にありません。')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('cities are compared with the keyboard alone', async ({ page }) => {
	await compare(page, siteUrl, dozen('all'));
	await expect(rowNames(page)).toHaveCount(5);
	const byPercent = page.getByRole('columnheader', { name: '得点', exact: true });
	await page.getByLabel('名前を仮名にする').focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('region', { name: '自治体ごとの評価と得点' })).toBeFocused();
	for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
	await expect(byPercent.getByRole('button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(byPercent).toHaveAttribute('aria-sort', 'ascending');
	await page.keyboard.press('Enter');
	await expect(byPercent).toHaveAttribute('aria-sort', 'descending');
	await expect(byPercent.getByRole('button')).toBeFocused();
	await expect(rowNames(page).first()).toHaveText(/札幌市/);
	await view(page, '弱い点検項目').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/で数えました/)).toBeVisible();
	await expect(view(page, '弱い点検項目')).toHaveAttribute('aria-current', 'page');
});

test('a grade that a gap in an essential control holds down has a sign, and the sign is told', async ({
	page
}) => {
	const essential = 'GOV-01';
	const held = JSON.parse(governedCity(2026, 'met').toString()) as {
		answers: Record<string, Record<string, { status: string }>>;
	};
	Object.assign(held.answers.organisation ?? {}, { [essential]: { status: 'not-met' } });
	await compare(page, siteUrl, [
		given('a.json', JSON.stringify(held)),
		given('b.json', city('131016', '千代田区', 'met'))
	]);
	await view(page, '層ごとの一覧').click();
	await expect(rowsOf(page, /加古川市/)).toContainText('C※');
	await expect(page.getByText(/※は、必須の項目に不足があるため/)).toBeVisible();
	await expect(page.getByText(/全体の評価は、最も低い層の評価です。/)).toBeVisible();
	await view(page, '自分のまちの位置').click();
	await page.getByLabel('読んだ自治体から選ぶ').selectOption({ label: '加古川市（兵庫県）' });
	await expect(page.getByRole('row', { name: /^ガバナンス/ })).toContainText('C※');
	await expect(page.getByText(/※は、必須の項目に不足があるため/)).toBeVisible();
});

test('several files dropped on another screen are led to where they are compared', async ({
	page
}) => {
	await page.goto(siteUrl);
	await expect(page.getByRole('button', { name: '見本を開く' })).toBeVisible();
	const texts = dozen()
		.filter(({ name }) => name.endsWith('市.json'))
		.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
	await page.evaluate((files) => {
		const transfer = new DataTransfer();
		for (const { name, text } of files) transfer.items.add(new File([text], name));
		window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }));
	}, texts);
	await expect(page.getByRole('dialog', { name: 'ファイルは1つずつ開きます' })).toBeVisible();
	await page.getByRole('button', { name: '「自治体の比較」で見る' }).click();
	await expect(rowNames(page)).toHaveText([/加古川市/, /大阪市/, /神戸市/]);
});

test('2,000 published files are read whole, can be given up, and only the rows in sight are drawn', async ({
	page
}) => {
	const files = publications(2000);
	await compare(page, siteUrl, files);
	// There is something to be put away, once something was read.
	await expect(page.getByText(/^読んでいます… 2000件中[1-9]/)).toBeVisible();
	await page.getByRole('button', { name: '読むのをやめる' }).click();
	await expect(page.getByText(/途中でやめました/)).toBeVisible();
	await page.getByRole('button', { name: '全て空にする' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '全て空にする' }).click();
	await expect(page.getByText('まだ1件も読んでいません。')).toBeVisible();

	await picker(page).setInputFiles([...files]);
	await expect(page.getByText('2000件を比較に使い、0件は含めていません。')).toBeVisible();
	await expect(page.getByText('2000件を表示（全2000件）')).toBeVisible();
	await expect(page.getByText('全て見本（架空の市）のデータです。')).toBeVisible();
	const drawn = page.locator('tbody tr');
	expect(await drawn.count()).toBeLessThan(80);
	await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
	await page
		.getByRole('region', { name: '自治体ごとの評価と得点' })
		.evaluate((box) => box.scrollTo(0, box.scrollHeight));
	await expect(page.getByRole('rowheader', { name: /見本1999市/ })).toBeVisible();
	expect(await drawn.count()).toBeLessThan(80);
	await page.getByLabel('検索（自治体名、コード）').fill('見本0123市');
	await expect(rowNames(page)).toHaveText([/見本0123市/]);
});
