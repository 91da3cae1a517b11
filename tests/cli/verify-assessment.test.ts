import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const entryOf = (control: string) => ({
	at: '2026-11-01T00:00:00Z',
	by: '山田',
	component: 'organisation',
	control,
	after: { status: 'met' as const }
});
const earlier = anAssessment({
	id: 'city',
	checklist: pin,
	answers: { organisation: { 'GOV-01': { status: 'met' } } },
	history: [entryOf('GOV-01')]
});
const file = (assessment: Assessment) => encodeAssessment({ assessment, checklistCopy: checklist });
const verified = (newer: Assessment, ...more: readonly string[]) =>
	runCli(['verify', 'f.json', '--since', 'e.json', ...more], {
		'f.json': file(newer),
		'e.json': file(earlier)
	});

describe('verify f.json --since e.json', () => {
	it('is fine when the history goes on from the earlier one', async () => {
		const newer = { ...earlier, history: [...earlier.history, entryOf('GOV-02')] };
		const run = await verified(newer);
		expect(run.out).toContain('前のファイルの続きです（その後の変更が1件）');
		expect(run.out).toMatch(/変更の履歴 2件、要約値 [0-9a-f]{64}/);
		expect(run.exitCode).toBe(0);
		expect(JSON.parse((await verified(newer, '--json')).out)).toMatchObject({
			format: 'machi-tenken/history-check',
			relation: { kind: 'continues', entries: 1 },
			answers: 'equal'
		});
	});

	it('finds what was cut, rewritten, or changed without a record', async () => {
		const cut = await verified({ ...earlier, history: [] });
		expect([cut.exitCode, cut.out]).toEqual([1, expect.stringContaining('切り取られた')]);
		const rewritten = await verified({
			...earlier,
			history: [{ ...entryOf('GOV-01'), by: '鈴木' }]
		});
		expect([rewritten.exitCode, rewritten.out]).toEqual([
			1,
			expect.stringContaining('1件目から前のファイルと違います')
		]);
		const unrecorded = await verified({
			...earlier,
			answers: { organisation: { 'GOV-01': { status: 'not-met' } } }
		});
		expect([unrecorded.exitCode, unrecorded.out]).toEqual([
			1,
			expect.stringContaining('回答を変えた記録がない')
		]);
	});

	it('does not compare two assessments', async () => {
		const run = await verified({ ...earlier, id: 'other' });
		expect(run.exitCode).toBe(2);
		expect(run.err).toContain('別の点検');
	});
});
