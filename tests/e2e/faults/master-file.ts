import { expect, type BrowserContext, type Page } from '@playwright/test';
import { goToScreen, unfoldRecord } from '../support/app-page.ts';
import { smallCityFile } from '../support/small-city.ts';
import {
	expectNoteKept,
	expectNothingLost,
	note,
	noteOf,
	openCity,
	typeAcknowledged,
	typeUntil,
	type Fault,
	type Trial
} from './trial.ts';

const fileName = 'master.machi-tenken.json';

/** Gives the page pickers that choose by themselves, as nobody can click real ones: the file is one of the browser's own. */
const withChosenFiles = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript(
		([name, city]) => {
			const opened = {
				kind: 'file',
				getFile: () => Promise.resolve(new File([city ?? ''], 'a.json'))
			};
			Object.assign(window, {
				showOpenFilePicker: () => Promise.resolve([opened]),
				showSaveFilePicker: async () =>
					(await navigator.storage.getDirectory()).getFileHandle(name ?? '', { create: true })
			});
		},
		[fileName, smallCityFile().toString()]
	);

/** Opens the city that the picker gives. */
async function openPicked(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
	await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
}

/** What the file holds; undefined where there is none. */
const contentOf = (page: Page): Promise<string | undefined> =>
	page.evaluate(async (name) => {
		const folder = await navigator.storage.getDirectory();
		const handle = await folder.getFileHandle(name).catch(() => undefined);
		return (await handle?.getFile())?.text();
	}, fileName);

/** Somebody else writes the file. */
const write = (page: Page, text: string): Promise<void> =>
	page.evaluate(
		async ([name, content]) => {
			const folder = await navigator.storage.getDirectory();
			const handle = await folder.getFileHandle(name ?? '', { create: true });
			const writable = await handle.createWritable();
			await writable.write(content ?? '');
			await writable.close();
		},
		[fileName, text]
	);

/** What is done to the file, what must then stand in it, and the button of the way back. */
type Harm = {
	readonly name: string;
	readonly act: (page: Page) => Promise<unknown>;
	/** Undone before the way back is gone: the user gives consent again. */
	readonly undo?: (page: Page) => Promise<unknown>;
	readonly staysAs?: string;
	readonly wayBack: string;
};

const theirs = '{"other":"加古川市の別の人が書いた内容"}';

const harms: readonly Harm[] = [
	{
		name: 'replaced',
		act: (page) => write(page, theirs),
		staysAs: theirs,
		wayBack: '上書きする'
	},
	{
		name: 'cut',
		act: async (page) => write(page, ((await contentOf(page)) ?? '').slice(0, 100)),
		wayBack: '上書きする'
	},
	{
		name: 'deleted',
		act: (page) =>
			page.evaluate(
				async (name) => (await navigator.storage.getDirectory()).removeEntry(name),
				fileName
			),
		wayBack: 'ファイルに自動で保存する'
	},
	{
		name: 'revoked',
		act: (page) =>
			page.evaluate(() => {
				const { prototype } = FileSystemFileHandle;
				const original: unknown = Reflect.get(prototype, 'createWritable');
				const refuse = () =>
					Promise.reject(new DOMException('consent was taken back', 'NotAllowedError'));
				Object.assign(prototype, { createWritable: refuse });
				Object.assign(window, {
					giveConsent: () => Object.assign(prototype, { createWritable: original })
				});
			}),
		undo: (page) =>
			page.evaluate(() => {
				(window as unknown as { giveConsent: () => void }).giveConsent();
			}),
		wayBack: '書き込みを許可する'
	}
];

/** The file that the app keeps current is harmed while notes are typed. */
const masterFileIs = ({ name, act, undo, staysAs, wayBack }: Harm): Fault => ({
	name: `master file is ${name}`,
	run: async (trial) => {
		await openCity(trial, { prepare: withChosenFiles, open: openPicked });
		const { page } = trial;
		await goToScreen(page, '概要');
		await unfoldRecord(page);
		await page.getByRole('button', { name: 'ファイルに自動で保存する' }).click();
		await expect(page.getByText(/に自動で保存しています/)).toBeVisible();
		await page.goBack();
		await expect(note(page)).toBeVisible();
		await typeUntil(trial, () => retried(() => act(page)));
		await typeAcknowledged(trial);
		// It is told where the notes are typed, and the browser goes on keeping them.
		const alert = page.locator('.alert', { hasText: 'ファイルへの保存ができていません' });
		await expect(alert).toBeVisible();
		if (staysAs !== undefined) expect(await contentOf(page)).toBe(staysAs);
		await typeAcknowledged(trial);
		await expectNoteKept(trial);
		await undo?.(page);
		await alert.getByRole('button', { name: wayBack }).click();
		await expect(alert).toBeHidden();
		await expectInFile(trial);
		await typeAcknowledged(trial);
		await expectInFile(trial);
		await expectNothingLost(trial);
	}
});

const expectInFile = (trial: Trial): Promise<void> =>
	retried(async () => expect(await contentOf(trial.page)).toContain(noteOf(trial.typed)));

/** The file may be being written at this instant: then it cannot even be read. */
async function retried(act: () => Promise<unknown>): Promise<void> {
	await expect(act).toPass({ intervals: [20, 50, 100] });
}

/** One fault for each harm. */
export const masterFileFaults: readonly Fault[] = harms.map(masterFileIs);
