import { sampleCity } from 'virtual:sample-city';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { reportFontNames } from '#lib/report/report-fonts.ts';
import { shippedChecklist } from '../../tests/support/shipped-checklist.ts';
import { fontFiles } from './engine.ts';

/** Names as they occur in Japan: one character beyond the first 65,536, one with a variation selector. */
export const rareCharacters = ['𠮷', '葛\u{e0100}'] as const;

/** The full report of the sample city, with a department whose name has rare characters. */
export function reportInput(): ReportInput {
	const { checklist } = shippedChecklist();
	return {
		checklist,
		assessment: withRareName(sampleCity()),
		lenses: shippedGuidelines.lenses,
		choices: plainChoices('ja')
	};
}

/** Empties the folder and puts into it what every engine reads. */
export function writeReportJob(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'input.json'), JSON.stringify(reportInput()));
	for (const font of ['regular', 'bold', 'fallback'] as const)
		writeFileSync(join(folder, fontFiles[font]), shippedFont(font));
}

/** A font of the report as TrueType. */
export const shippedFont = (font: keyof typeof reportFontNames): Uint8Array =>
	new Uint8Array(gunzipSync(readFileSync(`static/fonts/${reportFontNames[font]}.ttf.gz`)));

const withRareName = (city: Assessment): Assessment => ({
	...city,
	parties: city.parties.map((party) =>
		party.id === 'digital' ? { ...party, name: `${party.name}${rareCharacters.join('')}係` } : party
	)
});
