import type { MergeContents, MergePart } from '#lib/domain/merge/merge-item.ts';
import { messagesFor } from './app-messages.ts';

import { formatDate } from './format-date.ts';
import { formatMoment } from './format-moment.ts';
import { type MergeNames, placeName } from './merge-names.ts';

/** Parts whose contents have fields. */
export type FieldedPart = Exclude<MergePart, 'fact' | 'heading'>;

/** What a field says, in words. */
type FieldWords<Value> = (value: Value, names: MergeNames) => string;

/** Every field of every part: one that is added to the assessment does not compile without its words here. */
type WordsOfParts = {
	readonly [Part in FieldedPart]: {
		readonly [Field in keyof Required<MergeContents[Part]>]: FieldWords<
			Exclude<MergeContents[Part][Field], undefined>
		>;
	};
};

const asIs = (text: string): string => text;
const day: FieldWords<string> = (text, { locale }) => formatDate(text, locale);
const moment: FieldWords<string> = (text, { locale }) => formatMoment(text, locale);
const dayIn = (text: string, names: MergeNames): string => (text === '' ? '' : day(text, names));
const partyName: FieldWords<string> = (id, { parties }) => parties.get(id) ?? id;
const list: FieldWords<readonly string[]> = (texts, { locale }) =>
	messagesFor(locale).merging.lines.list(texts);
const proofs: FieldWords<readonly string[]> = (ids, names) =>
	list(
		ids.map((id) => names.evidence.get(id) ?? id),
		names
	);
const status: FieldWords<NonNullable<MergeContents['answer']['status']>> = (value, { locale }) =>
	messagesFor(locale).common.statuses[value];
const yesOrNo = (value: boolean, { locale }: MergeNames): string => {
	const { yes, no } = messagesFor(locale).merging.lines;
	return value ? yes : no;
};

/** How each field of each part is told. */
export const mergeFieldWords: WordsOfParts = {
	answer: {
		status,
		note: asIs,
		reason: asIs,
		party: partyName,
		evidence: proofs,
		mark: (mark, { locale }) => messagesFor(locale).answering.marks[mark],
		statementHash: asIs,
		updatedAt: moment,
		updatedBy: asIs,
		privateNote: yesOrNo
	},
	evidence: {
		title: asIs,
		id: asIs,
		reference: asIs,
		issuer: asIs,
		issuedOn: day,
		expiresOn: day,
		renewEveryMonths: (months, { locale }) => messagesFor(locale).calendar.every(months),
		registration: ({ scheme, number, level = '' }, { locale }) =>
			`${messagesFor(locale).evidence.schemes[scheme]} ${number} ${level}`.trim(),
		file: ({ name, mediaType, size, sha256 }, names) => {
			const told = [mediaType, messagesFor(names.locale).evidence.size(size), sha256];
			return `${name} (${list(told.filter(Boolean), names)})`;
		}
	},
	action: {
		title: asIs,
		id: asIs,
		owner: asIs,
		due: day,
		state: (state, { locale }) => messagesFor(locale).actions.states[state],
		note: asIs,
		closes: (keys, names) =>
			list(
				keys.map((key) => placeName(key, names)),
				names
			),
		findings: list,
		effort: String,
		undatedBecause: asIs
	},
	review: {
		verdict: (verdict, { locale }) => messagesFor(locale).merging.verdicts[verdict],
		id: asIs,
		component: (id, { components }) => components.get(id) ?? id,
		control: asIs,
		status,
		comment: asIs,
		reviewer: asIs,
		at: moment,
		evidence: proofs,
		sampled: (how, { locale }) => messagesFor(locale).reviewing.because[how],
		reply: ({ text, at, by = '' }, names) => `${text} (${`${by} ${moment(at, names)}`.trim()})`,
		closedAt: moment
	},
	component: {
		name: asIs,
		id: asIs,
		layer: (layer, { checklist: { layers, componentLayers = [] }, locale }) =>
			[...componentLayers, ...layers].find(({ id }) => id === layer)?.title[locale] ?? layer,
		criticality: String,
		party: partyName,
		uses: (ids, names) =>
			list(
				ids.map((id) => names.components.get(id) ?? id),
				names
			),
		facts: (facts, names) =>
			list(
				Object.entries(facts).map(
					([fact, value]) => `${factName(fact, names)} ${yesOrNo(value, names)}`
				),
				names
			),
		assets: (kinds, names) =>
			list(
				kinds.map((kind) => messagesFor(names.locale).rule.assetKinds[kind]),
				names
			),
		standing: (standing, { locale }) => messagesFor(locale).rule.systemStandings[standing]
	},
	party: {
		name: asIs,
		id: asIs,
		kind: (kind, { checklist, locale }) =>
			checklist.parties.find(({ id }) => id === kind)?.title[locale] ?? kind,
		contract: ({ standing, startsOn = '', endsOn = '' }, names) => {
			const { contractStandings, contractDays } = messagesFor(names.locale).rule;
			const days =
				startsOn + endsOn === '' ? '' : contractDays(dayIn(startsOn, names), dayIn(endsOn, names));
			return `${contractStandings[standing ?? 'open']} ${days}`.trim();
		}
	}
};

/** What a fact asks. */
export const factName = (fact: string, { checklist, locale }: MergeNames): string =>
	checklist.facts.find(({ id }) => id === fact)?.question[locale] ?? fact;

/** What a part without fields says. */
export const plainWords = (value: boolean | string | number, names: MergeNames): string =>
	typeof value === 'boolean' ? yesOrNo(value, names) : String(value);
