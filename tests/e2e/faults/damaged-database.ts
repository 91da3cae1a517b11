import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openFile } from '../support/app-page.ts';
import { smallCityFile } from '../support/small-city.ts';
import { downloadBy, siteUrl } from '../support/watched-test.ts';
import { damages, doDamage } from './damages.ts';
import {
	expectNoteKept,
	note,
	noteOf,
	openCity,
	typeUntil,
	type Fault,
	type Trial
} from './trial.ts';

/** A record turns into nonsense between two visits; other assessments stand beside it. */
export const databaseIsDamaged: Fault = {
	name: 'database is damaged',
	run: async (trial) => {
		await openCity(trial);
		await typeUntil(trial, () => Promise.resolve());
		await trial.page.goto(siteUrl);
		await openFile(trial.page, smallCityFile('other-city'));
		await expect(trial.page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
		const other = trial.page.url();
		const damage = damages[trial.turn % damages.length];
		if (damage === undefined) throw new Error('There is no such damage.');
		await trial.page.goto(`${siteUrl}manifest.webmanifest`);
		expect(await trial.page.evaluate(doDamage, damage), damage.name).toBeGreaterThan(0);
		await expectKeptOrHandedOut(trial, damage.name);
		// What is not damaged opens as before.
		await trial.page.goto(other);
		await expect(trial.page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
		await expect(trial.page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	}
};

/** The note is there; or it is told that it cannot be read, and what is left of the record goes out as a file. */
async function expectKeptOrHandedOut(trial: Trial, damage: string): Promise<void> {
	const { page } = trial;
	await page.goto(trial.address);
	const alert = page.getByRole('alert').first();
	await expect(note(page).or(alert).first(), damage).toBeVisible();
	if (await note(page).isVisible()) return expectNoteKept(trial);
	trial.told = true;
	await page.goto(siteUrl);
	const handOut = page.getByRole('button', { name: /記録をダウンロード/ }).first();
	await expect(handOut, damage).toBeVisible();
	const raw = await downloadBy(page, () => handOut.click());
	const text = readFileSync(raw.path, 'utf8');
	// Where its history is what was damaged, only the newest note is left: one that was typed after the last save told.
	const { acknowledged, typed } = trial;
	const left = Array.from({ length: typed - acknowledged + 1 }, (_, more) => acknowledged + more);
	expect(
		left.some((number) => text.includes(noteOf(number))),
		damage
	).toBe(true);
}
