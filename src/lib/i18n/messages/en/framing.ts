import type { framing as ja } from '../ja/framing.ts';

/** Words of what stands around every screen: where one is, how bright it is. */
export const framing: typeof ja = {
	places: {
		overview: 'Overview',
		prepare: 'Prepare',
		answer: 'Answer',
		results: 'Results and plan',
		report: 'Report and share'
	},
	responsibility: 'Owners',
	requests: 'Requests',
	sheet: 'Answer sheets',
	table: 'Table',
	round: '15-minute check',
	edition: 'Edition change',
	compare: 'Compare municipalities',
	/** In the row of links, where there is little room. */
	compareLink: 'Compare',
	compareAction: 'Open under “Compare municipalities”',
	compareLead:
		'For prefectures, consortia and ministries: files of many municipalities can be put side by side.',
	merge: 'Import',
	answered: (done, of) => `${String(done)} of ${String(of)} questions answered`,
	openRequests: (count) =>
		count === 1 ? '1 incomplete request' : `${String(count)} incomplete requests`,
	overdueActions: (count) =>
		count === 1 ? '1 overdue action' : `${String(count)} overdue actions`,
	more: 'Menu',
	theme: 'Appearance',
	themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
	themeHint: '“Automatic” follows this device’s settings.',
	lockNow: 'Lock',
	stateOfAssessment: 'State of this assessment'
};
