import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	decodeReportManifest,
	largestManifest
} from '#lib/formats/report-manifest/decode-report-manifest.ts';
import { readCarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';

const name = 'report.machi-tenken.json';
const files = readCarriedFiles(readFileSync('tests/fixtures/report/v1/small-city.pdf'), [name]);
const frozen = JSON.parse(
	Buffer.from((files.ok && files.value.get(name)) || []).toString('utf8')
) as Record<string, unknown>;

const decode = (value: unknown) =>
	decodeReportManifest(new TextEncoder().encode(JSON.stringify(value)));

describe('the manifest of a report', () => {
	it('is read as it was frozen', () => {
		expect(decode(frozen)).toMatchObject({
			ok: true,
			value: {
				reportId: 'MT-282103-2026-EB59059F1F',
				municipality: '加古川市',
				choices: { locale: 'ja', extent: { kind: 'full' }, data: 'attached' }
			}
		});
	});

	it.each([
		['wrong-file-kind', { ...frozen, format: 'machi-tenken/assessment' }],
		['format-too-new', { ...frozen, formatVersion: 5 }],
		['no-format-version', { ...frozen, formatVersion: 'x' }],
		['invalid', { ...frozen, fileDigest: 'x' }],
		['invalid', { ...frozen, surplus: 1 }],
		['wrong-file-kind', []]
	])('is refused as %s', (kind, value) => {
		expect(decode(value)).toMatchObject({ ok: false, error: { kind } });
	});

	it('is refused when it is no text, no JSON or far too long', () => {
		const kindOf = (bytes: Uint8Array) => {
			const decoded = decodeReportManifest(bytes);
			return decoded.ok ? 'read' : decoded.error.kind;
		};
		expect(kindOf(Uint8Array.of(0xff))).toBe('not-utf8');
		expect(kindOf(new TextEncoder().encode('{'))).toBe('not-json');
		expect(kindOf(new Uint8Array(largestManifest + 1))).toBe('too-large');
	});
});
