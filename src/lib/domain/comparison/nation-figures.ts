import type { Checklist } from '../checklist/checklist.ts';
import type { Grade } from '../scoring/grade.ts';
import type { PublishedCell } from './published-cell.ts';

/** A text in both languages, as somebody wrote it: of a checklist of ours, or of anybody's. */
export type LocalText = Checklist['title'];

/**
 * All that a page about many cities says: protected figures only, so that it may leave the house. Shares
 * and scores are percentages; statistics are over the cities' own scores, never over those of items.
 */
export type NationFigures = {
	readonly guideline: string;
	/** Editions are never added up, since they ask different things: all figures are of this one. */
	readonly edition: string;
	/** Results of other editions, so that nobody takes a part for the whole. */
	readonly otherEditions: readonly {
		readonly fiscalYear: number;
		readonly edition: string;
		readonly cities: PublishedCell<number>;
	}[];
	/** The title of its checklist and what that says of itself; a checklist may come from anybody. */
	readonly title: LocalText;
	readonly notice: LocalText;
	/** Codes of the prefectures (`01` to `47`) that are asked, in order; all of them: the whole nation. */
	readonly scope: readonly string[];
	readonly scoringVersion: number;
	/** Data of fictional cities. */
	readonly sample: boolean;
	/** The first and the last day that figures of the last year are of; `null` where there are none. */
	readonly asOf: { readonly from: string; readonly to: string } | null;
	/** In the order of the checklist; those of the last year, then those of years before. */
	readonly layers: readonly NationLayer[];
	/** In order; the last one is told of in full. Empty where nothing is compared. */
	readonly years: readonly NationYear[];
	/** The same cities over the years: those of all years, or of each two; the one of the last year stands last. */
	readonly panels: readonly NationPanel[];
	/** Who came, went and moved between each two neighbouring years, in order. */
	readonly steps: readonly NationStep[];
	/** Controls that most cities are short of in the last year, the worst first. */
	readonly weakest: readonly NationControl[];
	/** What the last year's answers stand on, the whole city first, then each layer. */
	readonly grounds: readonly NationGrounds[];
	/** The last year under other groupings. */
	readonly lenses: readonly NationLens[];
	/** The table of similar bodies that was given: its year, and municipalities with a result that it does not name. */
	readonly classTable: { readonly year: number; readonly notInTable: number } | null;
	/** How many files were read, and those that are not compared, by reason. */
	readonly files: number;
	readonly leftOut: readonly { readonly why: string; readonly files: number }[];
	/** Cities by name with their own figures: only where the run was told to name them. */
	readonly named: readonly NamedCity[] | null;
	/** Whether what lies beside the page has aliases in the place of names. */
	readonly aliased: boolean;
	/** Names of files and folders that lie beside the page. */
	readonly besides: readonly string[];
};

export type NationLayer = { readonly layer: string; readonly title: LocalText };

/** How scores of a group of cities lie, rounded. */
export type NationSpread = {
	readonly cities: number;
	readonly mean: number;
	readonly median: number;
	/** `null` where so few cities have it that each quartile would be the figure of one. */
	readonly quartiles: { readonly lower: number; readonly upper: number } | null;
	/** Of the population; `null` where no 偏差値 is reckoned from so few. */
	readonly deviation: number | null;
};

/** How many cities hold each grade; what is not rated has none. */
export type NationGrades = Readonly<Record<Grade | 'notRated', PublishedCell<number>>>;

/** A group of cities in one year: all of them, a prefecture, or a class. */
export type NationGroup = {
	/** How many municipalities there are; `null` where nobody knows. Everybody can look that up. */
	readonly asked: number | null;
	/** With a result, whether it is counted or not; of those that were asked, where that is known. */
	readonly answered: number;
	/** Counted in the figures: those with enough answers, asked or not. */
	readonly counted: number;
	readonly overall: PublishedCell<NationSpread>;
	/** In the order of the layers. */
	readonly layers: readonly PublishedCell<NationSpread>[];
	readonly grades: NationGrades;
};

