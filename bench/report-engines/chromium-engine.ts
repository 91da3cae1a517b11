import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { renderReport } from '#lib/report/report-formats.ts';
import { fontFiles, type Engine, type ReportJob } from './engine.ts';
import { launchChromium } from './launch-chromium.ts';
import { memoryOfDescendants } from '../process-memory.ts';

/** Chromium printing our HTML report; the browser starts with the first report and stays. */
export function openChromium(job: ReportJob): Promise<Engine> {
	let browser: Browser | undefined;
	return Promise.resolve({
		make: async () => {
			browser ??= await launchChromium();
			return print(browser, job);
		},
		memoryBeside: () => memoryOfDescendants(process.pid),
		close: async () => browser?.close()
	});
}

const runningFoot = `<div style="width:100%;padding:0 15mm;font-size:8px;text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

async function print(browser: Browser, { input, folder }: ReportJob): Promise<Uint8Array> {
	const html = await renderReport('html', {
		...input,
		loadFonts: () => Promise.reject(new Error('HTML embeds no fonts'))
	});
	const file = join(folder, 'report.html');
	await writeFile(file, withReportFonts(new TextDecoder().decode(html)));
	const page = await browser.newPage();
	try {
		await page.goto(pathToFileURL(file).href);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		return await page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate: runningFoot
		});
	} finally {
		await page.close();
	}
}

/** Puts the report's fonts in the place of the policy, which would forbid them. */
const withReportFonts = (html: string): string =>
	html.replace(
		/<meta http-equiv="Content-Security-Policy"[^>]*>/u,
		`<style>${fontFace(fontFiles.regular, 400)}${fontFace(fontFiles.bold, 700)}</style>`
	);

const fontFace = (file: string, weight: number): string =>
	`@font-face{font-family:"BIZ UDPGothic";font-weight:${weight};src:url("${file}")}`;
