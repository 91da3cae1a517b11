import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { runCli, textOf } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const fileOf = (given: Partial<Assessment>) =>
	encodeAssessment({
		assessment: anAssessment({
			checklist: pin,
			answers: { organisation: { 'GOV-01': { status: 'met' } } },
			...given
		}),
		checklistCopy: checklist
	});

const broken = {
	'an action due in the year 70331': [
		fileOf({
			actions: [{ id: 'a', title: '研修', state: 'open', due: '70331-02-02', closes: [] }]
		}),
		'改善計画「研修」の期限'
	],
	'evidence whose issuer has 201 letters': [
		fileOf({ evidence: [{ id: 'e', title: '報告書', issuer: '発'.repeat(201) }] }),
		'証跡「報告書」の発行者: 200文字まで'
	],
	'a due date that is no date at all': [
		fileOf({ actions: [{ id: 'a', title: '研修', state: 'open', due: '来年', closes: [] }] }),
		'改善計画「研修」の期限'
	]
} as const;

describe.each(Object.entries(broken))('%s', (_, [text, words]) => {
	it('does not stop `score`, which says so', async () => {
		const done = await runCli(['score', 'f.json'], { 'f.json': text });
		expect([done.exitCode, done.err]).toEqual([0, expect.stringContaining(words)]);
		expect(done.out).not.toBe('');
	});

	it.each(['html', 'xlsx', 'csv', 'pdf'])(
		'does not stop `report` to %s, which says so',
		async (form) => {
			const done = await runCli(['report', 'f.json', '-o', `r.${form}`], { 'f.json': text });
			expect([done.exitCode, done.err]).toEqual([0, expect.stringContaining(words)]);
			expect(done.files.has(`r.${form}`)).toBe(true);
		}
	);

	it('stays as it is in what `answer` writes', async () => {
		const csv = 'component,control,status,note,reason\norganisation,GOV-02,partly,,\n';
		const done = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
			'f.json': text,
			'a.csv': csv
		});
		expect(done.exitCode).toBe(0);
		const written = decodeAssessment(done.files.get('g.json') ?? new Uint8Array());
		const given = decodeAssessment(new TextEncoder().encode(text));
		expect(written.ok && given.ok && written.value.assessment).toMatchObject(
			given.ok
				? { actions: given.value.assessment.actions, evidence: given.value.assessment.evidence }
				: {}
		);
	});
});

describe('a fiscal year that no report takes', () => {
	const late = fileOf({ period: { fiscalYear: 3026 } });
	const early = fileOf({ period: { fiscalYear: 1998 } });

	it('is named before a PDF, which nobody could read again, and stops no other form', async () => {
		for (const text of [late, early]) {
			const pdf = await runCli(['report', 'f.json', '-o', 'r.pdf'], { 'f.json': text });
			expect([pdf.exitCode, pdf.err]).toEqual([1, expect.stringMatching(/\n {2}対象年度: /)]);
			expect(pdf.files.has('r.pdf')).toBe(false);
			const html = await runCli(['report', 'f.json', '-o', 'r.html'], { 'f.json': text });
			expect(html.exitCode).toBe(0);
		}
	});

	it('is no earlier year of a report', async () => {
		const given = { 'f.json': fileOf({}), 'early.json': early };
		const args = ['report', 'f.json', '--since', 'early.json', '-o', 'r.pdf'];
		const { exitCode, err } = await runCli(args, given);
		expect([exitCode, err]).toEqual([2, expect.stringContaining('その点検を開いて直して')]);
	});
});

it('values held in a packet are named when it is merged', async () => {
	const keys = [{ component: 'organisation', control: 'GOV-01' }];
	const request = { id: 'r1', at: '2026-11-01T00:00:00Z', party: 'p', keys };
	const copy = fileOf({
		id: 'r1',
		workingCopy: { kind: 'answers', of: 'city', request: 'r1' },
		requests: [{ ...request, baseDigest: 'a'.repeat(64) }],
		evidence: [{ id: 'e', title: '報告書', issuer: '発'.repeat(201) }]
	});
	const packing = ['pack', 'c.json', '--kind', 'response', '-o', 'r.zip'];
	const packed = await runCli(packing, { 'c.json': copy });
	const done = await runCli(['merge', 'm.json', 'r.zip', '--json'], {
		'm.json': fileOf({ id: 'city' }),
		'r.zip': packed.files.get('r.zip') ?? ''
	});
	expect(done.err).toContain('証跡「報告書」の発行者: 200文字まで');
	expect(JSON.parse(done.out)).toMatchObject({ notices: [{ kind: 'request-unknown' }, {}] });
});

it('a value that would not be read again is not written: exit 1, and the field is named', async () => {
	const evidence = Array.from({ length: 501 }, (_, i) => `e-${String(i)}`);
	const mine = fileOf({});
	const theirs = fileOf({ answers: { organisation: { 'GOV-01': { status: 'met', evidence } } } });
	const done = await runCli(['merge', 'm.json', 't.json', '--accept', 'theirs', '-o', 'o.json'], {
		'm.json': mine,
		't.json': theirs
	});
	expect([done.exitCode, done.err]).toEqual([1, expect.stringContaining('500件まで')]);
	expect(textOf(done.files.get('o.json'))).toBe('');
});
