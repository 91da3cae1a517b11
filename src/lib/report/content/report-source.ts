import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { listGaps, type Gap } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions, type Question } from '#lib/domain/gap/list-questions.ts';
import type { ReportChoices } from '#lib/domain/report/report-choices.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { editionMessagesFor } from '#lib/i18n/edition-messages.ts';
import { reportMessagesFor } from '#lib/i18n/report-messages.ts';
import type { EditionMessages } from '#lib/i18n/messages/ja/editions.ts';
import type { ReportMessages } from '#lib/i18n/messages/ja/report.ts';

/** What a report speaks of. */
export type ReportInput = {
	readonly checklist: Checklist;
	readonly assessment: Assessment;
	/** Other groupings to give figures for; those the checklist does not refer to are passed over. */
	readonly lenses: readonly Lens[];
	readonly choices: ReportChoices;
};

/** Everything the parts of a report are made of, worked out once. */
export type ReportSource = ReportInput & {
	readonly messages: ReportMessages;
	readonly editions: EditionMessages;
	readonly score: Score;
	readonly gaps: readonly Gap[];
	readonly questions: readonly Question[];
	/** The name of a component, or the word for the whole city. */
	readonly nameOf: (component: string) => string;
	readonly layerTitle: (layer: string) => string;
	/** The name of a party of this city, or the title of a kind of party. */
	readonly partyName: (party: string | null | undefined, kind?: string | null) => string;
	readonly titleOf: (pair: Pair) => string;
};

/** Works out what every part of the report needs. */
export function reportSource(input: ReportInput): ReportSource {
	const { checklist, assessment, choices } = input;
	const { locale } = choices;
	const messages = reportMessagesFor(locale);
	const result = score(checklist, assessment);
	const names = new Map(assessment.components.map(({ id, name }) => [id, name]));
	const layers = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	const parties = new Map(assessment.parties.map(({ id, name }) => [id, name]));
	const kinds = new Map(checklist.parties.map(({ id, title }) => [id, title[locale]]));
	return {
		...input,
		messages,
		editions: editionMessagesFor(locale),
		score: result,
		gaps: listGaps(result.pairs),
		questions: listQuestions(result.pairs, assessment),
		nameOf: (component) =>
			component === organisation ? messages.wholeCity : (names.get(component) ?? component),
		layerTitle: (layer) => layers.get(layer) ?? layer,
		partyName: (party, kind) =>
			parties.get(party ?? '') ?? kinds.get(kind ?? '') ?? messages.noParty,
		titleOf: ({ control }) => control.title[locale]
	};
}
