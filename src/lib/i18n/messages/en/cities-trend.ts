import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { citiesTrend as ja } from '../ja/cities-trend.ts';

const cities = (count: number): string =>
	count === 1 ? '1 municipality' : `${String(count)} municipalities`;

/** Words of many cities over the years. */
export const citiesTrend: typeof ja = {
	trendCaption: 'Median score over the years, from 0 to 100%',
	trendPanelLegend: 'Median of the matched panel',
	trendAllLegend: 'Median of all in that year',
	better: 'Score rose',
	same: 'Same',
	worse: 'Score fell',
	joined: 'Joined',
	left: 'Left',
	oneYear:
		'There are files of one year only. Add those of other years to see how scores moved (all can be chosen at once in one folder).',
	lead: `Where other municipalities answer in other years, the figures seem to rise when weak ones merely leave. So those with results in all years compared (the matched panel) are shown first. One with less than ${String(leastCoverage)}% answered in any of them is not in the panel.`,
	notToHandOut:
		'These figures are for your own eyes. To hand a table out, use “By region, size and class”.',
	oneEdition: (edition) =>
		`All results are of edition ${edition}. The scores of each year are compared as they are.`,
	editionAlone: (edition, results) =>
		`Results of edition ${edition} alone, by the scores of each year. Those of other editions (${String(results)}) are not among them: nobody’s answers can be compared across editions (files of scores only have none).`,
	across: (edition, controls) =>
		`The edition changed on the way. Figures of the same municipalities are therefore reckoned anew over the controls alone that ask the same in all years and were answered in all of them (${String(controls)} a municipality in the mean), by the weights of edition ${edition} in the last year. Components that came and went are inside. They differ from the scores of each year.`,
	apart: (count) =>
		`Controls not compared, since an earlier edition did not ask them or asked them otherwise (${String(count)})`,
	panel: (from, to, count) =>
		`Median of the matched panel (${cities(count)} with results in all of FY${String(from)}–FY${String(to)})`,
	noPanel: 'No municipality has results in all years compared.',
	nobodyComparable:
		'There are municipalities with results in all years, but none that can be compared. Their names and the reason stand below.',
	few: 'Fewer than 5 municipalities: no median is shown (χ). Each one’s scores stand in the table below.',
	changeOfMean: (from, to) => `Change of the mean (FY${String(from)}–${String(to)})`,
	description: (panel, all) =>
		`Median score over the years. Matched panel: ${panel}. All municipalities of each year: ${all}`,
	told: (year, median) => `${year} ${median}`,
	cities: 'The matched panel, city by city',
	change: (from, to) => `Change (FY${String(from)}–${String(to)})`,
	steps: 'Who joined and who left',
	step: (from, to) => `FY${String(from)} to FY${String(to)}`,
	named: (title, count) => `${title}: ${cities(count)}`,
	notComparable: (count) =>
		`With results in all years, but not compared (${cities(count)}): a file of scores only, a year with less than ${String(leastCoverage)}% answered, or another edition in the last year`,
	all: 'All municipalities of each year (by edition, scores of whole cities)'
};
