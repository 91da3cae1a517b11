import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareMerge } from '#lib/application/prepare-merge.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { copyToAnswer, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import { requestStandings } from '#lib/domain/rounds/request-standing.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({
	checklist: pin,
	parties: [{ id: 'harbour', name: '港システム' }],
	components: [aComponent({ id: 'maas', name: '移動支援', party: 'harbour' })]
});
const handed = handOutRequest(
	city,
	{
		id: 'r1',
		party: 'harbour',
		keys: [{ component: 'maas', control: 'SVC-01' }],
		deadline: '2026-11-30'
	},
	{ at: '2026-11-01T00:00:00Z', digestOf: assessmentDigest }
);
if (!handed.ok) throw new Error(handed.error.kind);
const { part, assessment: mine } = handed.value;
const copy = copyToAnswer(part) as Assessment;
const answered = { ...copy, answers: { maas: { 'SVC-01': { status: 'met' as const } } } };
const file = (assessment: Assessment) => encodeAssessment({ assessment, checklistCopy: checklist });

/** Whether a response that comes in now is late: by the list, the merge, and both ways of the command line. */
async function latenessAt(at: string): Promise<readonly boolean[]> {
	const theirs = responseOf(answered) as Assessment;
	const prepared = prepareMerge(mine, { theirs, from: 'response' }, at);
	if (!prepared.ok) throw new Error(prepared.error.kind);
	const packed = await runCli(
		['pack', 'copy.json', '--kind', 'response', '-o', 'r.zip'],
		{ 'copy.json': file(answered) },
		at
	);
	const given = {
		'mine.json': file(mine),
		'theirs.json': file(theirs),
		'r.zip': packed.files.get('r.zip') ?? ''
	};
	const merges = [
		['mine.json', 'r.zip'],
		['mine.json', 'theirs.json']
	];
	const printed = await Promise.all(
		merges.map((operands) => runCli(['merge', ...operands, '--json'], given, at))
	);
	return [
		requestStandings(mine, at)[0]?.overdue === true,
		prepared.value.notices.some(({ kind }) => kind === 'late'),
		...printed.map(({ out }) =>
			(JSON.parse(out) as { notices: { kind: string }[] }).notices.some(
				({ kind }) => kind === 'late'
			)
		)
	];
}

afterEach(() => vi.unstubAllEnvs());

describe.each(['UTC', 'Asia/Tokyo', 'America/New_York'])(
	'a response that is due on 30 November, on a machine in %s',
	(zone) => {
		it.each([
			['2026-11-29T23:30:00Z', '08:30 on 30 November in Japan', false],
			['2026-11-30T14:59:59Z', 'the last second of 30 November in Japan', false],
			['2026-11-30T15:00:00Z', 'the first second of 1 December in Japan', true],
			['2026-11-30T23:30:00Z', '08:30 on 1 December in Japan', true]
		])('at %s, %s, is late everywhere or nowhere: %s', async (at, _, late) => {
			vi.stubEnv('TZ', zone);
			expect(await latenessAt(at)).toEqual([late, late, late, late]);
		});
	}
);

describe('a packet', () => {
	it('is dated by the day in Japan', async () => {
		const packed = await runCli(
			['pack', 'f.json', '-o', 'p.zip'],
			{ 'f.json': file(city) },
			'2026-11-30T23:30:00Z'
		);
		const verified = await runCli(['verify', 'p.zip'], {
			'p.zip': packed.files.get('p.zip') ?? ''
		});
		expect(verified.out).toContain('2026-12-01');
	});
});
