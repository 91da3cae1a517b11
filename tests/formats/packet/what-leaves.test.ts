import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { copyToAnswer, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import { partToShare } from '#lib/domain/rounds/part-to-share.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { payloadPaths } from '#lib/formats/packet/bag-files.ts';
import { publishedOfAssessment } from '#lib/formats/packet/publication.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { strictText } from '#lib/formats/decoding/strict-text.ts';
import { heldBytes } from '../../support/packet-files.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { without } from '../../support/without.ts';
import { valueOf } from '../../support/value-of.ts';

/** How a field of the city's leaves: as it is, cut to what may be seen, made for the occasion, or not at all. */
type Leaving = 'whole' | 'part' | 'made' | 'never';
/** A new field of an assessment does not pass the type check before every way out has decided on it. */
type Decisions = { readonly [Field in keyof Required<Assessment>]: Leaving };

const everything = {
	format: 'whole',
	formatVersion: 'whole',
	id: 'whole',
	title: 'whole',
	sample: 'whole',
	municipality: 'whole',
	period: 'whole',
	asOf: 'whole',
	checklist: 'whole',
	profile: 'whole',
	parties: 'whole',
	components: 'whole',
	answers: 'whole',
	evidence: 'whole',
	actions: 'whole',
	reviews: 'whole',
	drawer: 'whole',
	basedOn: 'whole',
	editionDraft: 'whole',
	editionChanges: 'whole',
	requests: 'whole',
	responses: 'whole',
	stages: 'whole',
	reopenedFrom: 'whole',
	workingCopy: 'whole',
	outline: 'whole',
	handlingMark: 'whole',
	efforts: 'whole',
	deferrals: 'whole',
	rulePreparation: 'whole',
	calendar: 'whole',
	history: 'whole'
} as const satisfies Decisions;

const sharedPart = {
	format: 'whole',
	formatVersion: 'whole',
	id: 'whole',
	title: 'never',
	sample: 'whole',
	municipality: 'whole',
	period: 'whole',
	asOf: 'whole',
	checklist: 'whole',
	profile: 'never',
	parties: 'part',
	components: 'part',
	answers: 'part',
	evidence: 'part',
	actions: 'part',
	reviews: 'part',
	drawer: 'never',
	basedOn: 'never',
	editionDraft: 'never',
	editionChanges: 'never',
	requests: 'never',
	responses: 'never',
	stages: 'never',
	reopenedFrom: 'never',
	workingCopy: 'made',
	outline: 'part',
	handlingMark: 'whole',
	efforts: 'never',
	deferrals: 'never',
	rulePreparation: 'never',
	calendar: 'never',
	history: 'never'
} as const satisfies Decisions;

const requestPart = {
	...sharedPart,
	actions: 'never',
	reviews: 'never',
	requests: 'made',
	workingCopy: 'never'
} as const satisfies Decisions;

/** Every way an assessment can leave as a packet, and what of it does. */
const exits: { readonly [Kind in PacketKind]: Decisions } = {
	backup: everything,
	submission: everything,
	review: everything,
	share: sharedPart,
	request: requestPart,
	response: requestPart,
	publication: {
		...(Object.fromEntries(
			Object.entries(publishedOfAssessment).map(([field, decision]) => [
				field,
				decision === 'published' ? 'whole' : 'never'
			])
		) as Decisions),
		format: 'made',
		formatVersion: 'made'
	}
};

const { checklist, assessment: city } = aCityWithSecrets;
const extent = { kind: 'party', party: 'own-firm' } as const;
const { part } = valueOf(
	handOutRequest(
		// A copy for somebody else asks nothing of others.
		without(city, 'workingCopy'),
		{ id: 'r1', party: 'own-firm', keys: [{ component: 'own-app', control: 'SVC-01' }] },
		{ at: '2026-11-22T00:00:00Z', digestOf: assessmentDigest }
	)
);
const sources: { readonly [Kind in PacketKind]: Assessment } = {
	backup: city,
	submission: city,
	review: city,
	publication: city,
	share: partToShare(city, listPairs(checklist, city), extent),
	request: part,
	response: responseOf(copyToAnswer(part) as Assessment) as Assessment
};

function leaving(kind: PacketKind): {
	readonly text: string;
	readonly fields: Record<string, unknown>;
} {
	const source = { assessment: sources[kind], checklist, evidence: new Map<string, Uint8Array>() };
	const { files } = packAssessment(source, { kind, baggingDate: '2026-11-22' });
	const path = kind === 'publication' ? payloadPaths.publication : payloadPaths.assessment;
	const text = strictText(heldBytes(files.get(path))) ?? '';
	const { checklistCopy: _, ...fields } = JSON.parse(text) as Record<string, unknown>;
	return { text, fields };
}

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === '' ||
	JSON.stringify(value) === '{}' ||
	JSON.stringify(value) === '[]';

describe.each(Object.keys(exits) as PacketKind[])('what leaves in a packet: %s', (kind) => {
	const { text, fields } = leaving(kind);
	const decisions: Readonly<Record<string, Leaving>> = exits[kind];
	it('is each field as it was decided, and no other', () => {
		const found = Object.entries(decisions).map(([field, decision]) => {
			if (decision === 'never') return [field, isEmpty(fields[field]) ? 'never' : 'left'];
			if (decision === 'whole') {
				return [field, isAsInCity(field) ? 'whole' : 'changed'];
			}
			return [field, decision];
		});
		expect(Object.fromEntries(found)).toEqual(decisions);
		const ours = ['scoringVersion', 'overall', 'layers'];
		const surplus = Object.keys(fields).filter(
			(field) => !(field in decisions) && !ours.includes(field)
		);
		expect(surplus).toEqual([]);
	});

	it('names nobody else, unless it is everything', () => {
		if (decisions.history === 'whole') expect(text).toMatch(/SECRET|WITHHELD/);
		else expect(text).not.toMatch(/SECRET|WITHHELD/);
	});

	/** The same content, in whatever order its keys are written. */
	function isAsInCity(field: string): boolean {
		return isDeepStrictEqual(fields[field], (city as Readonly<Record<string, unknown>>)[field]);
	}
});
