import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { testSitePort } from './scripts/test-site-port.mjs';

/** Debian's browser where there is one; elsewhere Playwright's own. */
const systemChromium = '/usr/bin/chromium';

/** The longest go first, so that no worker is left with one at the end while the other has nothing to do. */
const longest = ['review-round', 'vendor-round', 'screens', 'html-report'].map(
	(name) => `**/${name}.e2e.ts`
);

export default defineConfig({
	testDir: 'tests/e2e',
	projects: [
		{ name: 'longest', testMatch: longest },
		{ name: 'others', testMatch: '**/*.e2e.ts', testIgnore: longest }
	],
	outputDir: 'test-results/e2e',
	workers: 2,
	// Every test sets itself up, so that a free worker can take the next one of any file.
	fullyParallel: true,
	// A second try on a busy machine is named at the end as flaky; what counts losses has none (faults.e2e.ts).
	retries: 1,
	timeout: 300_000,
	// Machines are shared: what is expected must come, not come fast.
	expect: { timeout: 100_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		acceptDownloads: true,
		launchOptions: {
			...(existsSync(systemChromium) && { executablePath: systemChromium }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node scripts/serve-for-tests.mjs',
		url: `http://127.0.0.1:${testSitePort}/`,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
