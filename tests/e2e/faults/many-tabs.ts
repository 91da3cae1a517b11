import { expect, type Page } from '@playwright/test';
import { below, oneOf } from '#lib/domain/primitives/seeded-random.ts';
import { keptTexts } from './kept-texts.ts';
import { note, noteOf, openCity, typeUntil, type Fault, type Trial } from './trial.ts';

const keepMine = (page: Page) =>
	page.getByRole('button', { name: 'こちらの内容を別の点検として残す' });

/** Each of two tabs types on its own; each tab's last word is kept. */
export const twoTabsType: Fault = {
	name: 'two tabs type',
	run: async (trial) => {
		await openCity(trial);
		const other = await trial.context.newPage();
		await other.goto(trial.address);
		await expect(note(other)).toBeVisible();
		await typeUntil(trial, async () => {
			await note(other).fill('別の画面から');
			await note(other).blur();
		});
		// In the assessment, in its history, or in a copy beside it. What the tabs note of saves is shared, so it
		// says nothing of one tab: the words themselves are looked for.
		const keptOnRequest = async () => {
			for (const page of [trial.page, other])
				if (await keepMine(page).isVisible()) await keepMine(page).click();
			return keptTexts(other);
		};
		await expect.poll(keptOnRequest).toContain('別の画面から');
		await expect.poll(keptOnRequest).toContain(noteOf(trial.typed));
	}
};

/** Types a word in a tab and sees to it that it is kept, answering the question it may lead to at random. */
async function typeWord(trial: Trial, page: Page, word: string): Promise<void> {
	await note(page).fill(word);
	await note(page).blur();
	const way = oneOf(trial.random, ['こちらの内容を別の点検として残す', '別のタブの内容を表示する']);
	await expect(async () => {
		const answer = page.getByRole('button', { name: way });
		if (await answer.isVisible()) {
			// A tab that is not in front is drawn once a second at most, and a click waits for two drawings.
			await page.bringToFront();
			await answer.click({ timeout: 10_000 });
		}
		expect(await keptTexts(page)).toContain(word);
	}).toPass({ intervals: [20, 50, 100], timeout: 100_000 });
	trial.acknowledgements += 1;
	// Whatever was answered, one goes on where one was.
	await expect(note(page)).toBeVisible();
}

/** Three tabs act at random: type, turn to another control, are read anew; no word that was kept is ever gone. */
export const threeTabsAct: Fault = {
	name: 'three tabs act at random',
	run: async (trial) => {
		await openCity(trial);
		const tabs = [trial.page];
		for (let more = 0; more < 2; more++) {
			const tab = await trial.context.newPage();
			await tab.goto(trial.address);
			await expect(note(tab)).toBeVisible();
			tabs.push(tab);
		}
		const words: string[] = [];
		const say = (page: Page) => {
			words.push(`言葉 ${String(words.length)}。`);
			return typeWord(trial, page, words.at(-1) ?? '');
		};
		for (let act = 0; act < 10; act++) {
			const [one, other] = [oneOf(trial.random, tabs), oneOf(trial.random, tabs)];
			const what = below(trial.random, 6);
			if (what === 0) await one.reload();
			else if (what === 1) await turnTo(one, oneOf(trial.random, ['GOV-01', 'GOV-02', 'GOV-03']));
			else if (what < 4 || one === other) await say(one);
			else await Promise.all([say(one), say(other)]);
		}
		const kept = await keptTexts(trial.page);
		for (const word of words) expect(kept).toContain(word);
	}
};

async function turnTo(page: Page, control: string): Promise<void> {
	await page
		.getByRole('button', { name: new RegExp(control) })
		.first()
		.click();
	await expect(note(page)).toBeVisible();
}
