import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

/** When everything of these tests was saved. */
export const at = '2026-11-22T00:00:00.000Z';

/** A browser that keeps assessments under these names, with the app just started. */
export async function browserWith(...ids: readonly string[]): Promise<FakeBrowser> {
	const browser = new FakeBrowser();
	for (const id of ids) await browser.kept.save(aFile({ id, title: id }), 0, at);
	await browser.start();
	return browser;
}

/** The assessments it keeps by now. */
export async function keptIds(browser: FakeBrowser): Promise<readonly string[]> {
	const list = await browser.kept.list();
	return list.ok ? list.value.summaries.map(({ id }) => id) : [];
}
