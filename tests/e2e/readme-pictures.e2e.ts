import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { digest, looksOfPictures, takenPictures } from '../support/looks-of-pictures.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

/** `npm run pictures` takes them anew; otherwise they are compared with what there is to see today. */
const takes = process.env['TAKE_PICTURES'] === '1';
const folder = 'docs/pictures';

/** The screens that README shows, by the name of the picture. */
const scenes: Readonly<Record<string, string>> = {
	start: '',
	overview: 'assessment?id=sample',
	answering: 'assessment/answers?id=sample&control=all%0AGOV-02',
	results: 'assessment/results?id=sample'
};

/** Every word in the window, once no more of them come: counts and scores follow the first paint. */
async function settledWords(page: Page): Promise<string> {
	let words = '';
	const isSettled = async () => {
		const before = words;
		words = await page.locator('body').innerText();
		return words === before;
	};
	await expect.poll(isSettled, { intervals: [500] }).toBe(true);
	return words;
}

test('the pictures of README show the app as it is', async ({ page }) => {
	const seen: Record<string, string> = { looks: looksOfPictures() };
	await page.clock.setFixedTime('2026-11-22T00:00:00Z');
	await page.setViewportSize({ width: 1200, height: 800 });
	for (const [name, address] of Object.entries(scenes)) {
		await page.goto(siteUrl + address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('読み込んでいます')).toHaveCount(0);
		await page.evaluate(() => document.fonts.ready);
		seen[name] = digest(await settledWords(page));
		if (takes) await page.screenshot({ path: join(folder, `${name}.png`) });
	}
	seen['report-summary'] = reportSummary();
	if (takes) writeFileSync(takenPictures, `${JSON.stringify(seen, null, '\t')}\n`);
	expect(seen, 'README shows an older app: npm run pictures takes its pictures anew').toEqual(
		JSON.parse(readFileSync(takenPictures, 'utf8'))
	);
});

/** The page of the report that sums the sample city up. */
function reportSummary(): string {
	const cli = (...args: readonly string[]) =>
		execFileSync(process.execPath, ['build/cli/machi-tenken.js', ...args], { stdio: 'pipe' });
	const [data, pdf] = ['test-results/picture.json', 'test-results/picture.pdf'];
	cli('sample', '-o', data);
	cli('report', data, '--for', 'leaders', '-o', pdf);
	const first = ['-f', '1', '-l', '1'];
	if (takes) {
		execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', ...first, pdf, 'test-results/p']);
		renameSync('test-results/p.png', join(folder, 'report-summary.png'));
	}
	return digest(execFileSync('pdftotext', ['-layout', ...first, pdf, '-'], { encoding: 'utf8' }));
}
