import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { serveFolder, type FolderServer } from '../tests/e2e/support/serve-folder.ts';
import { startScripts } from '../tests/support/start-scripts.ts';
import { measureStart, type StartFigures } from './measure-start.ts';

const site = 'build/site';
const portable = 'build/machi-tenken.html';
const built = existsSync(site) && existsSync(portable);
const systemChromium = '/usr/bin/chromium';
const figures = new Map<string, StartFigures[]>();
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
	if (!built) return;
	server = await serveFolder(site);
	browser = await chromium.launch({
		...(existsSync(systemChromium) && { executablePath: systemChromium }),
		args: ['--no-sandbox']
	});
});

afterAll(async () => {
	if (!built) return;
	await browser.close();
	await server.stop();
	const { files, gzipped } = startScripts(site, 'index.html');
	console.log(
		`script at the start of the site: ${(gzipped / 1024).toFixed(1)} KiB gzip, ${String(files.length)} files`
	);
	for (const [name, runs] of figures) {
		const paint = median(runs.map(({ firstPaint }) => firstPaint));
		const cpu = median(runs.map((run) => run.cpu));
		console.log(
			`${name}: first paint ${paint.toFixed(0)} ms, main thread ${cpu.toFixed(0)} ms (medians of ${String(runs.length)})`
		);
	}
});

const start = (name: string, address: () => string) =>
	bench(
		name,
		async () => {
			const run = await measureStart(browser, address());
			figures.set(name, [...(figures.get(name) ?? []), run]);
		},
		{ iterations: 5, time: 0, warmupIterations: 0, warmupTime: 0 }
	);

describe.runIf(built)('start in Chromium, each in a new profile, until the page is quiet', () => {
	start('site', () => server.url);
	start('portable html', () => pathToFileURL(resolve(portable)).href);
});

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
