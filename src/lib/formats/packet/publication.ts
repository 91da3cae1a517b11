import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { publicationSchema as publicationV1Schema } from '#lib/domain/released/publication-v1.ts';
import { publicationSchema, type Publication } from '#lib/domain/released/publication-v2.ts';
import type { DecidingLayer } from '#lib/domain/scoring/deciding-layers.ts';
import { score, type LayerFigures, type Score } from '#lib/domain/scoring/score.ts';
import { parseJson } from '../decoding/parse-json.ts';
import { migratePublication } from './migrate-publication.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';

/** Whether a field goes out to everybody. A new field does not compile until it is decided here. */
type Decision = 'published' | 'withheld';
type Decisions<Whole> = { readonly [Field in keyof Required<Whole>]: Decision };

/** Of an assessment: what it is about. No names of people, bodies or components, no answers, no texts. */
export const publishedOfAssessment = {
	format: 'withheld',
	formatVersion: 'withheld',
	id: 'withheld',
	title: 'withheld',
	sample: 'published',
	municipality: 'published',
	period: 'published',
	asOf: 'published',
	checklist: 'published',
	profile: 'withheld',
	parties: 'withheld',
	components: 'withheld',
	answers: 'withheld',
	evidence: 'withheld',
	actions: 'withheld',
	reviews: 'withheld',
	drawer: 'withheld',
	basedOn: 'withheld',
	editionDraft: 'withheld',
	editionChanges: 'withheld',
	requests: 'withheld',
	responses: 'withheld',
	stages: 'withheld',
	reopenedFrom: 'withheld',
	workingCopy: 'withheld',
	outline: 'withheld',
	handlingMark: 'withheld',
	efforts: 'withheld',
	deferrals: 'withheld',
	rulePreparation: 'withheld',
	calendar: 'withheld',
	history: 'withheld'
} as const satisfies Decisions<Assessment>;

/** Of its score: the figures of the city and of each layer, nothing about single components or answers. */
export const publishedOfScore = {
	scoringVersion: 'published',
	overall: 'published',
	layers: 'published',
	pairs: 'withheld',
	components: 'withheld',
	parts: 'withheld'
} as const satisfies Decisions<Score>;

/** Of a layer's figures: the name of its weakest component says where to attack. */
export const publishedOfLayer = {
	layer: 'published',
	weakestComponent: 'withheld',
	earned: 'published',
	answeredPossible: 'published',
	possible: 'published',
	supported: 'published',
	confirmed: 'published',
	percent: 'published',
	low: 'published',
	high: 'published',
	coverage: 'published',
	supportedPercent: 'published',
	confirmedPercent: 'published',
	grade: 'published'
} as const satisfies Decisions<LayerFigures>;

/** Of a layer that sets the grade: the controls that cap it are weak points. */
export const publishedOfDeciding = {
	layer: 'published',
	grade: 'published',
	short: 'published',
	essentials: 'withheld'
} as const satisfies Decisions<DecidingLayer>;

export type { Publication };

/** The text of a publication: the fields that are decided on above, and no others. */
export function encodePublication(checklist: Checklist, assessment: Assessment): string {
	const result = score(checklist, assessment);
	return fileJson({
		format: 'machi-tenken/publication',
		formatVersion: 2,
		...chosen(assessment, publishedOfAssessment),
		...chosen(result, publishedOfScore),
		overall: {
			...result.overall,
			deciding: result.overall.deciding.map((layer) => chosen(layer, publishedOfDeciding))
		},
		layers: result.layers.map((layer) => chosen(layer, publishedOfLayer))
	});
}

/** Reads one of any released format; a wrong one says only that it is wrong, since nobody writes it by hand. */
export function decodePublication(text: string): Result<Publication, 'invalid'> {
	const json = parseJson(text);
	if (!json.ok) return fail('invalid');
	const parsed = publicationSchema.safeParse(json.value);
	if (parsed.success) return ok(parsed.data);
	const before = publicationV1Schema.safeParse(json.value);
	return before.success ? ok(migratePublication(before.data)) : fail('invalid');
}

const chosen = (whole: object, decisions: Readonly<Record<string, Decision>>): object =>
	Object.fromEntries(Object.entries(whole).filter(([field]) => decisions[field] === 'published'));
