import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { portableUrl } from './support/app-page.ts';
import { tryCodeFromText, tryOtherHost } from './support/bypass-attempts.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

const shapes = [
	['site', siteUrl],
	['portable html', portableUrl]
] as const;

const stoppedBy = [
	...['connect-src', 'img-src', 'style-src-elem', 'frame-src', 'media-src'],
	...['form-action', 'base-uri']
];

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
	const intruder = `<script>globalThis.intruded = 1</script>
		<img src="data:," onerror="globalThis.intruded = 1">
		<script src="${address}script"></script>
		<a href="javascript:globalThis.intruded = 1">intruding link</a>`;
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
		const outcomes = await page.evaluate(tryCodeFromText);
		expect(outcomes).toEqual({
			innerHTML: 'TypeError',
			outerHTML: 'TypeError',
			insertAdjacentHTML: 'TypeError',
			fragment: 'TypeError',
			parseFromString: 'TypeError',
			srcdoc: 'TypeError',
			scriptText: 'TypeError',
			scriptAddress: 'TypeError',
			workerAddress: 'TypeError',
			policyOfItsOwn: 'TypeError',
			eval: 'EvalError',
			newFunction: 'EvalError',
			timerText: 'TypeError'
		});
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
		// The script, the handler, the address of the link and the script of another host.
		await expect
			.poll(directives)
			.toEqual(['script-src-attr', 'script-src-elem', 'script-src-elem', 'script-src-elem']);
		expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
		expect(reached).toEqual([]);
		await page.context().close();
	});

	test(`nothing leaves the ${shape} for another host`, async ({ browser }) => {
		const page = await openUnwatched(browser, url);
		const { failed, blocked } = await page.evaluate(tryOtherHost, { address, expected: stoppedBy });
		expect(failed).toEqual({ fetch: 'TypeError', request: 'error', socket: 'error' });
		expect(blocked).toEqual(expect.arrayContaining(stoppedBy));
		expect(reached).toEqual([]);
		await page.context().close();
	});
}
