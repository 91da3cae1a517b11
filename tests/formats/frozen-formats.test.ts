import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import { reportChoicesSchema } from '#lib/domain/extract/report-choices.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { assessmentFileV3Schema } from '#lib/formats/assessment/v3.ts';
import { checklistV1Schema } from '#lib/formats/checklist/v1.ts';
import { packetFactsV1Schema } from '#lib/formats/packet/packet-facts-v1.ts';
import { publicationV1Schema } from '#lib/formats/packet/publication-v1.ts';
import { reportManifestV1Schema } from '#lib/formats/report-manifest/v1.ts';
import { arbitraryAssessment } from '../support/arbitrary-assessment.ts';
import { jsonSchemaOf, withoutReferences } from '../support/json-schema-of.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

/** Every frozen schema by the file that holds it, with the fixture it must never leave. */
const frozen: Readonly<Record<string, { schema: z.ZodType; fixture: string }>> = {
	'assessment/v3.ts': { schema: assessmentFileV3Schema, fixture: 'assessment/v3/schema.json' },
	'checklist/v1.ts': { schema: checklistV1Schema, fixture: 'checklist/v1/schema.json' },
	'packet/packet-facts-v1.ts': {
		schema: packetFactsV1Schema,
		fixture: 'packet/v1/facts.schema.json'
	},
	'packet/publication-v1.ts': {
		schema: publicationV1Schema,
		fixture: 'packet/v1/publication.schema.json'
	},
	'report-manifest/v1.ts': { schema: reportManifestV1Schema, fixture: 'report/v1/schema.json' }
};
const fixtureOf = (path: string): unknown =>
	JSON.parse(readFileSync(`tests/fixtures/${path}`, 'utf8'));

describe('a frozen format', () => {
	it('has its line above, whichever file it is in', () => {
		const files = readdirSync('src/lib/formats', { recursive: true, encoding: 'utf8' }).filter(
			(path) => /(^|\/)([a-z-]+-)?v\d+\.ts$/.test(path) && !path.startsWith('frozen/')
		);
		expect(files.sort()).toEqual(Object.keys(frozen).sort());
	});

	it.each(Object.entries(frozen))('%s is what was released', (path, { schema, fixture }) => {
		expect(readFileSync(`src/lib/formats/${path}`, 'utf8')).toMatch(
			/^\/\/ Frozen with its release/
		);
		expect(existsSync(`tests/fixtures/${fixture}`)).toBe(true);
		expect(jsonSchemaOf(schema)).toEqual(withoutReferences(fixtureOf(fixture)));
	});
});

describe('the domain as it is written now', () => {
	it.each([
		['an assessment', assessmentSchema, assessmentFileV3Schema.omit({ checklistCopy: true })],
		['a checklist', checklistSchema, checklistV1Schema],
		['the choices of a report', reportChoicesSchema, reportManifestV1Schema.shape.choices]
	])('takes of %s what the newest format takes', (_, living, newest) => {
		expect(jsonSchemaOf(living)).toEqual(jsonSchemaOf(newest));
	});

	it('and the newest format read every assessment alike, whatever is wrong in it', () => {
		fc.assert(
			fc.property(arbitraryAssessment(), wrongPlaces, (assessment, [path, value]) => {
				for (const given of [assessment, withValueAt(assessment, path, value)]) {
					const [domain, format] = [
						assessmentSchema.safeParse(given),
						assessmentFileV3Schema.safeParse(given)
					];
					expect(format.success).toBe(domain.success);
					expect(format.data).toEqual(domain.data);
					expect(format.error?.issues.map((issue) => issue.path)).toEqual(
						domain.error?.issues.map((issue) => issue.path)
					);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('and the newest format read the shipped checklists alike', () => {
		for (const id of ['scsg@2.0', 'scsg@3.0', 'data-platform@2'] as const) {
			const { checklist } = shippedChecklist(id);
			expect(checklistV1Schema.parse(checklist)).toEqual(checklistSchema.parse(checklist));
		}
	});
});

/** What no JSON Schema can say: days, codes, reserved ids, characters. */
const wrongPlaces = fc.constantFrom<[readonly string[], unknown]>(
	[['asOf'], '2026-02-30'],
	[['asOf'], '2026-02-28'],
	[['municipality', 'code'], '282104'],
	[['municipality', 'code'], '992100'],
	[['id'], 'constructor'],
	[['profile'], { 'to-string': true, toString: true }],
	[['answers'], { organisation: { prototype: {} } }],
	[['history'], [{ at: '2026-02-30T00:00:00Z', component: 'a', control: 'A' }]],
	[
		['components'],
		[{ id: 'organisation', name: 'a', layer: 'service', criticality: 1, uses: [], facts: {} }]
	],
	[
		['drawer'],
		[{ component: 'a', control: 'A', answer: {}, because: '', title: { ja: '\u0000', en: 'a' } }]
	],
	[['unheardOf'], 1]
);

function withValueAt(whole: object, [first = '', ...rest]: readonly string[], value: unknown) {
	const inner: unknown =
		rest.length === 0
			? value
			: withValueAt((whole as Record<string, object>)[first] ?? {}, rest, value);
	return { ...whole, [first]: inner };
}
