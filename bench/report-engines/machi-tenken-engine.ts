import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderReport } from '#lib/report/report-formats.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { fontFiles, type Engine, type ReportJob } from './engine.ts';

/** The product's own way, with or without the assessment attached. */
export async function openMachiTenken(
	{ input, folder }: ReportJob,
	data: ReportChoices['data']
): Promise<Engine> {
	const [regular, bold, fallback] = await Promise.all([
		readFile(join(folder, fontFiles.regular)),
		readFile(join(folder, fontFiles.bold)),
		readFile(join(folder, fontFiles.fallback))
	]);
	const fonts = { regular, bold, fallback };
	const request = {
		...input,
		choices: { ...input.choices, data },
		loadFonts: () => Promise.resolve(fonts)
	};
	return { make: () => renderReport('pdf', request) };
}
