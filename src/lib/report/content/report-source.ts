import { messagesFor, type Messages } from '#lib/i18n/app-messages.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { listGaps, type Gap } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions, type Question } from '#lib/domain/gap/list-questions.ts';
import { cutAssessment } from '#lib/domain/extract/cut-assessment.ts';
import { effectiveChoices } from '#lib/domain/extract/effective-choices.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { visiblePairs, visiblePart } from '#lib/domain/extract/visible-part.ts';
import { whatIsAsked, type WhatIsAsked } from '#lib/domain/extract/what-is-asked.ts';
import { comparedSince, type ComparedSince } from './compared-since.ts';
import { inFileOrder } from './in-file-order.ts';
import { listPairs, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { reportIdFrom } from '#lib/formats/report-manifest/report-id.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';

/** What a report speaks of. */
export type ReportInput = {
	readonly checklist: Checklist;
	readonly assessment: Assessment;
	/** Other groupings to give figures for; those the checklist does not refer to are passed over. */
	readonly lenses: readonly Lens[];
	readonly choices: ReportChoices;
};

/**
 * Everything the parts of a report are made of, worked out once. For an extract `assessment` and all
 * that follows from it hold what the extract may show, and nothing else.
 */
export type ReportSource = ReportInput & {
	/** Of the whole assessment; says nothing of its content. */
	readonly reportId: string;
	/** SHA-256 of the whole assessment. */
	readonly dataDigest: string;
	/** Whether this is for one component or one party. */
	readonly scope: 'whole' | 'extract';
	/** What the party an extract is for was asked. */
	readonly request: WhatIsAsked | undefined;
	readonly messages: Messages['report'];
	readonly editions: Messages['editions'];
	readonly qualityKinds: Messages['results']['qualityKinds'];
	readonly years: Messages['years'];
	readonly rule: Messages['rule'];
	/** The earlier years that were given, over what can be compared; undefined where there is nothing to. */
	readonly compared: ComparedSince | undefined;
	/** Every applicable pair that may be shown, answered or not. */
	readonly pairs: readonly Pair[];
	readonly score: Score;
	/** The layers there is something to say about, in order. */
	readonly layers: Score['layers'];
	readonly gaps: readonly Gap[];
	readonly questions: readonly Question[];
	/** Number of each piece of evidence, in the order of the register. */
	readonly evidenceNumbers: ReadonlyMap<string, string>;
	/** The name of a component, or the word for the whole city. */
	readonly nameOf: (component: string) => string;
	readonly layerTitle: (layer: string) => string;
	/** The name of a party of this city, or the title of a kind of party. */
	readonly partyName: (party: string | null | undefined, kind?: string | null) => string;
	readonly titleOf: (pair: Pair) => string;
	/** Where names are shortened: the source with the whole names, whose figures are the same. */
	readonly whole?: ReportSource;
};

/** Works out what every part of the report needs. */
export function reportSource(given: ReportInput): ReportSource {
	const input = { ...given, assessment: inFileOrder(given.assessment) };
	const { checklist } = input;
	const choices = effectiveChoices(input.choices);
	const { locale } = choices;
	const messages = messagesFor(locale).report;
	const { assessment, pairs, scope } = cutInput(input);
	const result = score(checklist, assessment, pairs);
	const dataDigest = assessmentDigest(input.assessment);
	return {
		...input,
		choices,
		assessment,
		reportId: reportIdFrom(input.assessment, dataDigest),
		dataDigest,
		scope,
		request: whatIsAsked(choices.extent, input.assessment),
		messages,
		editions: messagesFor(locale).editions,
		qualityKinds: messagesFor(locale).results.qualityKinds,
		years: messagesFor(locale).years,
		rule: messagesFor(locale).rule,
		compared: choices.since.length === 0 ? undefined : comparedSince(input, input.choices),
		pairs,
		score: result,
		layers: layersOf(result, pairs, scope),
		gaps: listGaps(result.pairs),
		questions: listQuestions(result.pairs, assessment),
		evidenceNumbers: numberEvidence(assessment, scope === 'whole' ? 'E' : messages.extractEvidence),
		...namesOf({ ...input, assessment })
	};
}

function cutInput({ assessment, checklist, choices: { extent } }: ReportInput): {
	readonly assessment: Assessment;
	readonly pairs: readonly Pair[];
	readonly scope: ReportSource['scope'];
} {
	const pairs = listPairs(checklist, assessment);
	const visible = visiblePairs(extent, pairs, assessment);
	if (visible === undefined) return { assessment, pairs, scope: 'whole' };
	const cut = cutAssessment(assessment, visiblePart(extent, visible, assessment, pairs));
	return { assessment: cut, pairs: visible, scope: 'extract' };
}

/** The city's report names every layer; an extract those that ask it something. */
function layersOf(
	{ layers }: Score,
	pairs: readonly Pair[],
	scope: ReportSource['scope']
): Score['layers'] {
	if (scope === 'whole') return layers;
	const asked = new Set(pairs.map(({ control }) => control.layer));
	return layers.filter(({ layer }) => asked.has(layer));
}

/** E-1, E-2 …: as many digits as the longest number has, so that they sort; an extract has its own. */
function numberEvidence({ evidence }: Assessment, letter: string): ReadonlyMap<string, string> {
	const digits = Math.max(2, String(evidence.length).length);
	return new Map(
		evidence.map(({ id }, order) => [id, `${letter}-${String(order + 1).padStart(digits, '0')}`])
	);
}

type Names = Pick<ReportSource, 'nameOf' | 'layerTitle' | 'partyName' | 'titleOf'>;

function namesOf({ checklist, assessment, choices: { locale } }: ReportInput): Names {
	const messages = messagesFor(locale).report;
	const names = new Map(assessment.components.map(({ id, name }) => [id, name]));
	const layers = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	const parties = new Map(assessment.parties.map(({ id, name }) => [id, name]));
	const kinds = new Map(checklist.parties.map(({ id, title }) => [id, title[locale]]));
	return {
		nameOf: (component) =>
			component === organisation ? messages.wholeCity : (names.get(component) ?? component),
		layerTitle: (layer) => layers.get(layer) ?? layer,
		partyName: (party, kind) =>
			parties.get(party ?? '') ?? kinds.get(kind ?? '') ?? messages.noParty,
		titleOf: ({ control }) => control.title[locale]
	};
}
