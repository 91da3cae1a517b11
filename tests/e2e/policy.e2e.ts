import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { goToScreen, portableUrl } from './support/app-page.ts';
import { codeOutcomes, tryCodeFromText } from './support/bypass-attempts.ts';
import { intruderFor, scriptlessPages } from './support/intruder.ts';
import { hostDirectives, tryOtherHost } from './support/other-host-attempts.ts';
import { scriptDirectives, tryCodeInDocument } from './support/script-attempts.ts';
import { replaceBlobScripts, tryInWorker, workerOutcomes } from './support/worker-attempts.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const shapes = [
	['site', siteUrl],
	['portable html', portableUrl]
] as const;

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

/** Opens the page as it would be if somebody had got markup into its file. */
async function openWithIntruder(page: Page, url: string, copy: string) {
	const intruder = intruderFor(address);
	const intrude = (html: string) => html.replace(/(<body[^>]*>)/, (body) => body + intruder);
	if (url === portableUrl) {
		writeFileSync(copy, intrude(readFileSync('build/machi-tenken.html', 'utf8')));
		await page.goto(pathToFileURL(copy).href);
		return;
	}
	await page.route(url, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: intrude(await response.text()) });
	});
	await page.goto(url);
}

for (const [shape, url] of shapes) {
	test(`no text becomes markup or code in the ${shape}`, async ({ browser }) => {
		const page = await openUnwatched(browser, url);
		expect(await page.evaluate(tryCodeFromText)).toEqual(codeOutcomes);
		expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
		await page.context().close();
	});

	test(`nothing that is put into the ${shape} by its own means runs`, async ({ browser }) => {
		const page = await openUnwatched(browser, url);
		const { imported, blocked } = await page.evaluate(tryCodeInDocument, scriptDirectives);
		expect(imported).toEqual({ data: 'TypeError', own: 'TypeError', worker: 'TypeError' });
		expect(blocked).toEqual(expect.arrayContaining([...scriptDirectives]));
		expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
		await page.context().close();
	});

	test(`no script that was slipped into the page runs in the ${shape}`, async ({
		browser
	}, testInfo) => {
		const page = await (await browser.newContext()).newPage();
		await page.addInitScript(() => {
			const blocked: string[] = [];
			Object.assign(globalThis, { blocked });
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
				blocked.push(effectiveDirective)
			);
		});
		await openWithIntruder(page, url, testInfo.outputPath('intruded.html'));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.getByText('intruding link').click();
		const directives = () =>
			page.evaluate(() => (globalThis as unknown as { blocked: string[] }).blocked.sort());
		const stopped = [
			...['base-uri', 'img-src', 'object-src', 'script-src-attr', 'script-src-elem'],
			'style-src-elem'
		];
		await expect.poll(directives).toEqual(expect.arrayContaining(stopped));
		expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
		expect(reached).toEqual([]);
		await page.context().close();
	});

	test(`nothing leaves the ${shape} for another host`, async ({ browser }) => {
		const page = await openUnwatched(browser, url);
		const { failed, blocked } = await page.evaluate(tryOtherHost, {
			address,
			expected: hostDirectives
		});
		expect(failed).toEqual({
			fetch: 'TypeError',
			blind: 'TypeError',
			request: 'error',
			events: 'error',
			socket: 'error',
			script: 'TypeError',
			font: 'NetworkError'
		});
		expect(blocked).toEqual(expect.arrayContaining([...hostDirectives]));
		expect(reached).toEqual([]);
		await page.context().close();
	});

	test(`the policy of the ${shape} binds its worker too`, async ({ browser }) => {
		const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
		const script = `(${String(tryInWorker)})(${JSON.stringify(address)});`;
		await page.addInitScript(replaceBlobScripts, script);
		await page.goto(url);
		await page.getByRole('button', { name: '見本を開く' }).click();
		const said = page.waitForEvent('console', {
			predicate: (message) => message.text().startsWith('outcomes ')
		});
		await goToScreen(page, '報告書');
		const outcomes = JSON.parse((await said).text().slice('outcomes '.length)) as unknown;
		expect(outcomes).toEqual({ ...workerOutcomes, intruded: false });
		expect(reached).toEqual([]);
		await page.context().close();
	});
}

for (const { name, html } of scriptlessPages)
	test(`nothing that was slipped into ${name} runs or asks another host`, async ({
		browser
	}, testInfo) => {
		const file = testInfo.outputPath('intruded.html');
		const intruded = html().replace(/<body[^>]*>/, (body) => body + intruderFor(address));
		expect(intruded).toContain('intruding link');
		writeFileSync(file, intruded);
		const page = await (await browser.newContext()).newPage();
		await page.goto(pathToFileURL(file).href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.getByText('intruding link').click();
		// Not by a click, after which Playwright would wait for the page that does not come.
		await page.evaluate(() => document.querySelector('form')?.submit());
		expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
		expect(page.url()).toBe(pathToFileURL(file).href);
		expect(reached).toEqual([]);
		await page.context().close();
	});
