/** Reports that were altered, with or without their digest computed anew, and what is found out about them. */

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectReport } from '#lib/application/inspect-report.ts';
import { noFileDigest } from '#lib/formats/report-manifest/report-manifest.ts';
import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import { aReport, inspectingPorts, withReplaced } from '../formats/report-manifest/a-report.ts';
import { inspect, qpdf, unpackedOf } from './an-inspected-report.ts';

let report: Uint8Array;
let unpacked: Uint8Array;

beforeAll(async () => {
	report = await aReport();
	unpacked = unpackedOf(report);
});

/** The forger's way: the digest of the whole file is computed anew. */
function resealed(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const digest = /"fileDigest": "([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
	return sealReport(withReplaced(bytes, `"${digest}"`, `"${noFileDigest}"`));
}

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

describe('an altered report', () => {
	it('is found out when any byte is another', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(report.length - 1), async (at) => {
				const changed = report.slice();
				changed[at] = (changed[at] ?? 0) ^ 1;
				const inspected = await inspectReport(inspectingPorts(), { name: '', bytes: changed });
				if (inspected.ok) expect(inspected.value.verdict).toBe('altered');
			}),
			{ numRuns: 100 }
		);
	});

	it('is found out when its pages, its data or its own words are changed', async () => {
		const places = [
			withReplaced(unpacked, utf8('市内バス案内'), utf8('市内バス運行')),
			withReplaced(report, utf8('加古川市'), utf8('加子川市'))
		];
		for (const changed of places) {
			expect(await inspect(changed)).toMatchObject({
				verdict: 'altered',
				reproduction: { kind: 'not-tried', because: 'altered' }
			});
		}
	});

	it('still says that its data match when a viewer has only saved it anew', async () => {
		for (const options of [['--object-streams=generate'], ['--linearize']]) {
			expect(await inspect(qpdf(report, ...options))).toMatchObject({
				verdict: 'altered',
				contradictions: [],
				data: { kind: 'carried', checklist: 'carried' }
			});
		}
	});

	it('gives its seal no credit where it stands outside of what the report says', async () => {
		const planted = sealReport(
			new Uint8Array(
				Buffer.concat([Buffer.from(`%PDF-1.7 "fileDigest": "${noFileDigest}"\n`), report])
			)
		);
		expect((await inspect(planted)).verdict).toBe('altered');
	});
});

describe('a report whose digest was computed anew', () => {
	it('contradicts itself when its data were changed', async () => {
		const forged = withReplaced(unpacked, '"status":"not-met"', '"status":"partly" ');
		expect(await inspect(resealed(forged))).toMatchObject({
			verdict: 'contradictory',
			seal: { kind: 'sealed' },
			contradictions: ['data-digest', 'report-id'],
			reproduction: { kind: 'not-tried', because: 'contradictory' }
		});
	});

	it('contradicts itself when its checklist was changed', async () => {
		const forged = withReplaced(unpacked, '"weight":3', '"weight":1');
		const inspected = await inspect(resealed(forged));
		expect(inspected).toMatchObject({ verdict: 'contradictory', contradictions: ['checklist'] });
	});

	it('contradicts itself when another city or another id was put into its own words', async () => {
		const city = withReplaced(
			report,
			utf8('"municipality": "加古川市"'),
			utf8('"municipality": "加子川市"')
		);
		expect((await inspect(resealed(city))).contradictions).toEqual(['facts']);
		const id = withReplaced(report, '"reportId": "MT-282103-2026', '"reportId": "MT-282103-2027');
		expect((await inspect(resealed(id))).contradictions).toEqual(['report-id']);
	});

	it('contradicts itself when its data were taken out or broken', async () => {
		const inspected = await inspect(resealed(withoutAssessment(unpacked)));
		expect(inspected).toMatchObject({
			verdict: 'contradictory',
			data: { kind: 'missing' },
			contradictions: ['data-unavailable']
		});
		const broken = withReplaced(
			unpacked,
			'{"format":"machi-tenken/assessment"',
			'{"format":"machi-tenken/assassment"'
		);
		expect(await inspect(resealed(broken))).toMatchObject({
			data: { kind: 'unreadable', error: { kind: 'wrong-file-kind' } },
			contradictions: ['data-unavailable']
		});
	});

	it('is not reproduced when its pages were changed', async () => {
		expect(await inspect(resealed(unpacked))).toMatchObject({
			verdict: 'sealed',
			contradictions: [],
			reproduction: { kind: 'not-reproduced' }
		});
	});
});

/** The assessment goes by another name, in UTF-16 as names of files are written. */
function withoutAssessment(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const renamed = text.replaceAll('(assessment.machi', '(assassment.machi');
	return new Uint8Array(Buffer.from(renamed, 'latin1'));
}
