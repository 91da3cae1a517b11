import { bench, describe } from 'vitest';
import { nationFiles } from '#lib/application/fictional-nation/nation-files.ts';
import { nationForms } from '#lib/application/fictional-nation/nation-forms.ts';
import { shippedChecklist } from '../tests/support/shipped-checklist.ts';

const brief = { time: 2000, iterations: 3, warmupTime: 0, warmupIterations: 1 };
const checklists = {
	newest: shippedChecklist('scsg@3.0').checklist,
	before: shippedChecklist('scsg@2.0').checklist,
	other: shippedChecklist('data-platform@2').checklist
};

describe('a fictional nation of 100 files', () => {
	for (const as of nationForms) {
		bench(`as ${as}`, () => makeAll({ as, cities: 100 }), brief);
	}

	bench(
		'as assessments that carry their checklist',
		() => makeAll({ as: 'assessments', cities: 100, withChecklist: true }),
		brief
	);
});

describe('a fictional nation grows', () => {
	for (const cities of [100, 400, 1600]) {
		bench(`${String(cities)} assessments`, () => makeAll({ as: 'assessments', cities }), brief);
	}
});

/** Makes every file and lets go of it, as the command line does after writing it. */
function makeAll(given: {
	readonly as: (typeof nationForms)[number];
	readonly cities: number;
	readonly withChecklist?: boolean;
}): void {
	const choices = { seed: 1, years: [2026], withChecklist: false, withFaults: false, ...given };
	let bytes = 0;
	for (const [, file] of nationFiles(choices, checklists)) bytes += file.length;
	if (bytes === 0) throw new Error('Nothing was made.');
}
