import { formatCount } from '#lib/i18n/format-number.ts';
import { formatDate, formatFiscalYear } from '#lib/i18n/format-date.ts';
import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { nation as ja } from '../ja/nation.ts';
import { common } from './common.ts';
import { hidingWords } from './hiding-words.ts';
import { report } from './report.ts';

const { A, B, C } = gradeThresholds;
const few = comparisonThresholds;
const hiding = hidingWords('municipalities');

const municipalities = (count: number): string =>
	`${formatCount(count)} ${count === 1 ? 'municipality' : 'municipalities'}`;

/** Words of the page about many cities. */
export const nation: typeof ja = {
	title: (checklist) => `${checklist}: municipalities compared`,
	wholeNation: 'Municipalities of Japan',
	somePrefectures: (names) => `Municipalities of ${names.join(', ')}`,
	manyPrefectures: (count) => `Municipalities of ${String(count)} prefectures`,
	yearOf: (year) => `Fiscal year ${formatFiscalYear(year, 'en')}`,
	yearValue: (year) => formatFiscalYear(year, 'en'),
	shortYear: common.fiscalYear,
	dateOf: (date) => formatDate(date, 'en'),
	listComma: ', ',
	sentenceGap: ' ',
	contentsTitle: report.contentsTitle,
	toContents: report.toContents,
	sampleMark: 'Sample (data of fictional municipalities)',
	sampleSaid:
		'All figures on this page are samples, made from data of fictional municipalities. They say nothing of real ones.',
	pictureCaption: report.pictureCaption,
	pageOf: report.pageOf,
	continued: report.continued,
	essential: report.essential,

	factScope: 'Who is compared',
	factAnswered: 'Answered',
	factYear: report.fiscalYear,
	factAsOf: report.asOf,
	factChecklist: report.checklist,
	factEditions: report.edition,
	factScoring: report.scoringVersion,
	factId: 'Id of this page',
	answeredOf: (answered, asked, share) =>
		asked === null ? answered : `${answered} of ${asked}${share === null ? '' : ` (${share})`}`,
	asOfRange: (from, to) => (from === to ? from : `${from} to ${to}`),
	editionOf: (edition) => edition,

	summaryTitle: 'Summary',
	saidAnswered: (answered, asked, share) =>
		`Results came from ${answered} of ${asked} municipalities${share === null ? '' : ` (${share})`}.`,
	saidCollected: (answered) => `Results came from ${answered} municipalities.`,
	saidUnasked: (count) =>
		`Besides, there ${count === 1 ? 'is the result' : 'are results'} of ${municipalities(count)} that nobody asked.`,
	saidOfEdition: (edition, answered) =>
		`Of these, ${municipalities(answered)} answered on edition ${edition}, which all figures of this page are of.`,
	saidUnfinished: (count) =>
		`${municipalities(count)} with less than ${String(leastCoverage)}% answered ${count === 1 ? 'is' : 'are'} taken as unfinished and not counted.`,
	saidCounted: (counted) => `Counted in the figures: ${counted}.`,
	saidGrades: (good, share, worst, notRated) =>
		`${municipalities(good)} (${share} of those covered) reached C or better, ${formatCount(worst)} got D, ${formatCount(notRated)} are not rated.`,
	saidGradesHidden:
		'How many municipalities hold each grade is hidden, because it would tell whose grade it is.',
	saidMedian: (median, lower, upper) =>
		`The median score is ${median}; the middle half lies between ${lower} and ${upper}.`,
	saidMedianAlone: (median) => `The median score is ${median}.`,
	saidMove: ({ from, to, cities, before, after }) =>
		`Among the ${cities} municipalities with results year after year, the median went from ${before} in ${from} to ${after} in ${to}.`,
	saidLowest: (layer, median) => `The layer with the lowest median is ${layer} (${median}).`,
	saidWeakest: (control, share) =>
		`Of the controls whose figures may be shown, most fall short of “${control}”: ${share} of the municipalities to which it applies.`,
	saidNothing: 'There is no result to compare.',
	saidAllHidden: `All figures are hidden, because too few municipalities can be counted. They appear once ${String(few.shown)} have answered at least ${String(leastCoverage)}%.`,

	legendTitle: 'How to read the marks',
	legendHidden: `χ: hidden. ${hiding.statistics}`,
	legendGrades: hiding.gradeCounts,
	legendFew: hiding.star,
	legendNone: '–: there is no such municipality.',
	legendUnknown: '…: there are municipalities, but their files do not hold this figure.',
	legendZone: `The mark and the shade of a figure tell in which range of grades a median lies: circle A (${A}% or more), diamond B (${B}%), triangle C (${C}%), square D. It is not the grade of any municipality.`,

	trendTitle: 'Over the years',
	trendLead: `When others answer each year, losing the weak ones looks like progress. So municipalities with results in all years compared (at least ${String(leastCoverage)}% answered in each) come first, and all of each year after that.`,
	trendOneEdition: (edition) =>
		`The trend is over results of edition ${edition} alone: other editions ask different things. A trend across a change of edition has to be over the controls alone that the crosswalk says ask the same (whoever made this page can ask the tables beside it: aggregate, --sql 06).`,
	trendAcross: (edition, controls) =>
		`The edition changed on the way. Figures of the same municipalities are therefore reckoned anew over the controls alone that ask the same in all years and were answered in all of them (${controls} a municipality in the mean), by the weights of edition ${edition} in the last year. Components that came and went are inside. They differ from the scores of each year.`,
	trendApart: (count, controls) =>
		`Not compared, since an earlier edition did not ask it or asked it otherwise (${String(count)}): ${controls}`,
	trendCaption: 'Median score over the years, from 0 to 100%',
	trendDescription: (panels, all, whose) =>
		`Median score over the years. The same municipalities: ${panels.length === 0 ? 'nothing that may be shown' : panels.join('. ')}. ${whose}: ${all.join(', ')}`,
	toldPanel: (cities, years) => `${cities} municipalities: ${years.join(', ')}`,
	toldYear: (year, median) => `${year} ${median}`,
	trendPanelLegend: 'Median of the same municipalities',
	allOfYear: (edition) =>
		edition === null
			? 'All municipalities of each year'
			: `Municipalities of each year that used edition ${edition}`,
	medianOf: (whose) => `${whose}: median`,
	yearSpan: (from, to) => `FY${String(from)}–${String(to)}`,
	year: 'Fiscal year',
	panelTitle: (span, cities) =>
		`Median of the ${cities} municipalities with results in all of ${span}, and the mean change into the last year (points)`,
	change: (span) => `Change (${span})`,
	panelHidden:
		'All figures of the same municipalities are hidden, because subtracting other figures would reveal those of a few. To see them for yourself, use “Compare municipalities”, “Over the years” in Machi Tenken.',
	stepsTitle: (edition) =>
		edition === null
			? 'Municipalities of two neighbouring years'
			: `Municipalities of two neighbouring years (results of edition ${edition} alone)`,
	stepsNote: 'Those that joined or left include those that came from or went to another edition.',
	stepsUnfinished: `Results with less than ${String(leastCoverage)}% answered are not counted here: a municipality with one in either year is neither counted in both, nor among those that joined or left.`,
	both: 'Counted in both',
	better: 'Score rose',
	same: 'Same',
	worse: 'Score fell',
	joined: 'Joined',
	left: 'Left',
	answered: 'With results',
	answeredOfAsked: 'Asked, with results',
	counted: 'Counted',
	asked: 'Asked',
	overall: report.wholeCity,
	layer: report.layer,

	spreadTitle: 'How scores lie',
	spreadLead:
		'The box is the middle half of the municipalities (from the lower to the upper quartile), the upright line the median. The highest and the lowest are not shown: each is the figure of one municipality.',
	spreadCaption: `How scores lie in each layer. Lines mark the start of C (${C}%), B (${B}%) and A (${A}%)`,
	spreadDescription: (rows) => `How scores lie in each layer: ${rows.join('. ')}`,
	toldSpread: ({ name, median, lower, upper }) =>
		`${name}: median ${median}, quartiles ${lower} and ${upper}`,
	toldHidden: (name, mark) => `${name}: ${mark}`,
	spreadTable: 'How scores lie in each layer',
	lower: 'Lower quartile',
	median: 'Median',
	upper: 'Upper quartile',
	mean: 'Mean',
	deviation: 'Standard deviation',
	count: 'Municipalities',
	boxLegend: 'Middle half',
	medianLegend: 'Median',
	gradeBarsCaption: 'Share of municipalities by grade',
	gradeBarsDescription: (rows) => `Share of municipalities by grade: ${rows.join('. ')}`,
	toldGrades: (name, shares) => `${name}: ${shares.join(', ')}`,
	gradesTitle: 'Municipalities by grade',
	grade: report.grade,
	notRated: report.notRated,
	share: 'Share',

	prefecturesTitle: 'By prefecture',
	prefecturesLead:
		'Median scores by prefecture. Look at how many of its municipalities have results, too.',
	tilesCaption: 'Median score by prefecture (not drawn to shape)',
	tilesDescription: (rows) => `Median score by prefecture: ${rows.join(', ')}`,
	everybody: 'All',
	zoneWords: { A: `A (${A}% or more)`, B: `B (${B}%)`, C: `C (${C}%)`, D: `D (below ${C}%)` },
	noZone: 'hidden, or none',
	prefecture: 'Prefecture',
	prefectureTable: 'Median score by prefecture and layer',
	prefectureYears: (edition) =>
		edition === null
			? 'Median score by prefecture and year'
			: `Median score by prefecture and year (results of edition ${edition})`,
	prefectureGrades: 'Municipalities by prefecture and grade',
	classesTitle: 'By size',
	classesLead:
		'Median scores of municipalities alike in size. To see where your own stands, use this table.',
	class: 'Class',
	classNames: {
		'under-10000': 'Population below 10,000',
		'under-50000': 'Population 10,000 to 49,999',
		'under-200000': 'Population 50,000 to 199,999',
		'from-200000': 'Population 200,000 and more'
	},
	classTable: 'Median score by class and layer',
	classGrades: 'Municipalities by class and grade',
	gradesHidden: (table) =>
		`${table}: all hidden, because there are few municipalities, or subtraction would tell.`,
	similarTitle: 'By class of similar bodies',
	similarLead: (year) =>
		`Median scores of municipalities alike in population and industry. The classes are those of a table of ${String(year)} that whoever made this page gave.`,
	notInClasses: (count) =>
		`Municipalities with a result that the table does not name, and that are in no class: ${formatCount(count)}.`,
	similarTable: 'Median score by class of similar bodies and layer',
	similarGrades: 'Municipalities by class of similar bodies and grade',

	controlsTitle: 'Controls that many fall short of',
	controlsLead:
		'Of the municipalities to which a control applies, the share that is short of “met” in at least one place (partly met, planned, not met). Those that fall short nowhere but have an unknown or missing answer are counted apart.',
	controlsLeftOut:
		'Controls with the same outcome in all municipalities, or in all but one, are not listed, since that would tell the answer of each. More municipalities may fall short of some of those than of any listed here.',
	controlsTable: 'Controls with the highest share of municipalities that fall short',
	control: report.control,
	controlId: report.controlId,
	short: 'Fall short',
	open: 'Do not know',
	controlsHidden:
		'All figures by control are hidden: there are too few municipalities, or nearly all answered alike.',
	noControls: 'There are no answers by control: files that publish scores only do not hold them.',

	groundsTitle: 'What the answers stand on',
	groundsLead:
		'How far scores have been verified. Evidence and review are shares of the score; unknown and unanswered are shares of the controls that apply. Each is the mean of the shares of municipalities. Who published scores alone is not among the shares of unknown and unanswered.',
	groundsTable: 'Evidence, review, unknown and unanswered',
	withScore: 'With a score that counts',
	withAnswers: 'With answers',
	supported: report.supported,
	confirmed: report.confirmed,
	unknown: common.statuses.unknown,
	unanswered: common.statuses.unanswered,

	lensesTitle: 'By other groupings',
	lensesLead:
		'The same answers in the groups of other frameworks. This does not show conformity with any law or standard.',
	lensGroup: report.lensGroup,

	citiesTitle: 'Municipalities by name',
	citiesLead: 'This page was made with names on purpose. Handle it with care.',
	cityTable: 'Scores by municipality and layer',
	city: 'Municipality',
	code: 'Code',
	percent: report.percent,
	coverage: report.coverage,

	leftOutTitle: 'Files left out',
	leftOutLead: (files, left) =>
		left === 0
			? `${formatCount(files)} files were read, and none was left out.`
			: `${formatCount(files)} files were read; ${formatCount(left)} of them were left out.`,
	leftOutTable: 'Why files were left out',
	why: 'Reason',
	files: 'Files',
	otherEditionsLead: (edition) =>
		`The following results are of other editions. Editions differ in their controls, so they are not added up: all figures of this page are of edition ${edition}.`,
	otherEditions: 'Results of other editions',

	methodTitle: 'How figures are reckoned and hidden',
	methodRules: (scoring) => [
		`Scores are judged anew from each municipality’s data by scoring version ${String(scoring)}; scores by other versions are left out.`,
		'Means are means of the municipalities’ scores, never of controls, and not weighted by size.',
		'Median and quartiles: scores in order, the ends at 0 and 1, read at 0.25, 0.5 and 0.75; between two municipalities by distance (linear interpolation).',
		`Municipalities with less than ${leastCoverage}% answered, and scores of layers with less, are taken as unfinished and not counted. Only the shares of unknown and unanswered are of all with results.`,
		`The standard deviation is that of a population (divided by the number of municipalities) and shown from ${String(few.deviation)} municipalities on.`,
		`Deviation value (hensachi) = 50 + 10 × (own score − mean) ÷ standard deviation. It assumes a bell curve and cannot be reckoned below ${String(few.deviation)} municipalities.`,
		'Change over the years is that of municipalities with results in all years compared. How many joined and left is shown.',
		`${hiding.statistics} Where subtraction from a total would reveal a hidden figure, at least one more is hidden (complementary suppression). How many municipalities there are is not hidden: anybody can count it.`,
		`${hiding.gradeCounts} Which municipality a count of 1 is cannot be worked out from the counts by grade of all tables together.`,
		`How many rose, stayed and fell is hidden, all three, where one of them is 1 to ${String(few.shown - 1)} and where all did the same.`,
		'Highest, lowest and ranks are not shown: they would be the figure of a single municipality.',
		`Grades are A (${A}% or more), B (${B}%), C (${C}%) and D. A layer is not rated below ${leastCoverage}% answered; an essential control short of met caps it at C. A municipality has the grade of its worst layer, and none until every layer is rated.`,
		'Results are self-assessments, not judgements of a third party.'
	],
	methodNamed:
		'Made with names on purpose: the table of municipalities shows figures of single ones.',

	dataTitle: 'The data',
	dataLead:
		'This page is written into one folder with the following files. Where you were given the page alone, ask whoever made it.',
	fileTable: 'Files in the same folder',
	file: 'File',
	holds: 'What it holds',
	otherFile: 'written with this page',
	fileWords: {
		'groups.csv': 'figures of groups, hidden where this page hides them',
		groups: 'figures of groups (Parquet), hidden where this page hides them',
		'open-data':
			'data to publish (CSV, what the columns mean, corrections); read README.md in it before publishing',
		'dictionary.csv': 'every column, in Japanese and English',
		'summary.json': 'counts, and what the run was asked',
		'left-out.csv': 'files left out and why, by name: do not pass it on',
		'cities.csv': 'results of single municipalities by name: do not pass it on',
		cities: 'results of single municipalities (Parquet): do not pass it on',
		layers: 'results by municipality and layer (Parquet): do not pass it on',
		lenses: 'results by municipality and grouping (Parquet): do not pass it on',
		answers: 'answers of single municipalities (Parquet): do not pass it on',
		'controls.parquet': 'controls',
		'layer_names.parquet': 'names of layers',
		'lens_groups.parquet': 'groups of other groupings',
		'crosswalk.parquet': 'how controls of one edition became those of another',
		'places.parquet': 'municipalities'
	},
	aliasedFileWords: {
		'left-out.csv': 'how many files were left out for each reason, without their names',
		'cities.csv':
			'results of single municipalities under aliases; whoever knows the results may recognise one: do not pass it on'
	},
	dataNone: 'There is no file beside this page.'
};
