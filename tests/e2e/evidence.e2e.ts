import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, makePdf, openFile, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
const sha256 = createHash('sha256').update(png).digest('hex');
const image = { name: '画面の写し.png', mimeType: 'image/png', buffer: png };
const rules = {
	name: '規程.txt',
	mimeType: 'text/plain',
	buffer: Buffer.from([0x8e, 0xc0, 0x8e, 0x7b, 0x8d, 0xcf, 0x82, 0xdd])
};
const page = {
	name: '頁.html',
	mimeType: 'image/png',
	buffer: Buffer.from('<script>alert(1)</script>')
};

test('files prove answers: attached once, looked into safely, kept over a reload, printed with their digest', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	await tab.goto(siteUrl);
	await openFile(tab, smallCityFile());
	await goToScreen(tab, '証跡');
	await expect(tab.getByText('証跡はまだありません。')).toBeVisible();

	const input = tab.locator('input[type=file]');
	await input.setInputFiles([image, rules, page]);
	await expect(tab.getByText('3件の証跡を追加しました。')).toBeVisible();
	await input.setInputFiles([{ ...image, name: '別名.png' }]);
	await expect(tab.getByRole('row')).toHaveCount(4);

	await tab.getByRole('button', { name: '内容を見る: 画面の写し.png' }).click();
	await expect(tab.getByRole('dialog').getByRole('img')).toBeVisible();
	await expect(tab.getByRole('dialog').getByText(sha256)).toBeVisible();
	const saved = await downloadBy(tab, () =>
		tab.getByRole('button', { name: 'ファイルを保存' }).click()
	);
	expect(readFileSync(saved.path).equals(png)).toBe(true);
	await tab.keyboard.press('Escape');
	await tab.getByRole('button', { name: '内容を見る: 規程.txt' }).click();
	await expect(tab.getByRole('dialog').getByText('実施済み')).toBeVisible();
	await tab.keyboard.press('Escape');
	await tab.getByRole('button', { name: '内容を見る: 頁.html' }).click();
	await expect(tab.getByRole('dialog').getByText('<script>alert(1)</script>')).toBeVisible();
	await tab.keyboard.press('Escape');

	await tab.getByRole('button', { name: '回答に付ける: 画面の写し' }).click();
	await tab.getByRole('dialog').getByRole('checkbox').first().check();
	await tab.getByRole('dialog').getByRole('checkbox').nth(1).check();
	await tab.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await tab.getByRole('button', { name: '変更: 画面の写し' }).click();
	await tab.getByLabel('有効期限').fill('2020-01-01');
	await tab.getByLabel('登録・認証').selectOption('scs');
	await tab.getByLabel('段階（あれば）').fill('★3');
	// Nothing of a registration is kept without its number: it is asked for.
	await tab.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await expect(tab.getByText('番号がないと、登録・認証を保存できません。')).toBeVisible();
	await expect(tab.getByLabel('登録番号')).toBeFocused();
	await tab.getByLabel('登録番号').fill('SCS-000123');
	await tab.getByRole('dialog').getByRole('button', { name: '保存' }).click();
	await expect(tab.getByText('期限切れ（2020-01-01）')).toBeVisible();
	await expect(tab.getByText(/保存済み \d\d:\d\d/)).toBeVisible();

	await tab.reload();
	await expect(tab.getByRole('row').filter({ hasText: '画面の写し' })).toContainText('2件');
	await expect(tab.getByRole('row').filter({ hasText: '画面の写し' })).toContainText(
		'SCS-000123 ★3'
	);
	await expect(tab.getByText('ファイルはこの端末にありません')).toHaveCount(0);
	expect(await accessibilityFaults(tab)).toEqual([]);

	await tab.getByRole('button', { name: '削除: 頁' }).click();
	await tab.getByRole('dialog').getByRole('button', { name: '削除' }).click();
	await expect(tab.getByText(/使われていないファイルが1件/)).toBeVisible();
	await tab.getByRole('button', { name: '使われていないファイルを消す' }).click();
	await expect(tab.getByText(/使われていないファイルが/)).toHaveCount(0);

	const pdf = await makePdf(tab);
	const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
	expect(text.replace(/\s/g, '')).toContain(sha256);
});

test('a screenshot pasted while answering proves that answer', async ({ page: tab, context }) => {
	await withoutPickers(context);
	await tab.goto(siteUrl);
	await openFile(tab, smallCityFile());
	await goToScreen(tab, '回答');
	await expect(tab.getByRole('region', { name: '証跡' })).toBeVisible();
	await tab.evaluate(
		(bytes) => {
			const data = new DataTransfer();
			data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
			window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
		},
		[...png]
	);
	await expect(
		tab
			.getByRole('region', { name: '証跡' })
			.getByText(/^貼り付けた画像 \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/)
	).toBeVisible();
	await expect(tab.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
});

test('a file that is still being read when another assessment is opened comes into the one it began with', async ({
	page: tab,
	context
}) => {
	await withoutPickers(context);
	await context.addInitScript(() => {
		// Parts of files are handed over only once the test lets them go, as on a slow share.
		const slow: { gate: Promise<void>; release: () => void } = {
			gate: Promise.resolve(),
			release: () => undefined
		};
		const whole = (blob: Blob) => new Response(blob).arrayBuffer();
		Blob.prototype.arrayBuffer = async function () {
			await slow.gate;
			return whole(this);
		};
		Object.assign(window, {
			holdFiles: () => (slow.gate = new Promise<void>((resolve) => (slow.release = resolve))),
			releaseFiles: () => slow.release()
		});
	});
	const call = (name: 'holdFiles' | 'releaseFiles') =>
		tab.evaluate((wanted) => {
			void (Reflect.get(window, wanted) as () => unknown)();
		}, name);
	await tab.goto(siteUrl);
	await openFile(tab, smallCityFile('first-city'));
	await tab.getByRole('link', { name: 'まち点検' }).click();
	await openFile(tab, smallCityFile('second-city'));
	await tab.goto(`${siteUrl}assessment/evidence?id=first-city`);
	await expect(tab.getByText('証跡はまだありません。')).toBeVisible();
	await call('holdFiles');
	await tab.locator('input[type=file]').setInputFiles([image]);
	await expect(tab.getByRole('progressbar')).toBeVisible();

	await tab.getByRole('link', { name: 'まち点検' }).click();
	await tab.getByRole('link', { name: '加古川市の点検', exact: true }).first().click();
	await expect(tab).toHaveURL(/id=second-city/);
	await goToScreen(tab, '証跡');
	await expect(tab.getByText('証跡はまだありません。')).toBeVisible();
	await call('releaseFiles');
	await expect(
		tab.getByText(/先に始めた作業が終わり、「加古川市の点検」に保存しました/)
	).toBeVisible();
	await expect(tab.getByText('証跡はまだありません。')).toBeVisible();

	await tab.goto(`${siteUrl}assessment/evidence?id=first-city`);
	await expect(tab.getByRole('row').filter({ hasText: '画面の写し' })).toBeVisible();
});
