import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { smallCityFile } from '../support/small-city.ts';
import { downloadBy, siteUrl } from '../support/watched-test.ts';
import {
	expectNothingLost,
	expectNoteKept,
	note,
	noteOf,
	openCity,
	startAgain,
	typeNote,
	typeUntil,
	type Fault,
	type Trial
} from './trial.ts';

const savedMark = (trial: Trial): Locator => trial.page.getByText(/保存済み \d\d:\d\d/);
const refusal = (trial: Trial): Locator =>
	trial.page.getByRole('alert').filter({ hasText: '保存できていません' });

/** Types a note while there is no room; it is called saved or not saved, never left open. */
async function typeWithoutRoom(trial: Trial): Promise<void> {
	await typeNote(trial);
	await expect(savedMark(trial).or(refusal(trial)).first()).toBeVisible();
}

/** The browser's own limit for the site is reached. */
export const quotaIsReached: Fault = {
	name: 'no room is left (quota)',
	run: async (trial) => {
		await openCity(trial);
		const { page, context } = trial;
		const session = await context.newCDPSession(page);
		const origin = new URL(siteUrl).origin;
		await typeUntil(trial, () =>
			session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
		);
		await typeWithoutRoom(trial);
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		// There is room again: what was refused is saved by itself or on request.
		await expect(async () => {
			const again = page.getByRole('button', { name: 'もう一度保存する' });
			if (await again.isVisible()) await again.click({ timeout: 1000 });
			await expect(savedMark(trial)).toBeVisible({ timeout: 2000 });
		}).toPass();
		trial.acknowledged = trial.typed;
		await expectNothingLost(trial);
	}
};

/** How large the disk of a full one is, in MB: a profile of Chromium's fits into it. */
const diskSize = 120;

function mount(folder: string): string | undefined {
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(diskSize)}m`, 'tmpfs', folder], {
			stdio: 'pipe'
		});
		return undefined;
	} catch {
		return 'a disk of its own cannot be mounted here (that takes root on Linux)';
	}
}
const unmount = (folder: string) => execFileSync('umount', ['-l', folder], { stdio: 'pipe' });

/** Fills a disk to its last byte. */
function fill(folder: string): string {
	const path = join(folder, 'filling');
	const file = openSync(path, 'w');
	const zeros = new Uint8Array(1 << 20);
	for (let size = zeros.length; size > 0;) {
		try {
			writeSync(file, zeros, 0, size);
		} catch {
			size = Math.floor(size / 2);
		}
	}
	closeSync(file);
	return path;
}

/** A city with long reasons, so that the browser's database is of several MB and its files are rewritten. */
function largeCityFile(): Buffer {
	const city = JSON.parse(smallCityFile().toString()) as { answers: { organisation: object } };
	const history = Array.from({ length: 1500 }, (_, i) => ({
		at: '2026-11-22T00:00:00.000Z',
		component: 'organisation',
		control: 'GOV-02',
		after: { status: 'met', note: `${String(i)} ${'長い覚え書き。'.repeat(280)}` }
	}));
	return Buffer.from(JSON.stringify({ ...city, history }));
}

/** The disk under the profile is full to the last byte, and the browser is started again later. */
export const diskIsFull: Fault = {
	name: 'disk is full',
	whyNot: () => {
		const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
		const reason = mount(folder);
		if (reason === undefined) unmount(folder);
		rmSync(folder, { recursive: true, force: true });
		return reason;
	},
	run: async (trial) => {
		mount(trial.profile);
		trial.afterwards.push(() => unmount(trial.profile));
		await openCity(trial, trial.turn % 2 === 0 ? {} : { file: largeCityFile() });
		let filling = '';
		await typeUntil(trial, () => Promise.resolve((filling = fill(trial.profile))));
		await typeWithoutRoom(trial);
		// Whatever the database says, all that was typed goes out as a file.
		if (await refusal(trial).isVisible()) {
			const saved = await downloadBy(trial.page, () =>
				refusal(trial).getByRole('button', { name: '今すぐファイルに書き出す' }).click()
			);
			expect(readFileSync(saved.path, 'utf8')).toContain(noteOf(trial.typed));
		}
		rmSync(filling);
		await startAgain(trial);
		await expectKeptOrTold(trial);
	}
};

/** The browser may have made its database anew on the full disk: then the loss is told, never a first visit. */
async function expectKeptOrTold(trial: Trial): Promise<void> {
	const { page } = trial;
	await page.goto(trial.address);
	const missing = page.getByRole('alert').filter({ hasText: 'この点検はこの端末にありません' });
	await expect(note(page).or(missing).first()).toBeVisible();
	if (await note(page).isVisible()) return expectNoteKept(trial);
	trial.told = true;
	await page.goto(siteUrl);
	await expect(page.getByRole('alert').filter({ hasText: '加古川市の点検' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'バックアップから復元する' })).toBeVisible();
}
