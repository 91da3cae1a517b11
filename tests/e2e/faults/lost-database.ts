import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { downloadBy, siteUrl } from '../support/watched-test.ts';
import {
	expectNothingLost,
	noteOf,
	openCity,
	typeNote,
	typeUntil,
	type Fault,
	type Trial
} from './trial.ts';

const refusal = ({ page }: Trial) =>
	page.getByRole('alert').filter({ hasText: '保存できていません' }).first();

/** Nothing is called saved any longer, and what was typed goes out as a file. */
async function expectRefused(trial: Trial): Promise<void> {
	await typeNote(trial);
	await expect(refusal(trial)).toBeVisible();
	const saved = await downloadBy(trial.page, () =>
		refusal(trial).getByRole('button', { name: '今すぐファイルに書き出す' }).click()
	);
	expect(readFileSync(saved.path, 'utf8')).toContain(noteOf(trial.typed));
}

/** Never a welcome: what is missing is named, with the way back. */
async function expectNamedMissing(trial: Trial): Promise<void> {
	trial.told = true;
	await trial.page.goto(trial.address);
	await expect(trial.page.getByRole('alert')).toContainText('この点検はこの端末にありません');
	await trial.page.goto(siteUrl);
	const missing = trial.page.getByRole('alert').filter({ hasText: '加古川市の点検' });
	await expect(missing.getByRole('button', { name: 'バックアップから復元する' })).toBeVisible();
}

/** Somebody clears the data of the site while it is open. */
export const databaseIsTakenAway: Fault = {
	name: 'database is taken away',
	run: async (trial) => {
		await openCity(trial);
		const session = await trial.context.newCDPSession(trial.page);
		await typeUntil(trial, () =>
			session.send('Storage.clearDataForOrigin', {
				origin: new URL(siteUrl).origin,
				storageTypes: 'indexeddb'
			})
		);
		await expectRefused(trial);
		await expectNamedMissing(trial);
	}
};

/** Every record vanishes under the open app; the database itself stays, and no event tells of it. */
export const databaseIsEmptied: Fault = {
	name: 'database is emptied',
	run: async (trial) => {
		await openCity(trial);
		await typeUntil(trial, () => trial.page.evaluate(clearEveryStore));
		await expectRefused(trial);
		if (trial.turn % 2 === 1) return expectNamedMissing(trial);
		// What is on screen is all there is: it is saved whole again on request.
		await refusal(trial).getByRole('button', { name: 'もう一度保存する' }).click();
		await expect(trial.page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
		trial.acknowledged = trial.typed;
		await expectNothingLost(trial);
	}
};

/** Runs within the page. */
const clearEveryStore = (): Promise<void> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open('machi-tenken');
		opening.onerror = () => reject(new Error('not opened'));
		opening.onsuccess = () => {
			const stores = [...opening.result.objectStoreNames];
			const transaction = opening.result.transaction(stores, 'readwrite');
			for (const name of stores) transaction.objectStore(name).clear();
			transaction.oncomplete = () => {
				opening.result.close();
				resolve();
			};
			transaction.onabort = () => reject(new Error('not cleared'));
		};
	});