/** One fiscal year of all cities. */
export type NationYear = {
	readonly fiscalYear: number;
	readonly all: NationGroup;
	/** Municipalities with a result of any edition; of those that were asked, where that is known. */
	readonly answered: number;
	/** Those with a result that nobody asked, as far as that is known. */
	readonly unasked: number;
	/** Municipalities whose result has too few answers: no figure counts them. */
	readonly unfinished: number;
	/** By code of the prefecture, in the order of the scope. */
	readonly prefectures: readonly (NationGroup & { readonly prefecture: string })[];
	/** By population, in their order; empty where no populations are known. */
	readonly classes: readonly (NationGroup & { readonly class: string })[];
	/** By the classes of similar bodies (類似団体) that somebody gave, in the order of their names. */
	readonly similar: readonly (NationGroup & { readonly class: string })[];
};

/** The same cities in several years, in order. Cities that miss one of the years are not among them. */
export type NationPanel = {
	readonly cities: PublishedCell<number>;
	/** Where editions changed on the way: over what is compared; `null` where all years are of one edition. */
	readonly across: {
		/** Controls that are compared: the mean of the cities. */
		readonly controls: number;
		/** Ids of those of the last year that an earlier edition did not ask, or asked otherwise. */
		readonly apart: readonly string[];
	} | null;
	readonly years: readonly {
		readonly fiscalYear: number;
		readonly overall: PublishedCell<NationMiddle>;
		/** In the order of the layers. */
		readonly layers: readonly PublishedCell<NationMiddle>[];
	}[];
};

/** Where a group stands; the difference of two means is the mean of its cities' own changes. */
export type NationMiddle = Pick<NationSpread, 'median' | 'mean'>;

/** Cities of two neighbouring years, by what became of them. */
export type NationStep = {
	readonly from: number;
	readonly to: number;
	readonly both: PublishedCell<number>;
	/** Of those in both: whose score rose, stayed, or fell. */
	readonly better: PublishedCell<number>;
	readonly same: PublishedCell<number>;
	readonly worse: PublishedCell<number>;
	readonly joined: PublishedCell<number>;
	readonly left: PublishedCell<number>;
};

/** How one control was answered: each share is of the cities that it applies to. */
export type NationControl = {
	readonly control: string;
	readonly layer: string;
	readonly title: LocalText;
	readonly shares: PublishedCell<{
		readonly cities: number;
		/** Short of `met` at least once; planned ones are among them. */
		readonly short: number;
		/** Not known or not answered, and nowhere known to be short. */
		readonly open: number;
	}>;
};

/** The mean of cities' own shares, and of how many. */
export type NationShare = Pick<NationSpread, 'mean' | 'cities'>;

/** What answers stand on: evidence and review of whoever has a score, open answers of whoever gave answers with it. */
export type NationGrounds = {
	/** `null`: the whole city. */
	readonly layer: string | null;
	readonly supported: PublishedCell<NationShare>;
	readonly confirmed: PublishedCell<NationShare>;
	readonly unknown: PublishedCell<NationShare>;
	readonly unanswered: PublishedCell<NationShare>;
};

export type NationLens = {
	readonly lens: string;
	readonly title: LocalText;
	readonly groups: readonly {
		readonly id: string;
		readonly title: LocalText;
		readonly spread: PublishedCell<NationSpread>;
	}[];
};

/** A city by name, with its own scores in the last year. */
export type NamedCity = {
	readonly code: string;
	readonly name: string;
	readonly grade: Grade | null;
	readonly percent: number | null;
	/** How much it has answered, in percent: below 80 it is counted nowhere. */
	readonly coverage: number | null;
	/** In the order of the layers; `null` where it has none. */
	readonly layers: readonly (number | null)[];
};
