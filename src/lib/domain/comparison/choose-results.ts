import { compareTexts } from '../primitives/compare-texts.ts';
import type { CityResult, ResultStage } from './city-result.ts';

/** What tells whether a result is compared; a whole result fits. */
export type ResultHead = Pick<
	CityResult,
	| 'code'
	| 'name'
	| 'fiscalYear'
	| 'asOf'
	| 'checklist'
	| 'scoringVersion'
	| 'sample'
	| 'stage'
	| 'blank'
	| 'revision'
> & {
	/** Where it was read from; unique, and the last word where two are alike in everything else. */
	readonly source: string;
};

/** What is asked of results that are compared. */
export type ResultChoice = {
	/** The guideline; where none is given, the one of most results. */
	readonly guideline?: string;
	/** Only this edition; else all editions of the guideline, each compared with itself. */
	readonly edition?: string;
	/** The rules of judgement in force. */
	readonly scoringVersion: number;
	/** Either real cities or fictional ones, never both. */
	readonly samples: boolean;
	/** Only results at this stage; absent: all. */
	readonly stage?: ResultStage;
	/** Codes that exist; absent: none is refused. */
	readonly codes?: Pick<ReadonlySet<string>, 'has'>;
};

/** Why a result is not compared although it could be read. */
export type NotCompared =
	| { readonly kind: 'sample' }
	| { readonly kind: 'not-sample' }
	| { readonly kind: 'other-guideline'; readonly found: string }
	| { readonly kind: 'other-edition'; readonly found: string }
	| { readonly kind: 'other-scoring'; readonly found: number }
	| { readonly kind: 'other-stage'; readonly found: ResultStage }
	/** Nothing is answered; so it takes the place of no other result either. */
	| { readonly kind: 'blank' }
	/** A code that is not in the list, e.g. of a city that was merged. */
	| { readonly kind: 'unknown-code'; readonly code: string }
	/** The same city and year came again, and newer. */
	| { readonly kind: 'superseded'; readonly by: string }
	/** It came again, and nothing tells which is newer: a copy, or two that contradict each other. */
	| { readonly kind: 'as-new'; readonly by: string };

/** What is compared, and what is not and why; both in the order of codes, years and sources. */
export type ChosenResults<Head extends ResultHead> = {
	readonly guideline: string | undefined;
	readonly chosen: readonly Head[];
	readonly left: readonly { readonly head: Head; readonly why: NotCompared }[];
};

/** Chooses one result a city and year. The order in which results come does not matter. */
export function chooseResults<Head extends ResultHead>(
	heads: readonly Head[],
	choice: ResultChoice
): ChosenResults<Head> {
	const guideline = choice.guideline ?? mostUsedGuideline(heads, choice);
	const sorted = [...heads].sort(compareHeads);
	const fit = sorted.filter((head) => unfitness(head, choice, guideline) === undefined);
	const newest = new Map(fit.map((head) => [placeOf(head), head]));
	const left = sorted.flatMap((head) => {
		const taken = newest.get(placeOf(head));
		if (taken === head) return [];
		return [{ head, why: unfitness(head, choice, guideline) ?? insteadOf(head, taken ?? head) }];
	});
	return { guideline, chosen: [...newest.values()], left };
}

/** Why the one that was taken stands in its place. */
const insteadOf = (head: ResultHead, taken: ResultHead): NotCompared => ({
	kind: compareAge(head, taken) === 0 ? 'as-new' : 'superseded',
	by: taken.source
});

const placeOf = ({ code, fiscalYear }: ResultHead): string => `${code} ${fiscalYear}`;

function unfitness(
	head: ResultHead,
	choice: ResultChoice,
	guideline: string | undefined
): NotCompared | undefined {
	return unfitKind(head, choice, guideline) ?? unfitStand(head, choice);
}

function unfitKind(
	{ sample, checklist }: ResultHead,
	choice: ResultChoice,
	guideline: string | undefined
): NotCompared | undefined {
	if (sample !== choice.samples) return { kind: sample ? 'sample' : 'not-sample' };
	if (checklist.guideline !== guideline) {
		return { kind: 'other-guideline', found: `${checklist.guideline}@${checklist.edition}` };
	}
	if (choice.edition !== undefined && checklist.edition !== choice.edition) {
		return { kind: 'other-edition', found: checklist.edition };
	}
	return undefined;
}

function unfitStand(
	{ scoringVersion, stage, code, blank }: ResultHead,
	choice: ResultChoice
): NotCompared | undefined {
	if (scoringVersion !== choice.scoringVersion) {
		return { kind: 'other-scoring', found: scoringVersion };
	}
	if (choice.stage !== undefined && stage !== choice.stage) {
		return { kind: 'other-stage', found: stage };
	}
	if (choice.codes?.has(code) === false) return { kind: 'unknown-code', code };
	return blank ? { kind: 'blank' } : undefined;
}

function mostUsedGuideline(
	heads: readonly ResultHead[],
	{ samples }: ResultChoice
): string | undefined {
	const counts = new Map<string, number>();
	for (const { sample, checklist } of heads) {
		if (sample !== samples) continue;
		counts.set(checklist.guideline, (counts.get(checklist.guideline) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return [...counts.keys()].sort().find((guideline) => counts.get(guideline) === most);
}

/** How much a stage counts where everything else is alike: a whole assessment says more than its scores. */
const weights = { published: 0, returned: 1, draft: 2, submitted: 3, accepted: 4 } as const;

/** By code and year; of one city and year the newest comes last. */
const compareHeads = (a: ResultHead, b: ResultHead): number =>
	compareTexts(a.code, b.code) ||
	a.fiscalYear - b.fiscalYear ||
	compareAge(a, b) ||
	compareTexts(a.source, b.source);

/** Of one city and year; the newer is the greater. */
const compareAge = (a: ResultHead, b: ResultHead): number =>
	a.revision - b.revision || compareTexts(a.asOf, b.asOf) || weights[a.stage] - weights[b.stage];
