import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { comparing as ja } from '../ja/comparing.ts';
import { framing } from './framing.ts';
import { hidingWords } from './hiding-words.ts';
import { results } from './results.ts';

const cities = (count: number): string =>
	count === 1 ? '1 municipality' : `${String(count)} municipalities`;
const files = (count: number): string => (count === 1 ? '1 file' : `${String(count)} files`);

const hiding = hidingWords('municipalities');

/** Words of the screen that puts cities side by side. */
export const comparing: typeof ja = {
	title: framing.compare,
	lead: 'Puts assessments, packets and published scores of several municipalities side by side, for prefectures, consortia and ministries. A single municipality can see where it stands.',
	nothingKept:
		'Files are read on this terminal only and sent nowhere. What was read is not kept: after closing the page, choose the same folder again.',
	drop: 'Drop a folder or files here (anywhere on the screen)',
	dropHere: 'Drop to add to the municipalities that are compared',
	pickFolder: 'Choose a folder',
	pickFiles: 'Choose files',
	kinds:
		'Read: assessments, packets (.zip, .age), published scores, campaign files, tables of populations or of similar bodies (CSV)',
	addMore: 'Add files',
	finding: (found) => `Looking for files… ${String(found)}`,
	reading: (read, found) => `Reading… ${String(read)} of ${files(found)}`,
	cancel: 'Stop reading',
	cancelled: (read) =>
		`Stopped. Only the ${files(read)} read so far are in. Choose the same folder again to read the rest.`,
	clear: 'Clear everything',
	clearTitle: 'Clear the comparison',
	clearText: 'What was read is taken off this screen. The files themselves stay as they are.',
	taken: (compared, left) => `${files(compared)} compared, ${files(left)} left out.`,
	sampleNotice: 'All of this is sample data of fictional cities, not of real municipalities.',
	lockedTitle: (count) => (count === 1 ? '1 locked file' : `${String(count)} locked files`),
	lockedText:
		'They are opened together with one passphrase or receiving key. Those it does not fit stay locked.',
	lockedPassphrase: 'Passphrase',
	lockedOpen: 'Open them',
	lockedKey: 'Open with a receiving key',
	lockedLeave: 'Leave them out',
	lockedStill: (count) =>
		`${files(count)} could not be opened with this passphrase or key and stayed locked. Try another one, or leave them out.`,
	leftTitle: (count) => `Left out: ${files(count)}`,
	leftReason: 'Reason',
	leftFile: 'File',
	leftWhat: 'Reason, and what to do',
	leftCount: 'Files',
	leftDownload: 'Save the list as CSV',
	leftCopy: 'Copy the list',
	leftNamesAway: 'Names of files are not shown while aliases stand for names.',
	nothingFound: 'No file was found: the folder is empty.',
	nothingNew: 'There was nothing new: all files were read before.',
	leftMore: (count) => `${String(count)} more are in the CSV.`,
	views: {
		cities: 'Table',
		heat: 'By layer',
		position: 'Where we stand',
		years: 'Over the years',
		controls: 'Weak controls',
		groups: 'By region, size and class',
		campaign: 'Campaign'
	},
	viewsLabel: 'Ways to compare',
	empty: 'Nothing has been read yet.',
	shown: (shown, all) => `${String(shown)} of ${String(all)} shown`,
	shownOfAsked: (shown, answered, asked) =>
		`${String(shown)} shown (${String(answered)} answers of ${String(asked)} asked)`,
	nothingFits: 'No municipality fits the filters.',
	filteredBy: (label, value) => `${label}: ${value}`,
	clearFilters: 'Clear the filters',
	aliases: 'Show aliases instead of names',
	aliasesHint:
		'Names and codes on screen and in exported files become aliases such as A01; tables of cities hold no prefecture, population, class or day beside them. Scores and answers remain: whoever knows the results may recognise a city by them.',
	words: 'Search (name, code)',
	prefecture: 'Prefecture',
	size: 'Population',
	similar: 'Class of similar bodies',
	listComma: ', ',
	edition: 'Edition',
	editionName: (edition) => `Edition ${edition}`,
	stage: 'Stage',
	stages: {
		draft: 'Draft',
		submitted: 'Submitted',
		returned: 'Returned',
		accepted: 'Accepted',
		published: 'Published scores'
	},
	year: 'Fiscal year',
	newestYear: (year) => `Newest (FY${year})`,
	city: 'Municipality',
	code: 'Code',
	grade: results.grade,
	percent: results.percent,
	range: 'Range',
	coverage: results.coverage,
	layers: 'Layers',
	sortUp: 'ascending',
	sortDown: 'descending',
	citiesCaption: 'Grade and score of each municipality',
	heatCaption: 'Grade and score by municipality and layer',
	notRatedNote: `○ –: not rated. A layer with less than ${leastCoverage}% coverage gets no grade, and a city with such a layer none as a whole (“Table” shows its provisional grade).`,
	noFigure: 'no answers',
	exportCities: 'Save the table as CSV',
	copyTable: 'Copy this table',
	saveTable: 'Save this table as CSV',
	copied: 'Copied. It can be pasted into a spreadsheet.',
	notCopied: 'It could not be copied. Save it as CSV instead.',
	scrollHint: 'The table scrolls within its frame.',
	own: 'Our municipality',
	ownNone: 'not chosen',
	ownAmong: 'Choose among those read',
	ownSearch: 'Find the one to choose by name or code',
	ownApart: (own, compared) =>
		`Your own result is of ${own}, the others are of ${compared}. They were asked other things and do not stand side by side. Choose the same year and edition in the filters.`,
	ofYear: (year, edition) => `FY${year}, edition ${edition}`,
	ownKept: 'Choose an assessment kept here',
	ownUse: 'Look from this assessment',
	nameIn: (name, prefecture) => `${name} (${prefecture})`,
	ownFailed: 'The assessment could not be opened.',
	ownMark: 'ours',
	positionLead: (n, year, edition, own) =>
		`Compared with ${cities(n)} of FY${year}, edition ${edition}${own === 'among' ? ', your own among them' : ''}. The filters decide with whom.`,
	countedNote: `Municipalities and layers with less than ${String(leastCoverage)}% answered are not counted.`,
	unfinishedApart: (count) =>
		`${cities(count)} with less than ${String(leastCoverage)}% answered ${count === 1 ? 'is' : 'are'} taken as unfinished and not counted.`,
	otherEditions: (count) =>
		`${cities(count)} of other editions are left out: they were asked other things.`,
	prefecturesApart: (count) =>
		`${String(count)} assessments of prefectures themselves are left out: they are no municipalities.`,
	positionCaption: 'Own score, median and quartiles by layer',
	namesAway: 'While aliases stand for names, no reminders or kits can be made.',
	positionPick: 'Choose your municipality to see where it stands.',
	ownValue: 'Own score',
	median: 'Median',
	lowerQuartile: 'Lower quartile',
	upperQuartile: 'Upper quartile',
	mean: 'Mean',
	count: 'Municipalities',
	deviation: 'Deviation value',
	wholeCity: 'Whole city',
	meanNote:
		'The mean is that of the municipalities’ scores (not of the items); each municipality counts once.',
	deviationFormula: (n) =>
		`Deviation value = (own score − mean) ÷ standard deviation × 10 + 50. It assumes a bell curve (n = ${String(n)}).`,
	deviationTooFew: (least) => `from ${cities(least)} on`,
	deviationAllAlike: 'none: all scores are alike',
	starNote: hiding.star,
	hiddenNote: 'χ: fewer than 5 municipalities; no distribution is shown.',
	quartilesNote:
		'Quartiles are shown from 10 municipalities on and hidden before (χ); of five, each would be one municipality’s own figure.',
	legendQuartiles: 'between the quartiles (the middle half)',
	legendMedian: 'median',
	legendOwn: 'own score',
	positionDescription: (rows) => `Position by layer: ${rows}`,
	toldPosition: (name, own, median, n) => `${name}: own ${own}, median ${median}, ${cities(n)}`,
	noneCounted: `No municipality has reached ${String(leastCoverage)}% answered yet. “Table” shows how far each has come.`,
	controlsLead: (withAnswers, without) =>
		`Counted over ${cities(withAnswers)} whose files carry answers.${without === 0 ? '' : ` ${cities(without)} with published scores only are not among them.`}`,
	controlsRule:
		'Where a municipality has several components, its weakest answer counts. Where a control is not applicable, the municipality does not count. At first they are in order of “Partly met” and “Not met or planned” together, the largest share first.',
	controlsCaption: 'The largest share of municipalities that fall short first',
	control: results.control,
	controlWords: {
		met: 'Met',
		partly: 'Partly met',
		short: 'Not met or planned',
		open: 'Unknown or unanswered'
	},
	shareOf: (part, of) => `${String(part)}/${String(of)}`,
	sideBySide: 'Answers side by side',
	sideBySideOf: (control) => `Answers to ${control} side by side`,
	sideTitle: (control, title) => `${control} ${title}`,
	sideCaption: 'Answers of each municipality, by component',
	component: 'Number of the component',
	sideLayer: 'Layer',
	sideAnswers: 'Answers',
	sideComponent: (number) => `Component ${String(number)}`,
	sideNotAsked: 'not applicable',
	sideBack: 'Back to the weak controls',
	noAnswers: 'No file here carries answers. Published scores hold none.',
	groupsLead:
		'Scores by prefecture, population class and class of similar bodies. Small groups are hidden so that no municipality’s figure can be worked out. This table is made to be shown to others.',
	groupsWhole: (n, year, edition) =>
		`Made of all ${cities(n)} of FY${year}, edition ${edition}; assessments of prefectures themselves are not among them. The other filters do not touch this table: tables of different filters could be subtracted from each other.`,
	groupsNoSizes:
		'To divide by population, drop a table (CSV) with columns for code and population as well. For now groups are prefectures only.',
	groupsCaption: 'Scores by prefecture and population (median of the municipalities’ scores)',
	groupsLegend: [
		`χ: hidden. ${hiding.statistics}`,
		hiding.star,
		'–: there is no such municipality.'
	],
	groupsGrades: `The table that is saved also tells how many municipalities hold each grade. ${hiding.gradeCounts}`,
	allJapan: 'All',
	allSizes: 'All sizes',
	noSize: 'Population unknown',
	sizes: {
		'under-10000': 'Under 10,000',
		'under-50000': '10,000 to 49,999',
		'under-200000': '50,000 to 199,999',
		'from-200000': '200,000 and more'
	},
	exportGroups: 'Save the groups as CSV',
	exportDictionary: 'Save what the columns hold as CSV',
	populationsTaken: (count, year) =>
		`A table of populations was read (${String(year)}, ${String(count)} bodies).`,
	similarCaption: 'Scores by class of similar bodies (all of Japan, the municipalities’ scores)',
	similarNone:
		'To compare by class of similar bodies, drop a table (CSV) with columns for code, class and year as well. The classes stand in the tables of fiscal indices by similar bodies that the Ministry of Internal Affairs and Communications publishes; they do not come with Machi Tenken.',
	similarTaken: (count, year) =>
		`A table of similar bodies was read (${String(year)}, ${String(count)} bodies).`,
	notInClasses: (count) =>
		`${String(count)} ${count === 1 ? 'municipality is' : 'municipalities are'} not in the table of similar bodies, and in no class.`,
	ownClass: (name, year) => `Own class of similar bodies: ${name} (table of ${String(year)})`,
	ownNotInClasses: 'Your own municipality is not in the table of similar bodies.',
	amongSimilar: 'Compare with this class alone',
	owedAlias: '(a body without an answer)',
	hidden: 'hidden'
};
