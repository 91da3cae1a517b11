import type { Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility-faults.ts';
import { goToScreen, withoutPickers } from './support/app-page.ts';
import {
	city,
	expectLocked,
	noteField,
	openSmallCity,
	turnOn,
	unlock
} from './support/lock-page.ts';
import { rawStorage } from './support/raw-storage.ts';
import { downloadBy, expect, siteUrl, test } from './support/watched-test.ts';
import { readFileSync } from 'node:fs';

/** The city is open under the lock. */
async function openUnderLock(page: Page) {
	await openSmallCity(page);
	await turnOn(page);
	await page.goto(siteUrl);
	await unlock(page);
	await page.getByRole('link', { name: `${city}の点検` }).click();
	await expect(page.getByRole('heading', { name: '点検の概要' })).toBeVisible();
}

const lockNow = (page: Page) =>
	page.getByRole('navigation').getByRole('button', { name: 'ロックする' }).click();

const told = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'ロックしたときに保存していなかったもの' });

/** The browser's notes are full to the last letter, by another app of the same host; the database too, where told. */
const fillUp = (page: Page, what: 'notes' | 'notes-and-database') =>
	page.evaluate((extent) => {
		let filling = '';
		for (let length = 5_000_000; length >= 1; length = Math.floor(length / 2)) {
			for (let more = true; more;) {
				try {
					localStorage.setItem('another-app', filling + 'x'.repeat(length));
					filling += 'x'.repeat(length);
				} catch {
					more = false;
				}
			}
		}
		if (extent === 'notes') return;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	}, what);

/** A form with a control of every kind that there is; the policy allows no markup in text. */
const putFormOfEveryKind = (page: Page) =>
	page.evaluate(() => {
		const form = document.createElement('form');
		form.id = 'every-kind';
		const make = (tag: string, given: object, ...within: (Node | string)[]) => {
			const made = Object.assign(document.createElement(tag), given);
			made.append(...within);
			return made;
		};
		const field = (label: string, given: object, tag = 'input') =>
			make('label', {}, label, make(tag, given));
		const choice = (label: string, given: object, ...options: string[]) => [
			make('label', { htmlFor: label }, label),
			make('select', { id: label, ...given }, ...options.map((text) => make('option', {}, text)))
		];
		const kinds = [
			'text',
			'number',
			'date',
			'month',
			'time',
			'range',
			'email',
			'url',
			'tel',
			'search'
		];
		form.append(
			...kinds.map((type) => field(`欄${type}`, { type })),
			field('秘密', { type: 'password' }),
			field('見せた秘密', { autocomplete: 'new-password' }),
			field('長い欄', {}, 'textarea'),
			...choice('一つ', {}, 'い', 'ろ'),
			...choice('多く', { multiple: true }, 'は', 'に', 'ほ'),
			make(
				'fieldset',
				{},
				make('legend', {}, '問い'),
				...['左', '右'].map((side) => field(side, { type: 'radio', name: 'r' }))
			),
			field('付けた印', { type: 'checkbox' }),
			field('外した印', { type: 'checkbox', checked: true }),
			field('触れていない', { value: '触れない' }),
			field('添える', { type: 'file' })
		);
		document.querySelector('main')?.append(form);
	});

test.beforeEach(({ context }) => withoutPickers(context));

