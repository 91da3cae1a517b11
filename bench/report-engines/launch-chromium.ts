import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const ownPath = '/usr/bin/chromium';

/** Starts the machine's Chromium, else Playwright's. Throws where there is neither. */
export async function launchChromium(): Promise<Browser> {
	const { chromium } = await import('@playwright/test');
	return chromium.launch({
		...(existsSync(ownPath) && { executablePath: ownPath }),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
	});
}
