import type { Browser } from '@playwright/test';

/** What a start takes, in milliseconds: until something is painted, and of the main thread until it is quiet. */
export type StartFigures = { readonly firstPaint: number; readonly cpu: number };

/** How long nothing may happen until a page counts as quiet, in milliseconds. */
const quiet = 1500;

/** Opens an address in a new profile and measures its start. CPU time counts, not the time of the clock. */
export async function measureStart(browser: Browser, address: string): Promise<StartFigures> {
	const context = await browser.newContext({ locale: 'ja-JP' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(quiet);
	const firstPaint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
	);
	const { metrics } = await session.send('Performance.getMetrics');
	const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
	await context.close();
	return { firstPaint, cpu: busy * 1000 };
}
