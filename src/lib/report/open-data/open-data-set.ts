import type { LocalName, OpenCity, OpenGroup } from './open-group.ts';

/** Under which terms a data set may be used. */
export const openLicences = {
	'cc-by-4.0': {
		title: {
			ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
			en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)'
		},
		url: 'https://creativecommons.org/licenses/by/4.0/'
	},
	'pdl-1.0': {
		title: {
			ja: '公共データ利用規約（第1.0版）（PDL1.0）',
			en: 'Public Data License version 1.0 (PDL 1.0)'
		},
		url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0'
	}
} as const;
export type OpenLicence = keyof typeof openLicences;

/** A data set that was published before, to tell what was corrected since. */
export type FormerOpenData = {
	/** The texts of its `group-figures.csv` and `corrections.csv`. */
	readonly groupFigures: string;
	readonly corrections: string;
};

/** What a publishable data set is made of. Every figure is protected already, or its body agreed. */
export type OpenDataSet = {
	readonly guideline: string;
	/** The checklist's own title. */
	readonly title: LocalName;
	readonly scoringVersion: number;
	/** Figures of fictional cities. */
	readonly sample: boolean;
	readonly publisher: string | undefined;
	/** Undefined: not decided yet, and said so. */
	readonly licence: OpenLicence | undefined;
	/** Where their table is written piece by piece, `exampleGroups` are enough for the other files, but for corrections. */
	readonly groups: readonly OpenGroup[];
	/** Undefined: no city is named. Where their table is written piece by piece, `exampleCities` are enough for the other files. */
	readonly cities: readonly OpenCity[] | undefined;
	readonly former: FormerOpenData | undefined;
	/** The day that corrections found now are dated with, as `yyyy-mm-dd`. */
	readonly today: string;
};
