import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { renderAssessmentResults } from '#lib/report/oscal/render-assessment-results.ts';
import { renderCatalog } from '#lib/report/oscal/render-catalog.ts';
import { tokenOf } from '#lib/report/oscal/oscal-values.ts';
import { arbitraryAssessment } from '../../support/arbitrary-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const sample = sampleCity();
const folder = 'tests/fixtures/oscal/schemas';

function validator(name: string): ValidateFunction {
	// The published schemas leave a type out beside a pattern, which only the strict mode minds.
	const ajv = new Ajv({ strict: false });
	formats.default(ajv);
	const schema: unknown = JSON.parse(readFileSync(`${folder}/oscal_${name}_schema.json`, 'utf8'));
	return ajv.compile(schema as object);
}
const isResults = validator('assessment-results');
const isCatalog = validator('catalog');

const inputOf = (assessment: Assessment) => ({
	checklist,
	assessment,
	lenses: [],
	choices: plainChoices('ja')
});
const render = (assessment: Assessment) =>
	JSON.parse(renderAssessmentResults(inputOf(assessment))) as Results;

type Named = { readonly uuid: string; readonly [key: string]: unknown };
type Results = {
	readonly 'assessment-results': {
		readonly results: readonly {
			readonly observations?: readonly Named[];
			readonly risks?: readonly Named[];
			readonly findings?: readonly (Named & {
				readonly target: { readonly status: { readonly state: string } };
			})[];
		}[];
	};
};
const problemsOf = (validate: ValidateFunction, value: unknown): unknown =>
	validate(value) ? [] : validate.errors;

/** Every text under a key anywhere in a value. */
function valuesOf(value: unknown, key: string): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key)
	);
}

describe('OSCAL assessment-results', () => {
	const results = render(sample);
	const [result] = results['assessment-results'].results;

	it('are valid for the sample city, for a blank one and for any other', () => {
		expect(problemsOf(isResults, results)).toEqual([]);
		const blank = {
			...sample,
			answers: {},
			components: [],
			parties: [],
			evidence: [],
			actions: []
		};
		expect(problemsOf(isResults, render(blank))).toEqual([]);
		fc.assert(
			fc.property(arbitraryAssessment(), (assessment) => {
				expect(problemsOf(isResults, render({ ...assessment, checklist: pin }))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('say the same as the score: a risk for every gap, satisfied where nothing is short or open', () => {
		const { gaps, score } = reportSource(inputOf(sample));
		expect(result?.risks).toHaveLength(gaps.length);
		const notMet = new Set(
			score.pairs.filter(({ status }) => status !== 'met').map(({ pair }) => pair.control.id)
		);
		for (const { title, target } of result?.findings ?? []) {
			const [id = ''] = String(title).split(' ');
			expect(target.status.state, id).toBe(notMet.has(id) ? 'not-satisfied' : 'satisfied');
		}
	});

	it('name everything once, and refer to nothing that is not there', () => {
		const uuids = valuesOf(results, 'uuid');
		expect(new Set(uuids).size).toBe(uuids.length);
		const known = new Set(uuids);
		for (const key of ['observation-uuid', 'risk-uuid', 'subject-uuid', 'actor-uuid'])
			for (const uuid of valuesOf(results, key)) expect(known.has(uuid), key).toBe(true);
		for (const href of valuesOf(results, 'href'))
			if (href.startsWith('#')) expect(known.has(href.slice(1)), href).toBe(true);
	});

	it('are the same for the same input, and keep rare characters and long notes whole', () => {
		expect(renderAssessmentResults(inputOf(sample))).toBe(renderAssessmentResults(inputOf(sample)));
		const note = `𠮷田 葛\u{e0100}城 ${'長'.repeat(5000)}\n次の行`;
		const noted = render({
			...sample,
			reviews: [],
			answers: { organisation: { 'GOV-01': { status: 'met', note } } }
		});
		expect(noted['assessment-results'].results[0]?.observations?.[0]?.remarks).toBe(note);
		expect(problemsOf(isResults, noted)).toEqual([]);
	});
});

describe('an OSCAL catalog of a checklist', () => {
	it.each(
		shippedGuidelines.checklists.flatMap(({ checklist: own }) =>
			(['ja', 'en'] as const).map(
				(locale) => [`${own.guideline}@${own.edition}`, locale, own] as const
			)
		)
	)('of %s in %s is valid, and our own importer reads it back', (_, locale, own) => {
		const text = renderCatalog(own, locale);
		expect(problemsOf(isCatalog, JSON.parse(text))).toEqual([]);
		const read = decodeOscalCatalog(text, {
			guideline: 'own',
			revision: 1,
			answeredPer: 'organisation',
			date: '2026-11-22'
		});
		expect(read.ok && read.value.checklist.controls.map(({ id }) => id).toSorted()).toEqual(
			own.controls.map(({ id }) => id).toSorted()
		);
		const [first] = read.ok ? read.value.checklist.controls : [];
		expect(first?.statement.ja).toBe(
			own.controls.find(({ id }) => id === first?.id)?.statement[locale]
		);
	});

	it('makes tokens of ids that are none, and never one of two', () => {
		for (const id of ['1.2', '1(2', '1)2', 'GOV-01', '第1'])
			expect(tokenOf(id)).toMatch(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u);
		expect(tokenOf('GOV-01')).toBe('GOV-01');
		expect(tokenOf('1(2')).not.toBe(tokenOf('1)2'));
	});
});
