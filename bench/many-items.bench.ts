import { bench, describe } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import { aLargeAssessment, aLargeChecklist } from './large-city.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';
import { shippedFont } from './report-engines/write-report-job.ts';

const fonts = {
	regular: shippedFont('regular'),
	bold: shippedFont('bold'),
	fallback: shippedFont('fallback')
};
const loadFonts = () => Promise.resolve(fonts);
const planned = aPlannedChecklist(7);
const common = { lenses: [], choices: plainChoices('ja') };

const cities = [
	['4,720 items', { ...common, checklist: planned, assessment: aPlannedAssessment(planned) }],
	['50,000 items', { ...common, checklist: aLargeChecklist(), assessment: aLargeAssessment() }]
] as const;

// Ten times the items should take about ten times the time: nothing is searched for every item anew.
for (const [name, input] of cities)
	describe(`the full report of ${name}`, () => {
		const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
		bench('its content alone', () => void reportDocument(input), once);
		for (const format of ['csv', 'pdf'] as const)
			bench(
				`as ${format}`,
				async () => {
					await renderReport(format, { ...input, loadFonts });
				},
				once
			);
	});
