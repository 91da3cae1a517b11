import { listAnswers, mapAnswers } from '../assessment/answer-map.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Action, Assessment, Evidence, Review } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Component } from '../assessment/component.ts';
import { withoutPrivateNote } from '../assessment/private-note.ts';
import type { IsCommon } from './common-words.ts';
import { createNamedBodies, type NamedBodies } from './named-bodies.ts';
import { createRedact, type Redact } from './redact-names.ts';

/** The part of a city that an extract may speak of. */
export type VisiblePart = {
	/** Components whose name may appear. */
	readonly components: ReadonlySet<string>;
	/** Parties whose name may appear. */
	readonly parties: ReadonlySet<string>;
	/** Whether an answer may appear. */
	readonly shows: (key: AnswerKey) => boolean;
	/** Words that may stay even where a hidden name holds them. */
	readonly isCommon: IsCommon;
};

/** What takes out of texts whatever may not appear. */
type Masks = NamedBodies & { readonly redact: Redact };

/** Every field of an assessment, decided one by one: a new field does not compile before it is. */
type DecidedFields = { readonly [Field in keyof Required<Assessment>]: Assessment[Field] };

/**
 * A new assessment made of what is visible and of nothing else, without the names of others. Fields are
 * named one by one, so that
 * whatever is added to the format later stays out until somebody decides.
 */
export function cutAssessment(whole: Assessment, visible: VisiblePart): Assessment {
	const redact = createRedact(whole, visible, visible.isCommon);
	const masks = { redact, ...createNamedBodies(whole, visible, redact) };
	const answers = cutAnswers(whole, visible, redact);
	const proving = new Set(
		listAnswers({ answers }).flatMap(({ answer: { evidence = [] } }) => evidence)
	);
	const cut: DecidedFields = {
		format: whole.format,
		formatVersion: whole.formatVersion,
		id: whole.id,
		title: '',
		sample: whole.sample,
		municipality: whole.municipality,
		period: whole.period,
		asOf: whole.asOf,
		checklist: whole.checklist,
		// Facts of the city decide which questions are asked; an extract has its pairs already.
		profile: {},
		parties: whole.parties
			.filter(({ id }) => visible.parties.has(id))
			.map(({ contract: _, ...party }) => party),
		components: cutComponents(whole, visible),
		answers,
		evidence: whole.evidence
			.filter(({ id }) => proving.has(id))
			.map((item) => cutEvidence(item, masks)),
		actions: cutActions(whole, visible, masks),
		reviews: whole.reviews.filter(visible.shows).map((item) => cutReview(item, redact)),
		drawer: [],
		basedOn: undefined,
		editionDraft: undefined,
		editionChanges: undefined,
		requests: undefined,
		responses: undefined,
		stages: undefined,
		reopenedFrom: undefined,
		workingCopy: undefined,
		outline: cutOutline(whole),
		handlingMark: whole.handlingMark,
		efforts: undefined,
		deferrals: undefined,
		// How far the city is with the rule, and what it does when, is its own business; so are contracts with others.
		rulePreparation: undefined,
		calendar: undefined,
		history: []
	};
	return withoutAbsent(cut);
}

function withoutAbsent(fields: DecidedFields): Assessment {
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(present) as unknown as Assessment;
}

/** Whom to ask is for everybody who is asked something. */
function cutOutline({ outline }: Assessment): Assessment['outline'] {
	const { department, contact } = outline ?? {};
	if (department === undefined && contact === undefined) return undefined;
	return {
		...(department !== undefined && { department }),
		...(contact !== undefined && { contact })
	};
}

const cutComponents = (whole: Assessment, { components, parties }: VisiblePart): Component[] =>
	whole.components
		.filter(({ id }) => components.has(id))
		.map(({ id, name, layer, criticality, party, uses }) => ({
			id,
			name,
			layer,
			criticality,
			...(party !== undefined && parties.has(party) && { party }),
			uses: uses.filter((used) => components.has(used)),
			facts: {}
		}));

const cutAnswers = (
	whole: Assessment,
	{ shows, parties }: VisiblePart,
	redact: Redact
): Assessment['answers'] =>
	mapAnswers(whole, ({ answer, ...key }) =>
		shows(key) ? cutAnswer(answer, parties, redact) : undefined
	);

/** A note for the city alone stays with it. */
function cutAnswer(answer: Answer, parties: ReadonlySet<string>, redact: Redact): Answer {
	const { status, note, reason, party, evidence, mark } = withoutPrivateNote(answer);
	return {
		...(status !== undefined && { status }),
		...(note !== undefined && { note: redact(note) }),
		...(reason !== undefined && { reason: redact(reason) }),
		...(party !== undefined && parties.has(party) && { party }),
		...(evidence !== undefined && { evidence }),
		...(mark !== undefined && { mark })
	};
}

/** What proves, not where it is kept: that is the business of whoever keeps it. */
const cutEvidence = (
	{ id, title, issuer, issuedOn, expiresOn, registration, file }: Evidence,
	{ redact, issuer: issuerSaid }: Masks
): Evidence => ({
	id,
	title: redact(title),
	...(issuer !== undefined && { issuer: issuerSaid(issuer) }),
	...(issuedOn !== undefined && { issuedOn }),
	...(expiresOn !== undefined && { expiresOn }),
	...(registration !== undefined && { registration }),
	...(file !== undefined && { file: { ...file, name: redact(file.name) } })
});

/** What was found; who reviewed, the working papers and the way of sampling stay with the reviewer. */
const cutReview = (
	{ component, control, verdict, status, comment, at, reply }: Review,
	redact: Redact
): Review => ({
	component,
	control,
	verdict,
	...(status !== undefined && { status }),
	...(comment !== undefined && { comment: redact(comment) }),
	...(at !== undefined && { at }),
	...(reply !== undefined && { reply: { text: redact(reply.text), at: reply.at } })
});

/** Actions that close a visible gap; notes and findings are the city's own business. */
const cutActions = (
	whole: Assessment,
	{ shows }: VisiblePart,
	{ redact, owner: ownerSaid }: Masks
): Action[] =>
	whole.actions
		.map(({ id, title, owner, due, state, closes }) => ({
			id,
			title: redact(title),
			...(owner !== undefined && { owner: ownerSaid(owner) }),
			...(due !== undefined && { due }),
			state,
			closes: closes.filter(shows)
		}))
		.filter(({ closes }) => closes.length > 0);
