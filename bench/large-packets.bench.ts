import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFillSync } from 'node:crypto';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { goToScreen, openFile } from '../tests/e2e/support/app-page.ts';
import { smallCityFile } from '../tests/e2e/support/small-city.ts';
import { memoryOfDescendants } from './report-engines/process-memory.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** Files of evidence, and MiB of each: `EVIDENCE_MIB=256` makes it 1 GiB. */
const [files, each] = [4, Number(process.env.EVIDENCE_MIB ?? 64)];
/** Longest that one step may take, in milliseconds: the machine may be busy. */
const patience = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-bench-'));
const said: string[] = [];
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	for (let order = 0; order < files; order++) writeNoise(join(folder, `${String(order)}.bin`));
	opened = await openSite();
	opened.page.setDefaultTimeout(patience);
	await openFile(opened.page, smallCityFile('evidence'));
	await goToScreen(opened.page, '証跡');
}, patience);

afterAll(async () => {
	if (built) await opened.stop();
	rmSync(folder, { recursive: true });
	said.forEach((line) => console.log(line));
});

/** A file that cannot be packed smaller. */
function writeNoise(path: string): void {
	const [file, piece] = [openSync(path, 'w'), Buffer.alloc(1 << 20)];
	for (let written = 0; written < each; written++) writeSync(file, randomFillSync(piece));
	closeSync(file);
}

/** What the browser's processes held at most while something was done, looked at four times a second, and what is left. */
async function most(title: string, act: (page: Page) => Promise<void>): Promise<void> {
	const look = () => memoryOfDescendants(process.pid) / 1e6;
	const before = look();
	let peak = before;
	const looking = setInterval(() => (peak = Math.max(peak, look())), 250);
	const since = performance.now();
	await act(opened.page);
	clearInterval(looking);
	const seconds = (performance.now() - since) / 1000;
	said.push(
		`${title}: ${seconds.toFixed(1)} s; all processes ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`
	);
}

async function savedBy(page: Page, name: string): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'バックアップ一式を書き出す' }).click()
	]);
	await download.saveAs(join(folder, name));
	said.push(`${name}: ${(statSync(join(folder, name)).size / 1e6).toFixed(0)} MB`);
}

async function takenIn(page: Page, name: string): Promise<void> {
	await page.goto(opened.url);
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles(join(folder, name));
	await page.getByRole('button', { name: '取り込む前に、何が変わるかを見る' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: '点検の概要' }).waitFor();
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.runIf(built)(`${String(files * each)} MiB of evidence in Chromium`, () => {
	bench(
		'attached, packed, and taken in by another browser',
		async () => {
			await most('attached', async (page) => {
				const paths = Array.from({ length: files }, (_, order) =>
					join(folder, `${String(order)}.bin`)
				);
				await page.locator('input[type=file]').setInputFiles(paths);
				await page.getByText(`${String(files)}件の証跡を追加しました。`).waitFor();
			});
			await goToScreen(opened.page, '受渡し');
			await most('packed', (page) => savedBy(page, 'p.zip'));
			await opened.stop();
			opened = await openSite();
			opened.page.setDefaultTimeout(patience);
			await most('looked at and taken in', (page) => takenIn(page, 'p.zip'));
			await goToScreen(opened.page, '証跡');
			await opened.page.getByRole('row').nth(files).waitFor();
			const gone = await opened.page.getByText('ファイルはこの端末にありません').count();
			said.push(`files of evidence that did not arrive: ${String(gone)}`);
		},
		once
	);
});
