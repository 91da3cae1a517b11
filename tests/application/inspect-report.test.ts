/** Reports as they were made or added to, and files that are none: what is read of them, and whether it is reproduced. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectImport } from '#lib/application/import-assessment.ts';
import { inspectReport } from '#lib/application/inspect-report.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { noFileDigest } from '#lib/formats/report-manifest/report-manifest.ts';
import {
	aReport,
	aSmallChecklist,
	aSmallCity,
	inspectingPorts,
	withReplaced
} from '../formats/report-manifest/a-report.ts';
import { aPdf } from '../formats/report-pdf/a-pdf.ts';
import { aComponent } from '../support/an-assessment.ts';
import { anEarlierYear } from '../support/an-earlier-year.ts';
import { added, inspect, qpdf, withAdded } from './an-inspected-report.ts';

let report: Uint8Array;

beforeAll(async () => {
	report = await aReport();
});

async function refusal(bytes: Uint8Array): Promise<string> {
	const inspected = await inspectReport(inspectingPorts(), { name: 'r.pdf', bytes });
	return inspected.ok ? 'read' : inspected.error.kind;
}

describe('a report as it was made', () => {
	it('is reproduced from its own data, to the byte', async () => {
		const inspected = await inspect(report);
		expect(inspected).toMatchObject({
			fileName: 'r.pdf',
			verdict: 'reproduced',
			seal: { kind: 'sealed' },
			contradictions: [],
			reproduction: { kind: 'reproduced' },
			manifest: { municipality: '加古川市', choices: { locale: 'ja' } }
		});
	});

	it('is reproduced whatever the order in which answers were given', async () => {
		const answered = { status: 'not-applicable' as const };
		const given = aSmallCity({
			components: [aComponent(), aComponent({ id: 'air' })],
			answers: {
				bus: {
					'SVC-02': { ...answered, updatedBy: '後の人' },
					'SVC-01': { ...answered, updatedBy: '先の人' }
				},
				air: { 'SVC-01': answered }
			}
		});
		expect(await inspect(await aReport({}, given))).toMatchObject({ verdict: 'reproduced' });
	});

	it('gives back the assessment with its checklist, ready to go on with', async () => {
		const { data } = await inspect(report);
		if (data.kind !== 'carried') throw new Error(data.kind);
		expect(data.file.assessment).toEqual(aSmallCity());
		const bytes = new TextEncoder().encode(encodeAssessment(data.file));
		const { catalogue } = inspectingPorts();
		const preview = await inspectImport(
			{
				catalogue,
				repository: {
					list: () => Promise.resolve({ ok: false, error: { kind: 'unavailable' } })
				} as never
			},
			{ name: 'r.pdf', bytes }
		);
		expect(preview).toMatchObject({ ok: true, value: { answerCount: 2, effect: { kind: 'new' } } });
	});

	it('is reproduced with its own language, mark and sample notice', async () => {
		const sample = aSmallCity({ sample: true });
		const marked = await aReport({ locale: 'en', handlingMark: '機密性2' }, sample);
		const inspected = await inspect(marked);
		expect(inspected.verdict).toBe('reproduced');
		expect(inspected.manifest).toMatchObject({ sample: true, choices: { locale: 'en' } });
	});

	it('is reproduced with what it says of earlier years', async () => {
		const city = { checklist: aSmallChecklist, assessment: aSmallCity() };
		const then = {
			...city,
			assessment: aSmallCity({
				period: { fiscalYear: 2025 },
				answers: {},
				profile: { cloud: true }
			})
		};
		const inspected = await inspect(await aReport({ since: [anEarlierYear(city, then)] }));
		expect(inspected.verdict).toBe('reproduced');
	});

	it('is not confused by names that look like its own marks', async () => {
		for (const name of [`"fileDigest": "${noFileDigest}"`, '%%EOF\n%%EOF', ') endstream endobj']) {
			const named = aSmallCity({ municipality: { code: '282103', name }, title: name });
			expect((await inspect(await aReport({}, named))).verdict).toBe('reproduced');
		}
	});

	it('is sealed, and calmly not reproduced, when this version makes other bytes', async () => {
		const inspected = await inspect(report, {
			renderPdf: () => Promise.resolve(report.slice(1))
		});
		expect(inspected).toMatchObject({
			verdict: 'sealed',
			reproduction: { kind: 'not-reproduced' }
		});
	});

	it('can be checked when it carries no data, though nothing can be continued', async () => {
		for (const choices of [
			{ data: 'left-out' as const },
			{ extent: { kind: 'leaders' as const } },
			{ extent: { kind: 'component' as const, component: 'bus' } }
		]) {
			expect(await inspect(await aReport(choices))).toMatchObject({
				verdict: 'sealed',
				data: { kind: 'none' },
				reproduction: { kind: 'not-tried', because: 'no-data' }
			});
		}
	});

	it('stays readable as it was frozen', async () => {
		const frozen = (name: string) => readFileSync(`tests/fixtures/report/v1/${name}.pdf`);
		const full = await inspect(new Uint8Array(frozen('small-city')));
		expect(full).toMatchObject({ seal: { kind: 'sealed' }, contradictions: [] });
		expect(full.data).toMatchObject({ kind: 'carried', checklist: 'carried' });
		const years = readFileSync('tests/fixtures/report/v3/with-years.pdf');
		expect(await inspect(new Uint8Array(years))).toMatchObject({
			seal: { kind: 'sealed' },
			contradictions: [],
			manifest: {
				choices: {
					since: [{ fiscalYear: 2025, comparable: { came: ['bus'] }, municipality: null }]
				}
			}
		});
		const all = readFileSync('tests/fixtures/report/v4/with-all-years.pdf');
		const { manifest, ...inspected } = await inspect(new Uint8Array(all));
		expect(inspected).toMatchObject({ seal: { kind: 'sealed' }, contradictions: [] });
		expect(manifest.choices.since).toHaveLength(8);
		expect(manifest.choices.since[0]?.municipality).toEqual({ code: '282014', name: '旧市' });
		const leaders = await inspect(new Uint8Array(frozen('leaders')));
		expect(leaders).toMatchObject({ verdict: 'sealed', data: { kind: 'none' } });
	});
});

describe('a report that something was added to', () => {
	it('is judged by the part that was made, and the rest is counted', async () => {
		const inspected = await inspect(withAdded(report));
		expect(inspected).toMatchObject({
			verdict: 'added-to',
			seal: { sealedLength: report.length, addedLength: added.length },
			reproduction: { kind: 'reproduced' },
			data: { kind: 'carried' }
		});
	});

	it('does not lend its seal to data that were added', async () => {
		const other = await aReport({}, aSmallCity({ title: '別の点検' }));
		const { data } = await inspect(new Uint8Array(Buffer.concat([report, other])));
		expect(data).toMatchObject({ file: { assessment: { title: aSmallCity().title } } });
	});
});

describe('a file that is no report', () => {
	it('is refused by what it is', async () => {
		expect(await refusal(new TextEncoder().encode('{}'))).toBe('not-pdf');
		expect(await refusal(aPdf({ 1: '<</Type /Catalog>>' }))).toBe('not-a-report');
		expect(await refusal(report.subarray(0, report.length / 2))).toBe('damaged');
		expect(await refusal(qpdf(report, '--encrypt', '', 'owner', '256', '--'))).toBe('encrypted');
		expect(await refusal(withReplaced(report, '"formatVersion": 4', '"formatVersion": 5'))).toBe(
			'manifest-too-new'
		);
		expect(await refusal(withReplaced(report, '"reportId": "', '"reportIx": "'))).toBe(
			'wrong-manifest'
		);
	});
});
