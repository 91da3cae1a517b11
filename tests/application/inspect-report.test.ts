import { messagesFor } from '#lib/i18n/app-messages.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	inspectReport,
	type InspectedReport,
	type InspectReportPorts
} from '#lib/application/inspect-report.ts';
import { inspectImport } from '#lib/application/import-assessment.ts';
import { reportContradictions } from '#lib/application/report-contradictions.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { noFileDigest } from '#lib/formats/report-manifest/report-manifest.ts';
import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import {
	describeInspection,
	describeInspectReportError
} from '#lib/i18n/describe-report-inspection.ts';
import {
	aReport,
	aSmallChecklist,
	aSmallCity,
	inspectingPorts,
	withReplaced
} from '../formats/report-manifest/a-report.ts';
import { anEarlierYear } from '../support/an-earlier-year.ts';
import { aPdf } from '../formats/report-pdf/a-pdf.ts';

let report: Uint8Array;
/** Rewritten by another program with nothing packed, so that its texts can be changed. */
let unpacked: Uint8Array;

beforeAll(async () => {
	report = await aReport();
	unpacked = qpdf(report, '--stream-data=uncompress', '--object-streams=disable');
});

function qpdf(pdf: Uint8Array, ...options: readonly string[]): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-inspect-'));
	try {
		const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
		writeFileSync(from, pdf);
		execFileSync('qpdf', [...options, from, to]);
		return new Uint8Array(readFileSync(to));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function inspect(
	bytes: Uint8Array,
	ports: Partial<InspectReportPorts> = {}
): Promise<InspectedReport> {
	const inspected = await inspectReport(inspectingPorts(ports), { name: 'r.pdf', bytes });
	if (!inspected.ok) throw new Error(inspected.error.kind);
	return inspected.value;
}

async function refusal(bytes: Uint8Array): Promise<string> {
	const inspected = await inspectReport(inspectingPorts(), { name: 'r.pdf', bytes });
	return inspected.ok ? 'read' : inspected.error.kind;
}

/** The forger's way: the digest of the whole file is computed anew. */
function resealed(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const digest = /"fileDigest": "([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
	return sealReport(withReplaced(bytes, `"${digest}"`, `"${noFileDigest}"`));
}

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
const added = '\n1 0 obj\n<</Type /Catalog>>\nendobj\nstartxref\n0\n%%EOF\n';
const withAdded = (bytes: Uint8Array): Uint8Array =>
	new Uint8Array(Buffer.concat([bytes, Buffer.from(added)]));

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
			manifest: { choices: { since: [{ fiscalYear: 2025, comparable: { came: ['bus'] } }] } }
		});
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

describe('a file that is no report', () => {
	it('is refused by what it is', async () => {
		expect(await refusal(new TextEncoder().encode('{}'))).toBe('not-pdf');
		expect(await refusal(aPdf({ 1: '<</Type /Catalog>>' }))).toBe('not-a-report');
		expect(await refusal(report.subarray(0, report.length / 2))).toBe('damaged');
		expect(await refusal(qpdf(report, '--encrypt', '', 'owner', '256', '--'))).toBe('encrypted');
		expect(await refusal(withReplaced(report, '"formatVersion": 3', '"formatVersion": 4'))).toBe(
			'manifest-too-new'
		);
		expect(await refusal(withReplaced(report, '"reportId": "', '"reportIx": "'))).toBe(
			'wrong-manifest'
		);
	});
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
