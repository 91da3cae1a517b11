import {
	closeSync,
	createReadStream,
	mkdtempSync,
	openSync,
	rmSync,
	statSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomFillSync } from 'node:crypto';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { goToScreen, openFile } from '../tests/e2e/support/app-page.ts';
import { smallCityFile } from '../tests/e2e/support/small-city.ts';
import { memoryOfDescendants } from './process-memory.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** Files of evidence, and MiB of each: `EVIDENCE_MIB=256` makes it 1 GiB. */
const [files, each] = [4, Number(process.env.EVIDENCE_MIB ?? 64)];
/** Longest that one step may take, in milliseconds: the machine may be busy. */
const patience = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-bench-'));
const said: string[] = [];
/** Digests of the files of evidence. */
const sent: string[] = [];
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	for (let order = 0; order < files; order++) {
		const path = join(folder, `${String(order)}.bin`);
		writeNoise(path);
		sent.push(await digestOf(path));
	}
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

/** What a locked one is locked with. */
const passphrase = 'みかん 電車 青空 correct';

async function lockedBy(page: Page, name: string): Promise<void> {
	const backup = page.getByRole('region', { name: 'バックアップ一式（自分のため）' });
	await backup.getByLabel('暗号化').selectOption('passphrase');
	await backup.getByLabel('パスフレーズ').fill(passphrase);
	await savedBy(page, name);
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
	if (name.endsWith('.age')) {
		await page.getByLabel('送り主から聞いたパスフレーズを入力してください。').fill(passphrase);
		await page.getByRole('button', { name: '開く', exact: true }).click();
	}
	await page.getByRole('button', { name: '取り込む前に、何が変わるかを見る' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: '点検の概要' }).waitFor();
}

/** Takes a packet in by a browser that knows nothing, and asks it for every file of evidence. */
async function arrives(name: string, title: string): Promise<void> {
	await opened.stop();
	opened = await openSite();
	opened.page.setDefaultTimeout(patience);
	await most(title, (page) => takenIn(page, name));
	await goToScreen(opened.page, '証跡');
	const here = opened.page.getByRole('button', { name: /^内容を見る: / });
	const gone = opened.page.getByText('ファイルはこの端末にありません');
	// Whether a file is here is asked for row by row, so the answers are waited for.
	await here
		.or(gone)
		.nth(files - 1)
		.waitFor();
	const arrived: string[] = [];
	for (let order = 0; order < (await here.count()); order++) {
		await here.nth(order).click();
		const [download] = await Promise.all([
			opened.page.waitForEvent('download'),
			opened.page.getByRole('button', { name: 'ファイルを保存' }).click()
		]);
		arrived.push(await digestOf(await download.path()));
		await download.delete();
		await opened.page.keyboard.press('Escape');
	}
	if (arrived.toSorted().join() !== sent.toSorted().join())
		throw new Error(
			`${name}: ${String(await gone.count())} files did not arrive, or not as they were`
		);
	said.push(`${name}: all ${String(arrived.length)} files of evidence arrived as they were`);
}

async function digestOf(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
	return hash.digest('hex');
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
			await most('packed and locked', (page) => lockedBy(page, 'p.zip.age'));
			await arrives('p.zip', 'looked at and taken in');
			await arrives('p.zip.age', 'unlocked, looked at and taken in');
		},
		once
	);
});
