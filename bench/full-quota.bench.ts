import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { pickFile } from '../tests/e2e/support/app-page.ts';
import { cityFile } from './city-file.ts';
import { aLargeAssessment, aLargeChecklist } from './large-city.ts';
import { built, openSite, type SiteInChromium } from './site-in-chromium.ts';

/** Assessments of 50,000 answers in one browser: `CITIES=10` makes it 500,000. */
const count = Number(process.env.CITIES ?? 1);
const cities = Array.from({ length: count }, (_, i) => `city-${String(i)}`);
const [first, last] = [cities[0] ?? '', cities.at(-1) ?? ''];
/** Longest that anything may take, in milliseconds: the machine may be busy. */
const patience = 600_000;
/** Told at once: whoever waits sees how far it is. */
const say = (line: string): void => console.log(line);
let opened: SiteInChromium;

beforeAll(async () => {
	if (!built) return;
	opened = await openSite();
	opened.page.setDefaultTimeout(patience);
	const [city, checklist] = [aLargeAssessment(), aLargeChecklist()];
	for (const id of cities) {
		await opened.page.goto(opened.url);
		// Patiently: such a file takes longer than one of the trials.
		await pickFile(opened.page, cityFile(id, { ...city, title: id }, checklist));
		await opened.page
			.getByRole('dialog')
			.getByRole('button', { name: '開く', exact: true })
			.click();
		await saved();
		say(`${id} opened and saved`);
	}
}, count * patience);

afterAll(async () => {
	if (!built) return;
	await opened.stop();
});

const saved = (page = opened.page) => page.getByText(/保存済み \d\d:\d\d/).waitFor();
const refusal = () => opened.page.getByRole('alert').filter({ hasText: '保存できていません' });
const noteOn = (page: Page) => page.getByLabel('メモ', { exact: true });
const addressOf = (id: string) => `${opened.url}assessment/answers?id=${id}`;

async function type(text: string): Promise<void> {
	await noteOn(opened.page).fill(text);
	await noteOn(opened.page).blur();
}

/** What a later visit finds where the note was typed. */
async function foundLater(id: string): Promise<string> {
	const page = await opened.page.context().newPage();
	page.setDefaultTimeout(patience);
	await page.goto(addressOf(id));
	const found = await noteOn(page).inputValue();
	await page.close();
	return found;
}

function mustBe(isSo: boolean, what: string): void {
	if (!isSo) throw new Error(`not so: ${what}`);
	say(`so: ${what}`);
}

/** Sets the browser's limit for the site to a part of what is kept; `undefined` lifts it. */
async function limitTo(part: number | undefined): Promise<void> {
	const { origin } = new URL(opened.url);
	const { usage } = await opened.session.send('Storage.getUsageAndQuota', { origin });
	const quotaSize = part === undefined ? undefined : Math.floor(usage * part);
	await opened.session.send('Storage.overrideQuotaForOrigin', {
		origin,
		...(quotaSize !== undefined && { quotaSize })
	});
	say(
		`${(usage / 1e6).toFixed(1)} MB kept, limit ${quotaSize === undefined ? 'lifted' : `${(quotaSize / 1e6).toFixed(1)} MB`}`
	);
}

/**
 * Types until it is refused: for a while Chromium goes on by the room that it found before the limit was set. Returns
 * what was saved last, and what was refused.
 */
async function typeUntilRefused(
	before: string
): Promise<readonly [saved: string, refused: string]> {
	let last = before;
	for (let turn = 1; turn <= 60; turn++) {
		const text = `限りの中のことば ${String(turn)}`;
		await type(text);
		await opened.page.waitForTimeout(2000);
		if (await refusal().isVisible()) return [last, text];
		last = text;
	}
	throw new Error('Chromium refused nothing in two minutes');
}

/** As a person would: asks again until it is saved; the app asks by itself too. */
async function saveOnRequest(): Promise<void> {
	const again = refusal().getByRole('button', { name: 'もう一度保存する' });
	for (let turn = 0; turn < 60; turn++) {
		if (!(await refusal().isVisible())) return saved();
		await again.click({ timeout: 2000 }).catch(() => undefined);
		await opened.page.waitForTimeout(2000);
	}
	throw new Error('nothing is saved two minutes after the limit was lifted');
}

async function refuseAndGoOn(): Promise<void> {
	const { page } = opened;
	await page.goto(addressOf(last));
	await type('前に保存したことば');
	await saved();

	await limitTo(0.5);
	const began = Date.now();
	const [kept, refused] = await typeUntilRefused('前に保存したことば');
	say(`refused after ${String(Date.now() - began)} ms: ${await refusal().innerText()}`);
	mustBe((await noteOn(page).inputValue()) === refused, 'what was typed stays on the screen');
	mustBe((await foundLater(last)) === kept, 'what was saved before is kept');
	if (first !== last) {
		mustBe((await foundLater(first)) === '', 'the other assessments open as before');
	}

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		refusal().getByRole('button', { name: '今すぐファイルに書き出す' }).click()
	]);
	mustBe(
		readFileSync(await download.path(), 'utf8').includes(refused),
		'the file that is handed out holds what was refused'
	);
	await type('断られたことばの続き');
	mustBe(await refusal().isVisible(), 'typing goes on, and it is still told');

	await limitTo(undefined);
	const lifted = Date.now();
	await saveOnRequest();
	say(`saved ${String(Date.now() - lifted)} ms after the limit was lifted`);
	mustBe(!(await refusal().isVisible()), 'it is saved when there is room again');
	mustBe((await foundLater(last)) === '断られたことばの続き', 'a later visit finds all of it');
}

describe.runIf(built)(`no room is left under ${String(count * 50_000)} answers`, () => {
	bench('refused, told, handed out, and saved when there is room again', refuseAndGoOn, {
		iterations: 1,
		time: 0,
		warmupIterations: 0,
		warmupTime: 0,
		throws: true
	});
});
