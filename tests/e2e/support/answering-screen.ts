import type { Page } from '@playwright/test';
import { openFile } from './app-page.ts';
import { vendorCityFile } from './small-city.ts';
import { expect, siteUrl } from './watched-test.ts';

/** Opens a small city at an address of the answering screen. */
export async function answering(page: Page, query: string) {
	await page.goto(siteUrl);
	await openFile(page, vendorCityFile());
	await page.goto(`${siteUrl}assessment/answers?id=vendor-city&${query}`);
	await expect(page.getByRole('article')).toBeVisible();
}
