import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';
import type { Page } from '@playwright/test';
import { smallCityFile } from './support/small-city.ts';

const portableUrl = pathToFileURL('build/machi-tenken.html').href;
const screens = ['前提と構成', '回答', '結果', '改善計画', '報告書', '概要'] as const;

test.beforeEach(async ({ context }) => {
	await context.addInitScript(() => {
		for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
			Reflect.deleteProperty(window, name);
	});
});

const goToScreen = (page: Page, name: string) =>
	page
		.getByRole('navigation', { name: 'この点検の画面' })
		.getByRole('link', { name, exact: true })
		.click();

async function visitEveryScreen(page: Page) {
	for (const name of screens) {
		await goToScreen(page, name);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('これは見本です')).toBeVisible();
	}
}

async function openFile(page: Page, file: Buffer, name = 'city.machi-tenken.json') {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles({ name, mimeType: 'application/json', buffer: file });
}

async function makePdf(page: Page): Promise<Buffer> {
	await goToScreen(page, '報告書');
	const pdf = await downloadBy(page, () => page.getByRole('button', { name: 'PDFを作る' }).click());
	return readFileSync(pdf.path);
}

test('the portable html works from file:// with sample and PDF, and keeps nothing in the browser', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().split(':')[0] ?? ''));
	await page.goto(portableUrl);
	await page.getByRole('button', { name: '見本を開く' }).click();
	await visitEveryScreen(page);
	expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
	await page.reload();
	await expect(page.getByText('これは見本です')).toBeVisible();
	expect(new Set(asked)).toEqual(
		new Set(asked.filter((protocol) => ['file', 'blob', 'data'].includes(protocol)))
	);
	const kept = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).length,
		keys: localStorage.length
	}));
	expect(kept).toEqual({ databases: 0, keys: 0 });
});

test('the portable html keeps its work in a file that is opened again', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(portableUrl);
	await openFile(page, smallCityFile());
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await goToScreen(page, '回答');
	await page.getByRole('button', { name: /GOV-02/ }).click();
	await page.keyboard.press('2');
	await expect(page.getByText('ファイルに未保存の変更があります')).toBeVisible();
	const saved = await downloadBy(page, () =>
		page.getByRole('button', { name: 'ファイルに保存' }).click()
	);
	await expect(page.getByText(/保存済み/)).toBeVisible();
	await page.goto('about:blank');
	await page.goto(portableUrl);
	await expect(page.getByText('1ファイル版をお使いです')).toBeVisible();
	await openFile(page, readFileSync(saved.path));
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await goToScreen(page, '回答');
	await expect(page.getByRole('button', { name: /一部実施.*GOV-02/ })).toBeVisible();
});

test('the site works without a network after the first visit, PDF included', async ({
	page,
	context
}) => {
	await page.goto(siteUrl);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller === null) {
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve)
			);
		}
	});
	await context.setOffline(true);
	await page.reload();
	await page.getByRole('button', { name: '見本を開く' }).click();
	await visitEveryScreen(page);
	await page.reload();
	await expect(page.getByText('これは見本です')).toBeVisible();
	expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
});

for (const [shape, url] of [
	['site', siteUrl],
	['portable html', portableUrl]
] as const) {
	test(`the policy of the ${shape} stops markup, code from text and other hosts`, async ({
		browser
	}) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const outcomes = await page.evaluate(async () => {
			const attempt = async (act: () => unknown) => {
				try {
					await act();
					return 'done';
				} catch (error) {
					return (error as Error).name;
				}
			};
			return {
				markup: await attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
				// Outside of the debugger's own evaluation, which the policy does not bind.
				code: await new Promise((resolve) =>
					setTimeout(() => void attempt(() => new Function('return 1')).then(resolve))
				),
				host: await attempt(() => fetch('http://127.0.0.2:9/')),
				script: await attempt(() => {
					const script = document.createElement('script');
					script.text = 'globalThis.intruded = true';
					document.head.append(script);
					if ('intruded' in globalThis) return;
					throw new TypeError('blocked');
				})
			};
		});
		expect(outcomes).toEqual({
			markup: 'TypeError',
			code: 'EvalError',
			host: 'TypeError',
			script: 'TypeError'
		});
		await context.close();
	});
}

test('hostile and broken files are refused or shown as text, and kept work is untouched', async ({
	page
}) => {
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.getByRole('link', { name: 'まち点検' }).click();

	const whole = smallCityFile('other').toString();
	const broken: readonly (readonly [Buffer, RegExp])[] = [
		[Buffer.from(whole.slice(0, 200)), /JSONとして読めなくなります/],
		[Buffer.from('{"hello":1}'), /まち点検の点検ファイルではありません/],
		[Buffer.from(whole.replace('"formatVersion":3', '"formatVersion":99')), /より新しい形式/],
		[Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /UTF-8ではありません/],
		[
			Buffer.from(whole.replace('"profile":{}', '"profile":{"__proto__":true}')),
			/安全のため読み込みません/
		]
	];
	for (const [file, message] of broken) {
		await openFile(page, file);
		await expect(page.getByText(message)).toBeVisible();
		await expect(page.getByText('保存済みの点検には触れていません')).toBeVisible();
		await page.getByRole('button', { name: '閉じる' }).click();
	}

	writeFileSync('test-results/huge.json', Buffer.alloc(200 * 1024 * 1024, 0x20));
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles('test-results/huge.json');
	await expect(page.getByText(/大きすぎます/)).toBeVisible();
	await page.getByRole('button', { name: '閉じる' }).click();

	const name = '<img src=x onerror="globalThis.intruded=1">=cmd|calc';
	await openFile(page, Buffer.from(whole.replaceAll('加古川市', name.replaceAll('"', '\\"'))));
	await page.getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('banner').getByText('<img src=x')).toBeVisible();
	expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
	await page.getByRole('link', { name: 'まち点検' }).click();
	await expect(page.getByRole('link', { name: '加古川市の点検', exact: true })).toBeVisible();
});
