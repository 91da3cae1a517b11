import type { Page } from '@playwright/test';
import { focusFaults } from './support/focus-walk.ts';
import { inputFaults } from './support/input-walk.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { expect, siteUrl, test } from './support/watched-test.ts';

/** Screens with every kind of part there is: forms, tables, pictures, bars at the foot, folds. */
const screens = ['', 'new', 'compare', 'about', 'help/terms'];
const screensOfSample = ['', '/answers', '/round', '/setup', '/report', '/exchange', '/merge'].map(
	(screen) => `assessment${screen}?id=sample`
);

/** Screens where buttons have longer names than they show. */
const namedScreens = ['/evidence', '/answers', '/results', '/responsibility', '/history'].map(
	(screen) => `assessment${screen}?id=sample`
);

async function open(page: Page, screen: string) {
	await page.goto(`${siteUrl}${screen}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	if (screen.includes('sample')) await expect(page.getByText('これは見本です。')).toBeVisible();
}

test('the keyboard reaches everything, shows where it is, and is neither held nor covered', async ({
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 700 });
	const faults: string[] = [];
	for (const screen of [...screens, ...screensOfSample]) {
		await open(page, screen);
		const found = await focusFaults(page, 250);
		faults.push(...found.map((fault) => `${screen}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

test('what is read aloud of a button or link contains what is shown on it', async ({ page }) => {
	const different: string[] = [];
	for (const screen of ['', 'assessment?id=sample', ...namedScreens]) {
		await open(page, screen);
		different.push(
			...(await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('button[aria-label], main a[aria-label]')]
					.filter((one) => 'innerText' in one && one.checkVisibility())
					.map((one) => [one.innerText, one.ariaLabel ?? ''].map((text) => text.replace(/\s/g, '')))
					.filter(([shown = '', read = '']) => !read.includes(shown))
					.map((both) => both.join(' ≠ '))
			))
		);
	}
	expect(different).toEqual([]);
});

/** What is cut on a screen when lines, words and letters have the space that WCAG 1.4.12 names. */
async function faultsWhenSpaced(page: Page, screen: string): Promise<readonly string[]> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		);
		document.adoptedStyleSheets = [sheet];
	});
	const faults: string[] = [];
	for (const width of [1366, 320]) {
		await page.setViewportSize({ width, height: 700 });
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		if (widest > width) faults.push(`${screen} at ${String(width)}: ${String(widest)} wide`);
		// Choices show their own text whole when they are opened; everything else must fit where it stands.
		const found = (await layoutFaults(page)).filter(
			(fault) => !/^cut: (SELECT|INPUT|UL|NAV)/.test(fault)
		);
		faults.push(...found.map((fault) => `${screen} at ${String(width)}: ${fault}`));
	}
	return faults;
}

test('texts are whole when lines, words and letters have more space, on wide and narrow displays', async ({
	page
}) => {
	const faults: string[] = [];
	for (const screen of [...screens, ...screensOfSample]) {
		await open(page, screen);
		faults.push(...(await faultsWhenSpaced(page, screen)));
	}
	// English titles are the longest, in lists whose lines have one height.
	await page.setViewportSize({ width: 1366, height: 700 });
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	for (const [screen, list] of [
		['answers', page.getByRole('navigation', { name: 'Controls' })],
		['answers/table', page.getByRole('grid')]
	] as const) {
		await page.goto(`${siteUrl}assessment/${screen}?id=sample`);
		await page.setViewportSize({ width: 1366, height: 700 });
		await expect(list).toBeVisible();
		faults.push(...(await faultsWhenSpaced(page, screen)));
	}
	expect(faults).toEqual([]);
});

test('what is chosen or typed changes no screen, opens nothing and leaves the focus where it is', async ({
	page
}) => {
	const faults: string[] = [];
	for (const screen of [...screens, ...screensOfSample]) {
		await open(page, screen);
		faults.push(...(await inputFaults(page)).map((fault) => `${screen}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

test('nothing moves by itself, and colours that the system forces leave every mark its shape', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	for (const screen of screensOfSample) {
		await open(page, screen);
		expect(await page.evaluate(() => document.getAnimations().length), screen).toBe(0);
	}
	await open(page, 'assessment/results?id=sample');
	const marks = page.locator(
		'main svg[aria-hidden="true"] path, main svg[aria-hidden="true"] circle'
	);
	await expect.poll(() => marks.count()).toBeGreaterThan(10);
});
