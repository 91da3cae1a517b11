import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makePdf } from '../support/app-page.ts';
import { layLaterBuild } from '../support/other-build.ts';
import { serveFolder } from '../support/serve-folder.ts';
import {
	expectNoteKept,
	expectNothingLost,
	note,
	noteOf,
	openCity,
	temporaryFolder,
	typeAcknowledged,
	typeNote,
	typeUntil,
	type Fault,
	type Trial
} from './trial.ts';

/** A server on which a later build can take the place of the earlier one. */
type ChangingSite = { readonly url: string; readonly putLater: () => void };

async function serveChanging(trial: Trial, database: 'same' | 'newer'): Promise<ChangingSite> {
	const folder = temporaryFolder('site');
	const [served, later] = [join(folder, 'served'), join(folder, 'later')];
	layLaterBuild(later, database);
	symlinkSync(resolve('build/site'), served);
	const server = await serveFolder(served);
	trial.afterwards.push(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	const putLater = () => {
		symlinkSync(later, join(folder, 'next'));
		renameSync(join(folder, 'next'), served);
	};
	return { url: server.url, putLater };
}

/** Waits until the page is served by its own worker, as at every visit after the first. */
async function becomeOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.reload();
	await expect(note(page)).toBeVisible();
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** What the browser does by itself now and then. */
const lookForUpdate = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});

/** The version of the page that a tab shows, by the parts that it is made of. */
const partsOf = (page: Page): Promise<string> =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => /entry\/start\.[\w-]+\.js$/.exec(name)?.[0] ?? '')
			.join('')
	);

const offer = (page: Page) => page.getByRole('button', { name: '更新する' });

/** A later build is put on the server while notes are typed; the earlier one goes on until the user says so. */
export const siteIsUpdated: Fault = {
	name: 'site is updated while one types',
	run: async (trial) => {
		const site = await serveChanging(trial, 'same');
		await openCity(trial, { site: site.url });
		const { page } = trial;
		await becomeOffline(page);
		const parts = await partsOf(page);
		await typeUntil(trial, () => {
			site.putLater();
			return lookForUpdate(page);
		});
		await expect(offer(page)).toBeVisible();
		await typeAcknowledged(trial);
		expect(await partsOf(page)).toBe(parts);
		// Parts that were never loaded are no longer on the server: they come out of the earlier build's own store.
		expect((await makePdf(page)).subarray(0, 5).toString()).toBe('%PDF-');
		await page.goBack();
		await expect(note(page)).toBeVisible();
		await typeNote(trial);
		await offer(page).click();
		await expect.poll(() => partsOf(page).catch(() => parts)).not.toBe(parts);
		await expect(note(page)).toHaveValue(noteOf(trial.typed));
		await typeAcknowledged(trial);
		await expectNothingLost(trial);
	}
};

/** Another tab turns to a build with a newer database while notes are typed in the older one. */
export const newerBuildBeside: Fault = {
	name: 'old and new builds side by side',
	run: async (trial) => {
		const site = await serveChanging(trial, 'newer');
		await openCity(trial, { site: site.url });
		const older = trial.page;
		await becomeOffline(older);
		const newer = await trial.context.newPage();
		await newer.goto(trial.address);
		await expect(note(newer)).toBeVisible();
		await typeUntil(trial, async () => {
			site.putLater();
			await lookForUpdate(newer);
			await offer(newer).click();
			await expect(
				older.getByRole('alert').filter({ hasText: '新しい版のまち点検' })
			).toBeVisible();
		});
		// The older tab gives its last word to the reload below; the newer one goes on from what was acknowledged.
		trial.page = newer;
		await expect(note(newer)).toBeVisible();
		await expectNoteKept(trial);
		await typeAcknowledged(trial);
		// Its reload brings the newer build, and what the other tab has saved since.
		older.on('dialog', (dialog) => void dialog.accept());
		await older.getByRole('button', { name: '読み込み直す' }).click();
		await expect(note(older)).toHaveValue(noteOf(trial.typed));
		trial.page = older;
		await typeAcknowledged(trial);
		await expectNothingLost(trial);
	}
};
