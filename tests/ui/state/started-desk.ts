import { aStart, FakeBrowser } from './state-support.ts';

/** A desk with an assessment that has just begun, kept in the browser or in a file alone. */
export async function started(keeping: 'browser' | 'file' = 'browser') {
	const browser = new FakeBrowser(keeping);
	await browser.start();
	await browser.states.desk.start(aStart);
	const { desk } = browser.states;
	const { current, saving } = desk;
	if (current === undefined) throw new Error('nothing open');
	return { browser, desk, current, saving };
}
