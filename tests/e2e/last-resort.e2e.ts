import { readFileSync } from 'node:fs';
import { goToScreen, openFile, withoutPickers } from './support/app-page.ts';
import { smallCityFile } from './support/small-city.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';

test('after a fault that nobody foresaw the screen says what to do and hands the work out', async ({
	browser
}) => {
	// A context that is not watched, because here something is thrown on purpose.
	const context = await browser.newContext();
	await withoutPickers(context);
	const page = await context.newPage();
	await page.goto(siteUrl);
	await openFile(page, smallCityFile());
	await goToScreen(page, '回答');
	const alert = page.getByRole('alert').filter({ hasText: '思わぬ不具合が起きました' });
	await page.evaluate(() => void Promise.reject(new DOMException('gave up', 'AbortError')));
	await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'reported' })));
	await expect(alert).toHaveCount(0);

	await page.evaluate(() => void Promise.reject(new TypeError('unforeseen')));
	await expect(alert).toContainText('失われていません');
	const saved = await downloadBy(page, () =>
		alert.getByRole('button', { name: '今すぐファイルに書き出す' }).click()
	);
	expect(JSON.parse(readFileSync(saved.path, 'utf8'))).toMatchObject({
		format: 'machi-tenken/assessment'
	});
	await alert.getByRole('button', { name: '閉じる' }).click();
	await expect(alert).toHaveCount(0);
	await context.close();
});
