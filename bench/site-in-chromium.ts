import { existsSync } from 'node:fs';
import type { BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { withoutPickers } from '../tests/e2e/support/app-page.ts';
import { serveFolder } from '../tests/e2e/support/serve-folder.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';

/** The built site, and whether it is there. */
export const site = 'build/site';
export const built = existsSync(site);

/** The site on a page of its own, with a session to ask the browser for figures. */
export type SiteInChromium = {
	readonly url: string;
	readonly page: Page;
	readonly session: CDPSession;
	readonly stop: () => Promise<void>;
};

/** Serves the built site and opens it in a browser without file pickers. */
export async function openSite(options: BrowserContextOptions = {}): Promise<SiteInChromium> {
	const server = await serveFolder(site);
	const browser = await launchChromium();
	const context = await browser.newContext({ locale: 'ja-JP', ...options });
	await withoutPickers(context);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await page.goto(server.url);
	const stop = async () => {
		await browser.close();
		await server.stop();
	};
	return { url: server.url, page, session, stop };
}
