import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { testSitePort } from '../../../scripts/test-site-port.mjs';

/** Where the static site is served during the tests. */
export const siteUrl = `http://127.0.0.1:${testSitePort}/`;

/** What must never happen, on any page of any test. */
type Trespasses = {
	readonly requests: string[];
	readonly violations: string[];
	readonly errors: string[];
};

/** Tests whose every page is watched: no request to another host, no policy violation, no uncaught error. */
export const test = base.extend<{ trespasses: Trespasses }>({
	trespasses: async ({ context }, use) => {
		const trespasses: Trespasses = { requests: [], violations: [], errors: [] };
		await watch(context, trespasses);
		await use(trespasses);
		expect(trespasses).toEqual({ requests: [], violations: [], errors: [] });
	},
	page: async ({ page, trespasses }, use) => {
		expect(trespasses.requests).toEqual([]);
		await use(page);
	}
});

export { expect };

/** Watches a context made by hand, such as a persistent one; call the result at the end. */
export async function watchContext(context: BrowserContext): Promise<() => void> {
	const trespasses: Trespasses = { requests: [], violations: [], errors: [] };
	await watch(context, trespasses);
	return () => expect(trespasses).toEqual({ requests: [], violations: [], errors: [] });
}

async function watch(context: BrowserContext, trespasses: Trespasses): Promise<void> {
	await context.route(
		(url) => isOutside(url.href),
		(route) => {
			trespasses.requests.push(route.request().url());
			return route.abort();
		}
	);
	await context.exposeBinding('reportViolation', (_, what: string) =>
		trespasses.violations.push(what)
	);
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { reportViolation } = globalThis as unknown as {
				reportViolation: (what: string) => void;
			};
			reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	context.on('page', (page) =>
		page.on('pageerror', (error) => trespasses.errors.push(String(error)))
	);
	for (const page of context.pages()) {
		page.on('pageerror', (error) => trespasses.errors.push(String(error)));
	}
}

function isOutside(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	if (['data:', 'blob:', 'file:', 'about:', 'chrome:', 'devtools:'].includes(protocol))
		return false;
	return hostname !== '127.0.0.1' && hostname !== 'localhost';
}

/** The bytes of what a click downloads. */
export async function downloadBy(page: Page, click: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent('download'), click()]);
	return { path: await download.path(), name: download.suggestedFilename() };
}
