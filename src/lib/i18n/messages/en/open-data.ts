import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { openData as ja } from '../ja/open-data.ts';
import { hidingWords } from './hiding-words.ts';

const hiding = hidingWords('cities');

/** Words of a data set that is published. */
export const openData: typeof ja = {
	title: (checklist) => `${checklist}: figures of self-assessments`,
	sample: 'This is sample data: figures of fictional cities, none of them about a real one.',
	publisher: (name) => `Publisher: ${name}`,
	notDecided: '(to be filled in before it is published)',
	licence: (text) => `Licence: ${text}`,
	noLicence: 'not decided (decide before it is published)',
	rules: (version) =>
		`Scoring version: ${String(version)} (scores come from answers alone; evidence and reviews have figures of their own)`,
	answeredTitle: 'Asked and answered',
	answered: (fiscalYear, { asked, answered, counted }) => {
		const said = (count: number | null) => (count === null ? 'unknown' : String(count));
		const editions = counted.map(({ edition, cities }) => `${said(cities)} on edition ${edition}`);
		return `Fiscal year ${String(fiscalYear)}: cities asked ${said(asked)}, with results ${said(answered)}, counted ${editions.join(', ')}`;
	},
	nobodyAnswered: 'Nobody answered.',
	readingTitle: 'How to read the figures',
	means:
		'A mean is the mean of the cities’ own scores, never of items. Every city counts as one, whatever its size.',
	counted: `Counted are cities with at least ${String(leastCoverage)}% answered (of a layer, those with as much of the layer too); others are taken as unfinished. Where it is known who was asked, results are of those; counted are others too.`,
	hiding: hiding.statistics,
	gradeCounts: hiding.gradeCounts,
	star: hiding.star,
	spread:
		'Quartiles are found by linear interpolation between ranks (as QUARTILE.INC of spreadsheets does).',
	deviation: (least) =>
		`Formula of the deviation value (偏差値): 50 + 10 × (own score − mean) ÷ standard deviation, of the population, from ${String(least)} cities on. It supposes a bell curve.`,
	marks:
		'Marks: χ hidden, * few cities, – no city, … unknown. Those of statistics stand in a column of their own (mark); whether counts by grade are shown stands in grades_status. The column of a number that is not there is empty.',
	filesTitle: 'Files',
	files: {
		groupFigures: 'group-figures.csv: figures of groups (UTF-8 with BOM, one datum a cell)',
		cities: 'cities.csv: scores of cities that agreed to be named',
		dictionaries: 'dictionary-ja.csv, dictionary-en.csv: what the columns mean',
		corrections:
			'corrections.csv: figures corrected after they were published (before, after, date)',
		metadata: 'csv-metadata.json: the same for programs, as CSV on the Web (W3C)'
	},
	unofficial:
		'The wording of the controls is Machi Tenken’s own. These are not figures of the official check sheet of a ministry.',
	columns: {
		fiscal_year: {
			title: 'Fiscal year',
			meaning: 'Fiscal year of the assessment, April to March',
			unit: 'western year'
		},
		edition: {
			title: 'Edition',
			meaning: 'Edition of the guideline; figures of different editions are never added up'
		},
		prefecture_code: {
			title: 'Prefecture code',
			meaning: 'First two digits of the local government code',
			codes: '01 to 47, 00 = all of Japan'
		},
		prefecture_name_ja: {
			title: 'Prefecture (Japanese)',
			meaning: 'Name of the prefecture in Japanese'
		},
		prefecture_name_en: { title: 'Prefecture', meaning: 'Name of the prefecture in English' },
		population_class: {
			title: 'Population class',
			meaning: 'Class of the cities by population',
			codes:
				'all, under-10000 = below 10,000, under-50000 = 10,000 to 49,999, under-200000 = 50,000 to 199,999, from-200000 = 200,000 and more'
		},
		similar_class: {
			title: 'Class of similar bodies',
			meaning: 'Class of similar bodies (類似団体) by the table that was given',
			codes: 'all, else the name of a class in that table'
		},
		layer: {
			title: 'Layer',
			meaning: 'Layer of the controls',
			codes: 'all = the whole city, else the id of a layer'
		},
		layer_name_ja: { title: 'Layer name (Japanese)', meaning: 'Name of the layer in Japanese' },
		layer_name_en: { title: 'Layer name', meaning: 'Name of the layer in English' },
		cities_asked: {
			title: 'Cities asked',
			meaning: 'How many cities were asked; empty where that is not known',
			unit: 'cities'
		},
		cities_answered: {
			title: 'Cities with results',
			meaning:
				'How many cities gave a result, of those asked where that is known; empty: not known',
			unit: 'cities'
		},
		cities: {
			title: 'Cities',
			meaning: `How many cities are counted (at least ${String(leastCoverage)}% answered, asked or not); also told of hidden groups`,
			unit: 'cities'
		},
		mean: { title: 'Mean', meaning: 'Mean of the cities’ scores, one decimal', unit: '%' },
		median: { title: 'Median', meaning: 'Median of the cities’ scores', unit: '%' },
		lower_quartile: {
			title: 'Lower quartile',
			meaning: 'Lower quartile of the cities’ scores',
			unit: '%'
		},
		upper_quartile: {
			title: 'Upper quartile',
			meaning: 'Upper quartile of the cities’ scores',
			unit: '%'
		},
		standard_deviation: {
			title: 'Standard deviation',
			meaning: 'Standard deviation of the cities’ scores, of the population; from 20 cities on',
			unit: 'points'
		},
		grade_a: { title: 'Grade A', meaning: 'How many cities hold grade A', unit: 'cities' },
		grade_b: { title: 'Grade B', meaning: 'How many cities hold grade B', unit: 'cities' },
		grade_c: { title: 'Grade C', meaning: 'How many cities hold grade C', unit: 'cities' },
		grade_d: { title: 'Grade D', meaning: 'How many cities hold grade D', unit: 'cities' },
		not_rated: {
			title: 'Not rated',
			meaning: 'How many cities have too few answers for a grade',
			unit: 'cities'
		},
		status: {
			title: 'Status',
			meaning: 'Why statistics (mean to standard deviation) are there or not',
			codes: 'shown, few = few cities, none = no city, hidden, unknown'
		},
		grades_status: {
			title: 'Status of grades',
			meaning:
				'Whether numbers of cities by grade are shown: all of them (one may be 1) or none; empty where they are not counted',
			codes: 'shown, none = no city, hidden, unknown'
		},
		mark: {
			title: 'Mark',
			meaning: 'The statistical sign of the status',
			codes: 'χ = hidden, * = few cities, – = none, … = unknown'
		},
		guideline: { title: 'Guideline', meaning: 'Id of the guideline' },
		scoring_version: {
			title: 'Scoring version',
			meaning: 'Number of the rules by which scores are reckoned'
		},
		sample: {
			title: 'Sample',
			meaning: 'Whether these are fictional cities',
			codes: 'true = sample, false = real data'
		},
		code: { title: 'Local government code', meaning: '全国地方公共団体コード, six digits' },
		name: { title: 'Name', meaning: 'Name of the body' },
		revision: { title: 'Revision', meaning: 'Revision of the checklist’s wording' },
		as_of: { title: 'As of', meaning: 'The day the figures are of' },
		earned: { title: 'Earned', meaning: 'Points earned by answers', unit: 'points' },
		answered_possible: {
			title: 'Answered possible',
			meaning: 'Points that the answered controls could earn',
			unit: 'points'
		},
		possible: {
			title: 'Possible',
			meaning: 'Points that all applicable controls could earn',
			unit: 'points'
		},
		supported: {
			title: 'Supported',
			meaning: 'Points of answers with evidence that is not expired',
			unit: 'points'
		},
		confirmed: {
			title: 'Confirmed',
			meaning: 'Points of answers that a reviewer agreed with',
			unit: 'points'
		},
		percent: { title: 'Score', meaning: 'Earned ÷ answered possible × 100', unit: '%' },
		low: { title: 'Lowest', meaning: 'The score if everything open turns out bad', unit: '%' },
		high: { title: 'Highest', meaning: 'The score if everything open turns out good', unit: '%' },
		coverage: { title: 'Coverage', meaning: 'Answered possible ÷ possible × 100', unit: '%' },
		grade: { title: 'Grade', meaning: 'Grade; empty where not rated', codes: 'A, B, C, D' },
		date: { title: 'Date', meaning: 'The day of the correction' },
		column: { title: 'Column', meaning: 'Name of the corrected column' },
		before: { title: 'Before', meaning: 'The number as it was published; empty: it was not' },
		after: { title: 'After', meaning: 'The corrected number; empty: it is not published' },
		before_status: { title: 'Status before', meaning: 'The status before, as in status' },
		after_status: { title: 'Status after', meaning: 'The status after, as in status' }
	}
};
