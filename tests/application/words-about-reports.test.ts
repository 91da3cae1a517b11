/** What is said about an inspected report, in both languages. */

import { beforeAll, describe, expect, it } from 'vitest';
import { reportContradictions } from '#lib/application/report-contradictions.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import {
	describeInspection,
	describeInspectReportError
} from '#lib/i18n/describe-report-inspection.ts';
import { aReport, withReplaced } from '../formats/report-manifest/a-report.ts';
import { added, inspect, qpdf, unpackedOf, withAdded } from './an-inspected-report.ts';

let report: Uint8Array;
let unpacked: Uint8Array;

beforeAll(async () => {
	report = await aReport();
	unpacked = unpackedOf(report);
});

describe('the words about a report', () => {
	it('say of a report that was only saved anew that its data match', async () => {
		const { lines } = messagesFor('ja').verify;
		const saved = describeInspection(await inspect(qpdf(report, '--linearize')), 'ja');
		expect(saved).toContain(lines.dataMatch);
		const forged = withReplaced(unpacked, '"status":"not-met"', '"status":"partly" ');
		expect(describeInspection(await inspect(forged), 'ja')).not.toContain(lines.dataMatch);
	});

	it('say what was found, and that nothing says who made it, in both languages', async () => {
		for (const locale of ['ja', 'en'] as const) {
			const { lines } = messagesFor(locale).verify;
			const said = describeInspection(await inspect(withAdded(report)), locale);
			expect(said.join('\n')).toContain(String(report.length));
			expect(said.join('\n')).toContain(String(added.length));
			expect(said.at(-1)).toBe(lines.madeBy);
		}
	});

	it('exist for every contradiction and every refusal', () => {
		for (const locale of ['ja', 'en'] as const) {
			const { contradictions } = messagesFor(locale).verify;
			expect(Object.keys(contradictions).sort()).toEqual([...reportContradictions].sort());
			const text = describeInspectReportError(
				{ kind: 'manifest-too-new', found: 7, supported: 1 },
				locale
			);
			expect(text).toContain('7');
		}
	});
});
