import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { publications, type GivenFile } from '../tests/e2e/support/many-cities.ts';
import { serveFolder, type FolderServer } from '../tests/e2e/support/serve-folder.ts';
import { launchChromium } from './report-engines/launch-chromium.ts';

const site = 'build/site';
const program = 'build/cli/machi-tenken.js';
const built = existsSync(site) && existsSync(program);
let browser: Browser;
let server: FolderServer;
let folder: string;
let published: readonly GivenFile[];
let assessments: readonly string[];

beforeAll(async () => {
	if (!built) return;
	server = await serveFolder(site);
	browser = await launchChromium();
	published = publications(2000);
	folder = mkdtempSync(join(tmpdir(), 'machi-tenken-bench-'));
	const nation = join(folder, 'nation');
	execFileSync(process.execPath, [program, 'nation', '-o', nation, '--years', '1'], {
		stdio: 'pipe'
	});
	assessments = readdirSync(nation)
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(nation, name));
}, 300_000);

afterAll(async () => {
	if (!built) return;
	await browser.close();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

type TraceEvent = {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	/** Microseconds by the clock, and of the processor. */
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: { readonly name?: string };
};

const handedOver = 'handed-over';

/** The tasks of the page from the moment the files are handed over; before it the browser copies them. */
async function tasksOf(session: CDPSession, work: () => Promise<void>) {
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value) events.push(event as unknown as TraceEvent);
	});
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] }
	});
	await work();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)}:${String(tid)}`;
	const start = events.find(({ name }) => name === handedOver);
	if (start === undefined) throw new Error('no files were handed over');
	return events.filter(
		(event) =>
			event.name.endsWith('RunTask') && threadOf(event) === threadOf(start) && event.ts > start.ts
	);
}

const longest = (tasks: readonly TraceEvent[], by: 'dur' | 'tdur'): string =>
	(tasks.reduce((most, task) => Math.max(most, task[by] ?? 0), 0) / 1000).toFixed(0);

/** Reads files on the screen and tells how long it took, with the longest task and the heap afterwards. */
async function read(page: Page, files: readonly GivenFile[] | readonly string[], slower: number) {
	await page.addInitScript((mark) => {
		document.addEventListener('change', () => performance.mark(mark), {
			capture: true,
			once: true
		});
	}, handedOver);
	const session = await page.context().newCDPSession(page);
	await page.goto(`${server.url}compare`);
	await page.getByText('まだ1件も読んでいません。').waitFor();
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	let seconds = '';
	const tasks = await tasksOf(session, async () => {
		const began = performance.now();
		const all = String(files.length);
		const picker = page.locator('input[type=file]').last();
		await picker.setInputFiles([...files] as string[]);
		await page.getByText(`${all}件を表示（全${all}件）`).waitFor({ timeout: 300_000 });
		await page.getByRole('region').getByRole('rowheader').first().waitFor();
		seconds = ((performance.now() - began) / 1000).toFixed(1);
	});
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const heap = (usedSize / 1024 / 1024).toFixed(0);
	return `${seconds} s, longest task ${longest(tasks, 'dur')} ms (${longest(tasks, 'tdur')} ms of the processor), heap ${heap} MB`;
}

const sets = [
	['2,000 published files', () => published],
	['1,741 whole assessments', () => assessments]
] as const;

describe.runIf(built)('many files in Chromium', () => {
	for (const [name, files] of sets) {
		for (const slower of [1, 4]) {
			bench(
				`${name}, CPU ÷ ${String(slower)}`,
				async () => {
					const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
					const told = await read(page, files(), slower);
					console.log(`${name}, CPU ÷ ${String(slower)}: ${told}`);
					await page.context().close();
				},
				// Once each: four times slower, whole assessments alone take more than a minute on a busy machine.
				{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }
			);
		}
	}
});
