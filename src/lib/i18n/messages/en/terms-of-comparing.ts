import type { termsOfComparing as ja } from '../ja/terms-of-comparing.ts';

/** Words of comparing cities. */
export const termsOfComparing: typeof ja = {
	portfolio: {
		term: 'Municipalities compared',
		means:
			'Results of municipalities read from several files. They are on the screen of this terminal only and are not kept.'
	},
	position: {
		term: 'Where we stand',
		means:
			'Where our score lies among those of other municipalities of the same fiscal year and edition.'
	},
	alias: {
		term: 'Alias',
		means:
			'A name such as A01 in place of a municipality’s own. Its number does not tell which municipality it is.'
	},
	campaign: {
		term: 'Campaign',
		means: 'Asking many bodies to answer one checklist by a deadline.'
	},
	'number-of-cities': {
		term: 'Number of cities (n)',
		means: 'How many municipalities a figure is made of. It is printed for hidden groups too.'
	},
	'population-class': {
		term: 'Population class',
		means: 'One of four classes by population, parted at 10,000, 50,000 and 200,000 people.'
	},
	'similar-bodies': {
		term: 'Similar bodies',
		means:
			'Municipalities alike in population and industry, by a class table with a year that the user gives.'
	},
	quartile: {
		term: 'Quartile',
		means: 'The scores a quarter and three quarters of the way up when cities are put in order.'
	},
	'deviation-value': {
		term: 'Deviation value',
		means:
			'Where a city stands: 50 is the mean, 10 is one standard deviation. Given from 20 cities on.'
	},
	'matched-panel': {
		term: 'Matched panel',
		means:
			'The municipalities that have a result in every year compared, so that change is not a change of members.'
	},
	suppression: {
		term: 'Suppression (χ)',
		means:
			"Not showing the figures of a group, so that no single municipality's result can be worked out."
	},
	'primary-suppression': {
		term: 'Primary suppression',
		means:
			'Hiding a group because it has fewer than five municipalities, or all stand at 0 % or at 100 %.'
	},
	'complementary-suppression': {
		term: 'Complementary suppression',
		means: 'Hiding another group too, so that a small one cannot be found by subtraction.'
	}
};