test('what was chosen, typed and dated in a dialog comes back after locking, and so does a form that named its faults', async ({
	page
}) => {
	await openUnderLock(page);
	await goToScreen(page, '年間の予定');
	await page.getByRole('button', { name: '定期の作業を追加' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('間隔').selectOption({ label: '半年に1回' });
	await dialog.getByLabel('次に行う日').fill('2027-02-03');
	await dialog.getByLabel('メモ', { exact: true }).fill('予算は秋に決まる');
	// It is sent without its name, and stays open.
	await dialog.getByRole('button', { name: '保存', exact: true }).click();
	await expect(dialog.locator('[aria-invalid="true"]')).toHaveCount(1);
	await page.evaluate(() => new BroadcastChannel('machi-tenken').postMessage({ kind: 'lock' }));
	await expectLocked(page);
	expect(await rawStorage(page)).not.toMatch(/半年に1回|2027-02-03|予算は秋/);
	await unlock(page);
	await expect(told(page)).toContainText('半年に1回');
	await expect(told(page)).toContainText('2027-02-03');
	await expect(told(page)).toContainText('予算は秋に決まる');
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('whatever kind of control was set in a form comes back after locking, but no secret', async ({
	page
}) => {
	await openUnderLock(page);
	await putFormOfEveryKind(page);
	const form = page.locator('#every-kind');
	const values = {
		text: '文字',
		number: '42',
		date: '2027-03-04',
		month: '2027-05',
		time: '13:45',
		range: '70',
		email: 'a@example.jp',
		url: 'https://example.jp/',
		tel: '0791234567',
		search: '探す'
	};
	for (const [kind, value] of Object.entries(values)) {
		await form.getByLabel(`欄${kind}`, { exact: true }).fill(value);
	}
	await form.getByLabel('秘密', { exact: true }).fill('ひみつの言葉');
	await form.getByLabel('見せた秘密').fill('ひみつの言葉');
	await form.getByLabel('長い欄').fill('一行目\n二行目');
	await form.getByLabel('一つ').selectOption('ろ');
	await form.getByLabel('多く').selectOption(['は', 'ほ']);
	await form.getByLabel('左').check();
	await form.getByLabel('右').check();
	await form.getByLabel('付けた印').check();
	await form.getByLabel('外した印').uncheck();
	await form.getByLabel('添える').setInputFiles({
		name: '構成図.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('x')
	});
	await lockNow(page);
	await expectLocked(page);
	await unlock(page);
	await expect(told(page)).toBeVisible();
	const [names, contents] = [
		await told(page).locator('dt').allInnerTexts(),
		await told(page).locator('dd').allInnerTexts()
	];
	expect(Object.fromEntries(names.map((name, place) => [name, contents[place]]))).toMatchObject({
		...Object.fromEntries(Object.entries(values).map(([kind, value]) => [`欄${kind}`, value])),
		長い欄: '一行目\n二行目',
		一つ: 'ろ',
		多く: 'は, ほ',
		問い: '右',
		添える: '構成図.pdf'
	});
	expect(contents).toContain('「付けた印」に印を付けた');
	expect(contents).toContain('「外した印」の印を外した');
	expect(`${names.join()} ${contents.join()}`).not.toMatch(/秘密|ひみつ|触れ|左/);
});

test('where the notes are full the database keeps what was typed; nobody is alarmed and nothing is lost', async ({
	page
}) => {
	await openUnderLock(page);
	await page.goto(`${siteUrl}compare?view=campaign`);
	await unlock(page);
	await page.getByLabel('依頼の名前').fill('県の一斉点検');
	await fillUp(page, 'notes');
	await lockNow(page);
	await expectLocked(page);
	expect(await rawStorage(page)).not.toContain('県の一斉点検');
	await unlock(page);
	await expect(told(page)).toContainText('県の一斉点検');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where nothing takes what is typed it is told before, handed out as a file, asked about, and named after locking', async ({
	page
}) => {
	await page.clock.install();
	await openUnderLock(page);
	await goToScreen(page, '回答');
	await noteField(page).fill('保存できたことば');
	await noteField(page).blur();
	await expect(page.getByText(/保存済み \d\d:\d\d/)).toBeVisible();
	await page.goto(`${siteUrl}compare?view=campaign`);
	await unlock(page);
	await page.getByLabel('依頼の名前').fill('県の一斉点検');
	await fillUp(page, 'notes-and-database');
	await page.clock.fastForward('00:06');
	const warning = page.getByRole('alert').filter({ hasText: 'このままロックすると' });
	await expect(warning).toContainText('「依頼の名前」');
	expect(await accessibilityFaults(page)).toEqual([]);

	await lockNow(page);
	const asked = page.getByRole('dialog', { name: 'このままロックすると' });
	await expect(asked).toContainText('「依頼の名前」');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(asked).toBeHidden();
	await expect(page.getByLabel('依頼の名前')).toHaveValue('県の一斉点検');
	const file = await downloadBy(page, () =>
		warning.getByRole('button', { name: 'ファイルに書き出す' }).click()
	);
	expect(readFileSync(file.path, 'utf8')).toContain('県の一斉点検');
	await expect(warning).toBeHidden();

	await page.getByLabel('依頼の名前').fill('県の一斉点検の二');
	await lockNow(page);
	await asked.getByRole('button', { name: '残さずにロックする' }).click();
	await expectLocked(page);
	await unlock(page);
	const after = page.getByRole('alert').filter({ hasText: '残せなかったもの' });
	await expect(after).toContainText('「依頼の名前」');
	await expect(after).not.toContainText('県の一斉点検の二');
	expect(await accessibilityFaults(page)).toEqual([]);
	await after.getByRole('button', { name: '閉じる' }).click();
	await expect(after).toBeHidden();
	await page.goto(siteUrl);
	await unlock(page);
	await page.getByRole('link', { name: `${city}の点検` }).click();
	await goToScreen(page, '回答');
	await expect(noteField(page)).toHaveValue('保存できたことば');
});
