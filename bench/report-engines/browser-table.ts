import type { BrowserResult } from './measure-in-browser.ts';
import { median } from './median.ts';

/** What was measured in the browser, as a Markdown table. */
export function browserTable(result: BrowserResult): string {
	if (result.kind === 'left-out') return `in the browser: left out: ${result.reason}`;
	const [first, ...further] = result.runs;
	const age = result.site === 'current' ? '' : ' (the built site is older than its sources)';
	return [
		`| in Chromium${age} | click to file | longest task |`,
		'| --- | ---: | ---: |',
		`| first PDF of the page | ${ms(first?.total)} | ${ms(first?.longestTask)} |`,
		`| further ones | ${ms(median(further.map(({ total }) => total)))} | ${ms(median(further.map(({ longestTask }) => longestTask)))} |`
	].join('\n');
}

const ms = (milliseconds = NaN): string => `${Math.round(milliseconds)} ms`;
