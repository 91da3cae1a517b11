import { afterAll, bench, describe } from 'vitest';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { reportForms } from '#lib/report/forms-of-extent.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import { browserTable } from './report-engines/browser-table.ts';
import { compareEngines } from './report-engines/compare-engines.ts';
import { comparisonTable } from './report-engines/comparison-table.ts';
import { measureInBrowser } from './report-engines/measure-in-browser.ts';
import { reportInput, shippedFont } from './report-engines/write-report-job.ts';

const input = reportInput();
const fonts = {
	regular: shippedFont('regular'),
	bold: shippedFont('bold'),
	fallback: shippedFont('fallback')
};
const request = { ...input, loadFonts: () => Promise.resolve(fonts) };
const brief = { time: 2000, iterations: 3, warmupTime: 0, warmupIterations: 1 };

describe('the full report of the sample city', () => {
	bench(
		'its content alone',
		() => {
			reportDocument(input);
		},
		brief
	);

	for (const format of reportForms) {
		bench(
			`as ${format}`,
			async () => {
				await renderReport(format, request);
			},
			brief
		);
	}
});

// Of a bench file Vitest runs only the outermost hooks.
afterAll(async () => {
	const engines = comparisonTable(await compareEngines());
	const browser = browserTable(await measureInBrowser());
	console.log(`\n${engines}\n\n${browser}\n`);
}, 600_000);
