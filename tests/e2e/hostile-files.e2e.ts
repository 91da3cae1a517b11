import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	goToScreen,
	makePdf,
	openFile,
	pickFile,
	portableUrl,
	visitEveryScreen,
	withoutPickers
} from './support/app-page.ts';
import { doubledCityFile } from './support/doubled-city.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const shapes = [
	['site', siteUrl],
	['portable html', portableUrl]
] as const;

test.beforeEach(({ context }) => withoutPickers(context));

const rightToLeft = '\u202e';
const markup = '<img src=x onerror="alert(globalThis.intruded=1)">';
const formula = "=cmd|'/c calc'!A0";

/** A file whose every text tries something, as its sender would like it to be opened. */
function hostileFile(): Buffer {
	const file = JSON.parse(smallCityFile('hostile').toString()) as Record<string, unknown>;
	return Buffer.from(
		JSON.stringify({
			...file,
			title: `${formula} ${markup}`,
			municipality: { code: '282103', name: markup },
			parties: [{ id: 'party', name: `"><svg onload=alert(1)>`, kind: 'city' }],
			components: [
				{
					id: 'service',
					name: `${rightToLeft}fdp.exe`,
					layer: 'service',
					criticality: 2,
					uses: []
				},
				{ id: 'asset', name: formula, layer: 'asset', criticality: 2, uses: ['service'] }
			],
			answers: {
				organisation: {
					'GOV-01': { status: 'met', note: formula },
					'GOV-02': { status: 'not-met', note: '</script><script>alert(1)</script>' },
					'GOV-03': { status: 'not-applicable', reason: `javascript:alert(1) ${markup}` }
				}
			}
		})
	);
}

for (const [shape, url] of shapes) {
	test(`a hostile file is shown as text on every screen of the ${shape}`, async ({ page }) => {
		const opened: string[] = [];
		page.on('dialog', (dialog) => {
			if (dialog.type() !== 'beforeunload') opened.push(dialog.message());
			void dialog.accept();
		});
		await page.goto(url);
		await pickFile(page, hostileFile());
		await expect(page.getByRole('dialog').getByText(markup)).toBeVisible();
		await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
		await expect(page.getByRole('banner').getByText(markup)).toBeVisible();
		await visitEveryScreen(page, async () => {
			expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
			await expect(page.locator('img, main script, main iframe, [onerror], [onload]')).toHaveCount(
				0
			);
		});

		await goToScreen(page, '前提と構成');
		const names = () =>
			page
				.locator('main input')
				.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		await expect.poll(names).toEqual(expect.arrayContaining([formula, `${rightToLeft}fdp.exe`]));

		await goToScreen(page, '回答');
		await page.getByRole('button', { name: 'その他', exact: true }).click();
		const table = await downloadBy(page, () =>
			page.getByRole('button', { name: '今の回答をCSVで書き出す' }).click()
		);
		expect(readFileSync(table.path, 'utf8')).toContain(`'${formula}`);
		expect(readFileSync(table.path, 'utf8')).not.toMatch(/(^|,)"?=/m);
		expect(table.name).not.toMatch(/[<>:"/\\|?*\u202e]/);

		expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
		expect(opened).toEqual([]);
	});
}

test('what stands twice in the lists of a file is shown on every screen', async ({ page }) => {
	await page.goto(siteUrl);
	await openFile(page, doubledCityFile());
	await visitEveryScreen(page, () => Promise.resolve());
	expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
});

/** Everything that this browser keeps for the site, to the letter. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const settled = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('not readable'));
			});
		const stores: Record<string, unknown> = {};
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name));
			for (const store of database.objectStoreNames) {
				const open = database.transaction(store).objectStore(store);
				stores[`${name}/${store}`] = [
					await settled(open.getAllKeys()),
					await settled(open.getAll())
				];
			}
			database.close();
		}
		return JSON.stringify({ stores, local: Object.entries(localStorage).sort() });
	});

test('a file that cannot be taken is refused with its reason, and kept work is untouched', async ({
	page
}, testInfo) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.getByRole('link', { name: 'まち点検' }).click();
	await expect(page.getByRole('link', { name: '加古川市の点検', exact: true })).toBeVisible();
	const before = await kept(page);
	expect(before).toContain('GOV-01');

	// The same id as the kept one: a file taken by mistake would overwrite it.
	const whole = smallCityFile('small-city', 'not-met').toString();
	const huge = testInfo.outputPath('huge.machi-tenken.json');
	writeFileSync(huge, whole.padEnd(65 * 1024 * 1024, ' '));
	const shiftJis = Buffer.from([0x89, 0xc1, 0x8c, 0xc3, 0x90, 0xec, 0x8e, 0x73]);
	const refused: readonly (readonly [file: string | Buffer, reason: RegExp, name?: string])[] = [
		[Buffer.from(whole.slice(0, 200)), /1行201文字目でJSONとして読めなくなります/],
		[Buffer.from(''), /中身が空です/],
		[Buffer.from('{"format":"other-app/data","formatVersion":1}'), /種類：other-app\/data/],
		[Buffer.from('{"hello":1}'), /まち点検の点検ファイルではありません/],
		[
			Buffer.from(whole.replace('"profile":{}', '"profile":{"__proto__":true}')),
			/安全のため読み込みません/
		],
		[Buffer.from('PK\u0003\u0004 a spreadsheet'), /受渡しファイル|ZIP/],
		[Buffer.from(whole.replace(/"formatVersion":\d+/, '"formatVersion":99')), /より新しい形式/],
		[
			Buffer.concat([Buffer.from('{"title":"'), shiftJis, Buffer.from('"}')]),
			/文字コードがUTF-8ではありません/
		],
		[huge, /大きすぎます（65 MB、上限 64 MB）/],
		[Buffer.from('{"catalog":{}}'), /OSCALのファイルです.*「チェックリスト」の画面/],
		[Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /どれでもありません.*「証跡」の画面/, 'photo.jpg']
	];
	for (const [file, reason, name] of refused) {
		await pickFile(page, file, name);
		const dialog = page.getByRole('dialog', {
			name: /は開けませんでした|受け取れないファイルです/
		});
		await expect(dialog.getByText(reason).first()).toBeVisible();
		await expect(dialog.getByText('保存済みの点検には触れていません')).toBeVisible();
		await expect(dialog.getByRole('button', { name: '開く', exact: true })).toHaveCount(0);
		await dialog.getByRole('button', { name: '閉じる' }).click();
		await expect(dialog).toBeHidden();
	}
	expect(await kept(page)).toBe(before);

	// One that can be taken stands beside it, its name as text.
	await openFile(page, hostileFile());
	await expect(page.getByRole('banner').getByText(markup)).toBeVisible();
	await page.getByRole('link', { name: 'まち点検' }).click();

	await page.getByRole('link', { name: '加古川市の点検', exact: true }).click();
	await goToScreen(page, '回答');
	await expect(page.getByRole('button', { name: /実施済み.*GOV-01/ })).toBeVisible();
});
