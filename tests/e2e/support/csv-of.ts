import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { downloadBy } from './watched-test.ts';

/** The name and the lines of the CSV that a button hands out. */
export async function csvOf(page: Page, button: Locator) {
	const { path, name } = await downloadBy(page, () => button.click());
	return { name, lines: readFileSync(path, 'utf8').trimEnd().split('\r\n') };
}
