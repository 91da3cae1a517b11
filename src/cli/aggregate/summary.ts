import type { AggregateRequest } from './aggregate-request.ts';
import type { ChosenCity } from './chosen-city.ts';
import { countReasons } from './count-reasons.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { LeftOutLine } from './left-out-list.ts';
import type { ProtectionSummary } from './protection-summary.ts';
import { summaryFormat } from './work-folder.ts';

/** What `summary.json` says. */
export type Summary = {
	readonly format: string;
	readonly formatVersion: number;
	/** Files of any kind below the folder; each of them is a result or left out. */
	readonly files: number;
	/** Results in the tables: one a city and year. */
	readonly results: number;
	/** Cities with a result. */
	readonly cities: number;
	/** Results of municipalities that no statistic counts, since too little is answered in them. */
	readonly unfinished: number;
	/** Municipalities with a result in the newest year that were not asked; `null` where nobody said who was asked. */
	readonly unasked: number | null;
	readonly leftOut: number;
	/** How many files were left out for each reason. */
	readonly leftOutBy: Readonly<Record<string, number>>;
	readonly answers: number;
	readonly guideline: string | null;
	readonly editions: readonly string[];
	readonly fiscalYears: readonly number[];
	readonly scoringVersion: number;
	readonly samples: boolean;
	readonly program: string;
	readonly engine: string;
	/** The table of similar bodies, where one was given. */
	readonly classes: ClassesSummary | null;
	readonly request: AggregateRequest;
};

/** What `summary.json` says, when the tables stand. */
export type FinishedSummary = Summary & { readonly protection: ProtectionSummary };

/** What a table of similar bodies gave. */
type ClassesSummary = {
	readonly year: number;
	/** Municipalities with a result that the table does not name: they are in no class. */
	readonly notInTable: number;
};

type Told = Pick<
	Summary,
	'files' | 'unasked' | 'scoringVersion' | 'program' | 'engine' | 'classes' | 'request'
> & {
	readonly guideline: string | undefined;
};

/** Puts the counts of a run together. */
export function summaryOf(
	{ guideline, ...told }: Told,
	chosen: readonly ChosenCity[],
	left: readonly LeftOutLine[]
): Summary {
	return {
		format: summaryFormat,
		formatVersion: 1,
		files: told.files,
		results: chosen.length,
		cities: new Set(chosen.map(({ code }) => code)).size,
		unfinished: chosen.filter(({ kind, head }) => kind === 'municipality' && !head.counted).length,
		unasked: told.unasked,
		leftOut: left.reduce((sum, { files }) => sum + files, 0),
		leftOutBy: Object.fromEntries(countReasons(left)),
		answers: chosen.reduce((sum, { head }) => sum + head.answers, 0),
		guideline: guideline ?? null,
		editions: distinct(chosen.map(({ head }) => head.checklist.edition)),
		fiscalYears: [...new Set(chosen.map(({ head }) => head.fiscalYear))].sort((a, b) => a - b),
		scoringVersion: told.scoringVersion,
		samples: told.request.samples,
		program: told.program,
		engine: told.engine,
		classes: told.classes,
		request: told.request
	};
}

const distinct = (texts: readonly string[]): readonly string[] =>
	[...new Set(texts)].sort(compareTexts);
