import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { downloadBy, expect } from './watched-test.ts';

/** The portable html as a double click opens it. */
export const portableUrl = pathToFileURL('build/machi-tenken.html').href;

/** The screens of an open assessment: the link's name and the heading that it leads to. */
export const screens = [
	['前提と構成', '前提と構成'],
	['回答', '回答'],
	['結果', '結果'],
	['改善計画', '改善計画'],
	['報告書', '報告書'],
	['概要', '点検の概要']
] as const;

/** Makes the browser one without file pickers, where the app falls back to an input and downloads. */
export async function withoutPickers(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
			Reflect.deleteProperty(window, name);
	});
}

/** The place of each screen, and whether its link leads there. */
const placeOfScreen: Readonly<Record<string, readonly [place: string, leads: 'here' | 'past']>> = {
	概要: ['概要', 'here'],
	前提と構成: ['準備', 'here'],
	担当: ['準備', 'past'],
	回答: ['答える', 'here'],
	証跡: ['答える', 'past'],
	依頼: ['答える', 'past'],
	回答票: ['答える', 'past'],
	結果: ['結果と改善', 'here'],
	改善計画: ['結果と改善', 'past'],
	年間の予定: ['結果と改善', 'past'],
	施行規則への備え: ['結果と改善', 'past'],
	年度の推移: ['結果と改善', 'past'],
	報告書: ['報告と受渡し', 'here'],
	引継ぎ: ['報告と受渡し', 'past'],
	監査: ['報告と受渡し', 'past'],
	受渡し: ['報告と受渡し', 'past'],
	履歴: ['報告と受渡し', 'past']
};

/** Goes to a screen by its link; where that is not in sight, by that of its place first. */
export async function goToScreen(page: Page, name: string): Promise<void> {
	const navigation = page.getByRole('navigation', { name: 'この点検の画面' });
	const link = navigation.getByRole('link', { name, exact: true });
	const [placeName, leads] = placeOfScreen[name] ?? [name, 'here'];
	const place = navigation.getByRole('link', { name: placeName, exact: true });
	await expect(link.or(place).first()).toBeVisible();
	if (await link.isVisible()) return link.click();
	await place.click();
	if (leads === 'past') await link.click();
}

/** Opens the fold of the overview with the checklist, the next year and the safety copies. */
export const unfoldRecord = (page: Page): Promise<void> =>
	page.getByText('版、次の年度、控え', { exact: true }).click();

/** Goes through every screen of the open assessment; `settled` looks at each. */
export async function visitEveryScreen(
	page: Page,
	settled: (heading: string) => Promise<void>
): Promise<void> {
	for (const [name, heading] of screens) {
		await goToScreen(page, name);
		await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
		await settled(heading);
	}
}

/** Hands a file to the start screen's file input: bytes under a name, or a path on disk. */
export async function pickFile(
	page: Page,
	file: string | Buffer,
	name = 'city.machi-tenken.json'
): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
	]);
	await chooser.setFiles(
		typeof file === 'string' ? file : { name, mimeType: 'application/json', buffer: file }
	);
}

/** Opens an assessment file and agrees to what the dialog says. */
export async function openFile(page: Page, file: string | Buffer): Promise<void> {
	await pickFile(page, file);
	await page.getByRole('dialog').getByRole('button', { name: '開く', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '点検の概要' })).toBeVisible();
}

/** The bytes of the PDF that the report screen makes of the open assessment. */
export async function makePdf(page: Page): Promise<Buffer> {
	await goToScreen(page, '報告書');
	const pdf = await downloadBy(page, () => page.getByRole('button', { name: 'PDFを作る' }).click());
	return readFileSync(pdf.path);
}

/** Picks a packet and returns the dialog that tells what it is. */
export async function pickPacket(page: Page, packet: Buffer, name: string): Promise<Locator> {
	await pickFile(page, packet, name);
	return page.getByRole('dialog');
}

/** The bytes and name of the packet that a button makes. */
export async function packetBy(page: Page, button: string) {
	const made = await downloadBy(page, () =>
		page.getByRole('button', { name: button, exact: true }).click()
	);
	return { bytes: readFileSync(made.path), name: made.name };
}
