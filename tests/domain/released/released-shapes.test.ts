import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { campaignSchema } from '#lib/domain/campaign/campaign.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { assessmentFileSchema as assessmentFileV3Schema } from '#lib/domain/released/assessment-v3.ts';
import { assessmentFileSchema as assessmentFileV4Schema } from '#lib/domain/released/assessment-v4.ts';
import { assessmentFileSchema } from '#lib/domain/released/assessment-v5.ts';
import { campaignSchema as campaignV1Schema } from '#lib/domain/released/campaign-v1.ts';
import { checklistSchema as checklistV1Schema } from '#lib/domain/released/checklist-v1.ts';
import { packetFactsSchema as packetFactsV1Schema } from '#lib/domain/released/packet-facts-v1.ts';
import { publicationSchema as publicationV1Schema } from '#lib/domain/released/publication-v1.ts';
import { publicationSchema as publicationV2Schema } from '#lib/domain/released/publication-v2.ts';
import { reportManifestSchema as reportManifestV1Schema } from '#lib/domain/released/report-manifest-v1.ts';
import { reportManifestSchema as reportManifestV2Schema } from '#lib/domain/released/report-manifest-v2.ts';
import { reportManifestSchema as reportManifestV3Schema } from '#lib/domain/released/report-manifest-v3.ts';
import { reportManifestSchema as reportManifestV4Schema } from '#lib/domain/released/report-manifest-v4.ts';
import { packetFormatVersion } from '#lib/formats/packet/packet-contents.ts';
import { reportManifestSchema } from '#lib/formats/report-manifest/report-manifest.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { fullAssessment, withValueAt } from '../../support/assessment-limits.ts';
import { jsonSchemaOf, withoutReferences } from '../../support/json-schema-of.ts';

const folder = 'src/lib/domain/released';
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** Every shape that was released whole, by the file that holds it, with the fixture it must never leave. */
const whole: Readonly<Record<string, { schema: z.ZodType; fixture: string }>> = {
	'assessment-v3.ts': { schema: assessmentFileV3Schema, fixture: 'assessment/v3/schema.json' },
	'assessment-v4.ts': { schema: assessmentFileV4Schema, fixture: 'assessment/v4/schema.json' },
	'assessment-v5.ts': { schema: assessmentFileSchema, fixture: 'assessment/v5/schema.json' },
	'campaign-v1.ts': { schema: campaignV1Schema, fixture: 'campaign/v1/schema.json' },
	'checklist-v1.ts': { schema: checklistV1Schema, fixture: 'checklist/v1/schema.json' },
	'packet-facts-v1.ts': { schema: packetFactsV1Schema, fixture: 'packet/v1/facts.schema.json' },
	'publication-v1.ts': {
		schema: publicationV1Schema,
		fixture: 'packet/v1/publication.schema.json'
	},
	'publication-v2.ts': {
		schema: publicationV2Schema,
		fixture: 'packet/v2/publication.schema.json'
	},
	'report-manifest-v1.ts': { schema: reportManifestV1Schema, fixture: 'report/v1/schema.json' },
	'report-manifest-v2.ts': { schema: reportManifestV2Schema, fixture: 'report/v2/schema.json' },
	'report-manifest-v3.ts': { schema: reportManifestV3Schema, fixture: 'report/v3/schema.json' },
	'report-manifest-v4.ts': { schema: reportManifestV4Schema, fixture: 'report/v4/schema.json' }
};

/** A released file with all that it leans on. */
const reachedFrom = (file: string): readonly string[] => [
	file,
	...[...textOf(file).matchAll(/from '\.\/([^']+)'/g)].flatMap(([, part = '']) => reachedFrom(part))
];

/** The newest released version of a shape, by the names of the files. */
const newestOf = (shape: string): number =>
	Math.max(
		...files.flatMap((file) => {
			const [, name, version] = /^(.+)-v(\d+)\.ts$/.exec(file) ?? [];
			return name === shape ? [Number(version)] : [];
		})
	);

describe('a released shape', () => {
	it.each(Object.entries(whole))('%s takes what it took when it was released', (_, released) => {
		const fixture: unknown = JSON.parse(readFileSync(`tests/fixtures/${released.fixture}`, 'utf8'));
		expect(jsonSchemaOf(released.schema)).toEqual(withoutReferences(fixture));
	});

	it('is a part of one that is compared, and says that it is frozen', () => {
		expect([...new Set(Object.keys(whole).flatMap(reachedFrom))].sort()).toEqual(files);
		for (const file of files) expect(textOf(file)).toMatch(/^\/\/ Frozen with its release/);
	});

	// Wanted on purpose? Then write the next version beside it, and add the line of the new file.
	it('is never edited, to the byte', () => {
		const lines = files.map(
			(file) => `${createHash('sha256').update(textOf(file)).digest('hex')}  ${folder}/${file}\n`
		);
		expect(lines.join('')).toBe(readFileSync('tests/fixtures/released.sha256', 'utf8'));
	});
});

describe('the newest released shape', () => {
	it.each([
		['assessment', assessmentSchema.shape.formatVersion.value],
		['campaign', campaignSchema.shape.formatVersion.value],
		['checklist', checklistSchema.shape.formatVersion.value],
		['packet-facts', packetFormatVersion],
		['report-manifest', reportManifestSchema.shape.formatVersion.value]
	])('of %s is the one that is read and written', (shape, version) => {
		expect(version).toBe(newestOf(shape));
	});
});

describe('what no JSON Schema can say of format 5 of the assessment', () => {
	const full = { ...fullAssessment(), checklistCopy: aChecklist() };

	it('is judged on an assessment that is right', () => {
		expect(assessmentFileSchema.safeParse(full).success).toBe(true);
	});

	it.each<[readonly (string | number)[], unknown]>([
		[['asOf'], '2026-02-30'],
		[['history', 0, 'at'], '2026-02-30T00:00:00Z'],
		[['municipality', 'code'], '282104'],
		[['municipality', 'code'], '992100'],
		[['id'], 'constructor'],
		[['id'], 'prototype'],
		[['profile', 'constructor'], true],
		[['answers', 'prototype'], {}],
		[['answers', 'x', 'constructor'], {}],
		[['components', 0, 'id'], 'organisation'],
		[['drawer', 0, 'title', 'ja'], '\u0000'],
		[['drawer', 0, 'title', 'en'], 'a\ud800'],
		[['checklistCopy', 'controls', 0, 'id'], 'constructor'],
		[['checklistCopy', 'facts', 0, 'id'], 'prototype']
	])('%j is not %j', (path, value) => {
		const issues = assessmentFileSchema.safeParse(withValueAt(full, path, value)).error?.issues;
		expect(issues?.map((issue) => issue.path)).toEqual([path]);
	});
});

describe('what no JSON Schema can say of format 1 of a packet', () => {
	const count = packetFactsV1Schema.shape.count;

	it.each([
		[1, 2, true],
		[2, 2, true],
		[3, 2, false]
	])('part %i of %i: %s', (part, parts, fits) => {
		expect(count.safeParse({ part, parts }).success).toBe(fits);
	});
});
