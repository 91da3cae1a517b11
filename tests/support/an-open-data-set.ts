import type { OpenDataSet } from '#lib/report/open-data/open-data-set.ts';
import type { OpenCity, OpenGroup } from '#lib/report/open-data/open-group.ts';

/** A group of cities with protected figures. */
export const anOpenGroup = (changes: Partial<OpenGroup> = {}): OpenGroup => ({
	fiscalYear: 2026,
	edition: '3.0',
	prefecture: '00',
	prefectureName: { ja: '全国', en: 'Japan' },
	populationClass: 'all',
	similarClass: 'all',
	layer: 'all',
	layerName: { ja: '全体', en: 'Whole city' },
	asked: 20,
	answered: 15,
	cities: 15,
	mean: 61.3,
	median: 60,
	lowerQuartile: 50.1,
	upperQuartile: 72.8,
	standardDeviation: null,
	gradeA: 5,
	gradeB: 5,
	gradeC: 5,
	gradeD: 0,
	notRated: 0,
	status: 'shown',
	gradesStatus: 'shown',
	...changes
});

/** A group of which nothing may be said. */
export const aHiddenGroup = (changes: Partial<OpenGroup> = {}): OpenGroup =>
	anOpenGroup({
		prefecture: '28',
		prefectureName: { ja: '兵庫県', en: 'Hyogo' },
		cities: 3,
		mean: null,
		median: null,
		lowerQuartile: null,
		upperQuartile: null,
		gradeA: null,
		gradeB: null,
		gradeC: null,
		gradeD: null,
		notRated: null,
		status: 'hidden',
		gradesStatus: 'hidden',
		...changes
	});

/** What one city publishes. */
export const anOpenCity = (changes: Partial<OpenCity> = {}): OpenCity => ({
	code: '282103',
	name: '加古川市',
	prefecture: '28',
	prefectureName: { ja: '兵庫県', en: 'Hyogo' },
	fiscalYear: 2026,
	edition: '3.0',
	revision: 1,
	asOf: '2026-10-01',
	layer: 'all',
	layerName: { ja: '全体', en: 'Whole city' },
	earned: 10,
	answeredPossible: 20,
	possible: 25,
	supported: 5,
	confirmed: 0,
	percent: 50,
	low: 40,
	high: 60,
	coverage: 80,
	grade: 'C',
	...changes
});

/** A data set that can be published. */
export const anOpenDataSet = (changes: Partial<OpenDataSet> = {}): OpenDataSet => ({
	guideline: 'scsg',
	title: { ja: 'スマートシティセキュリティ', en: 'Smart-city security' },
	scoringVersion: 2,
	sample: false,
	publisher: '架空県',
	licence: 'cc-by-4.0',
	groups: [anOpenGroup(), aHiddenGroup()],
	cities: undefined,
	former: undefined,
	today: '2026-11-29',
	...changes
});
