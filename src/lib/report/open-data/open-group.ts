import type { Checklist } from '#lib/domain/checklist/checklist.ts';

/** A name in both languages. */
export type LocalName = Checklist['title'];

/** How the figures of a group may be read: protected ones are empty, whatever the reason. */
export type OpenStatus = 'shown' | 'few' | 'none' | 'hidden' | 'unknown';

/** The protected figures of one group of cities: a row of the table `groups`, with names. */
export type OpenGroup = {
	readonly fiscalYear: number;
	readonly edition: string;
	/** Two digits; `00` for all of Japan. */
	readonly prefecture: string;
	readonly prefectureName: LocalName;
	/** One of the population classes, or `all`. */
	readonly populationClass: string;
	/** A class of similar bodies (類似団体), or `all`. */
	readonly similarClass: string;
	/** A layer, or `all` for the whole city. */
	readonly layer: string;
	readonly layerName: LocalName;
	readonly asked: number | null;
	readonly answered: number | null;
	readonly cities: number | null;
	readonly mean: number | null;
	readonly median: number | null;
	readonly lowerQuartile: number | null;
	readonly upperQuartile: number | null;
	readonly standardDeviation: number | null;
	readonly gradeA: number | null;
	readonly gradeB: number | null;
	readonly gradeC: number | null;
	readonly gradeD: number | null;
	readonly notRated: number | null;
	readonly status: OpenStatus;
	/** Of the numbers of cities by grade; `null` where they are not counted. */
	readonly gradesStatus: OpenStatus | null;
};

/** Whether a group is all cities together, and as a whole. */
export const isAllOfJapan = (group: OpenGroup): boolean =>
	group.prefecture === '00' &&
	group.populationClass === 'all' &&
	group.similarClass === 'all' &&
	group.layer === 'all';

/** What one city publishes of one layer, or of itself as a whole: only where its body agreed. */
export type OpenCity = {
	readonly code: string;
	readonly name: string;
	readonly prefecture: string;
	readonly prefectureName: LocalName;
	readonly fiscalYear: number;
	readonly edition: string;
	/** Of the checklist's wording. */
	readonly revision: number;
	/** The day the figures are of, as `yyyy-mm-dd`. */
	readonly asOf: string;
	readonly layer: string;
	readonly layerName: LocalName;
	readonly earned: number;
	readonly answeredPossible: number;
	readonly possible: number;
	readonly supported: number;
	readonly confirmed: number;
	readonly percent: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly coverage: number | null;
	readonly grade: string | null;
};
