import { describe, expect, it } from 'vitest';
import { copyToAnswer } from '#lib/domain/rounds/copy-to-answer.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { runCli, textOf } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({
	checklist: pin,
	parties: [
		{ id: 'harbour', name: '港システム' },
		{ id: 'secret', name: '秘密運輸株式会社' }
	],
	components: [
		aComponent({ id: 'maas', name: '移動支援', party: 'harbour' }),
		aComponent({ id: 'bus', name: '運行管理', party: 'secret' })
	],
	answers: { bus: { 'SVC-01': { status: 'not-met', note: '秘密運輸株式会社は未対応' } } }
});
const file = (assessment: Assessment) => encodeAssessment({ assessment, checklistCopy: checklist });
const opened = (bytes: Uint8Array | undefined): Assessment => {
	const decoded = decodeAssessment(bytes ?? new Uint8Array());
	if (!decoded.ok) throw new Error(decoded.error.kind);
	return decoded.value.assessment;
};
const asking = ['pack', 'f.json', '--kind', 'request', '--for', 'party:harbour'];

describe('a round with a party on the command line', () => {
	it('asks, is answered, and merges by the request that the city noted', async () => {
		const asked = await runCli(
			[...asking, '--deadline', '2027-01-31', '--noted', 'g.json', '-o', 'request.zip'],
			{ 'f.json': file(city) }
		);
		expect(asked.err).toMatch(/\d+件を依頼し、依頼の記録を g\.json に書き込みました/);
		expect(asked.exitCode).toBe(0);
		const request = asked.files.get('request.zip') ?? new Uint8Array();
		const received = await runCli(['unpack', 'request.zip', '-o', 'part.json'], {
			'request.zip': request
		});
		const part = opened(received.files.get('part.json'));
		expect(JSON.stringify(part)).not.toContain('秘密運輸');
		const copy = copyToAnswer(part) as Assessment;
		const answered = { ...copy, answers: { maas: { 'SVC-01': { status: 'met' as const } } } };
		const sent = await runCli(['pack', 'copy.json', '--kind', 'response', '-o', 'r.zip'], {
			'copy.json': file(answered)
		});
		const merged = await runCli(['merge', 'g.json', 'r.zip', '-o', 'h.json'], {
			'g.json': asked.files.get('g.json') ?? '',
			'r.zip': sent.files.get('r.zip') ?? ''
		});
		expect(merged.out).toContain('取り込むもの：1件');
		expect(merged.exitCode).toBe(0);
		const after = opened(merged.files.get('h.json'));
		expect(after.answers.maas?.['SVC-01']?.status).toBe('met');
		expect(after.answers.bus).toEqual(city.answers.bus);
		expect(after.responses).toHaveLength(1);
	});

	it('says what is missing or wrong before anything is written', async () => {
		const fails = async (...args: readonly string[]) => {
			const { exitCode, err, files } = await runCli(args, { 'f.json': file(city) });
			expect([exitCode, files.size]).toEqual([2, 1]);
			return err;
		};
		const rest = ['--noted', 'g.json', '-o', 'r.zip'];
		expect(await fails(...asking, '-o', 'r.zip')).toContain('--noted');
		expect(await fails(...asking, '--deadline', '月末', ...rest)).toContain('日付ではありません');
		expect(
			await fails('pack', 'f.json', '--kind', 'request', '--for', 'component:maas', ...rest)
		).toContain('--for party:<id>');
		expect(await fails('pack', 'f.json', '--kind', 'share', '-o', 'r.zip')).toContain('--for');
		expect(
			await fails('pack', 'f.json', '--kind', 'share', '--for', 'leaders', '-o', 'r.zip')
		).toContain('一部です');
	});

	it('says what is to be done with a packet where a file belongs, and with a copy not sent', async () => {
		const asked = await runCli([...asking, '--noted', 'g.json', '-o', 'r.zip'], {
			'f.json': file(city)
		});
		const received = await runCli(['unpack', 'r.zip', '-o', 'part.json'], {
			'r.zip': asked.files.get('r.zip') ?? ''
		});
		const copy = copyToAnswer(opened(received.files.get('part.json'))) as Assessment;
		const files = { ...Object.fromEntries(asked.files), 'copy.json': file(copy) };
		const refusalOf = async (...args: readonly string[]) => {
			const { exitCode, err } = await runCli([...args, '-o', 'h.json'], files);
			expect(exitCode).toBe(2);
			return err;
		};
		const unpackFirst = 'unpack r.zip -o f.json';
		expect(await refusalOf('merge', 'r.zip', 'g.json')).toContain(unpackFirst);
		expect(await refusalOf('merge', 'g.json', 'f.json', '--base', 'r.zip')).toContain(unpackFirst);
		expect(await refusalOf('merge', 'g.json', 'copy.json')).toContain('回答するための写し');
	});

	it('notes no request that did not leave, and never in the place of its packet', async () => {
		const ask = (output: string, refused: readonly string[] = []) =>
			runCli(
				[...asking, '--noted', 'g.json', '-o', output],
				{ 'f.json': file(city) },
				undefined,
				refused
			);
		const full = await ask('r.zip', ['r.zip']);
		expect([full.exitCode, [...full.files.keys()]]).toEqual([2, ['f.json']]);
		const same = await ask('./g.json');
		expect([same.exitCode, [...same.files.keys()]]).toEqual([2, ['f.json']]);
		expect(same.err).toContain('--noted と -o が同じファイル');
	});

	it('asks nobody from a submitted assessment: 1, and nothing is written', async () => {
		const stage = {
			state: 'submitted',
			at: '2026-11-01T00:00:00Z',
			digest: 'a'.repeat(64)
		} as const;
		const { exitCode, err, files } = await runCli([...asking, '--noted', 'g.json', '-o', 'r.zip'], {
			'f.json': file({ ...city, stages: [stage] })
		});
		expect([exitCode, files.size]).toEqual([1, 1]);
		expect(err).toContain('提出中');
	});

	it('shares a part that can be read and not be merged as a response', async () => {
		const shared = await runCli(
			['pack', 'f.json', '--kind', 'share', '--for', 'component:maas', '-o', 's.zip'],
			{ 'f.json': file(city) }
		);
		expect(shared.exitCode).toBe(0);
		const zip = shared.files.get('s.zip') ?? '';
		const received = await runCli(['unpack', 's.zip', '-o', 'part.json'], { 's.zip': zip });
		const part = opened(received.files.get('part.json'));
		expect(part.workingCopy).toEqual({ kind: 'part', of: city.id });
		expect(JSON.stringify(part)).not.toContain('秘密運輸');
		const merged = await runCli(['merge', 'f.json', 's.zip', '-o', 'h.json'], {
			'f.json': file(city),
			's.zip': zip
		});
		expect([merged.exitCode, merged.files.has('h.json')]).toEqual([2, false]);
		expect(merged.err).toContain('依頼への回答の受渡しファイルではありません');
	});
});

describe('`merge` with `--allowed-signers`', () => {
	const files = {
		'f.json': file(city),
		'theirs.json': file(city),
		'signers.txt':
			'kakogawa ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f'
	};
	const merge = (signers: string) =>
		runCli(['merge', 'f.json', 'theirs.json', '--allowed-signers', signers, '-o', 'h.json'], files);

	it('takes no plain file, for it bears no signature: 1, and nothing is written', async () => {
		const { exitCode, err, files: left } = await merge('signers.txt');
		expect([exitCode, left.has('h.json')]).toEqual([1, false]);
		expect(err).toContain('信頼する署名者のものと確かめられない');
	});

	it('refuses a list of signers that is not there: 2', async () => {
		const { exitCode, err, files: left } = await merge('nowhere.txt');
		expect([exitCode, left.has('h.json')]).toEqual([2, false]);
		expect(err).toContain('nowhere.txt');
	});
});

describe('`answer --sheet`', () => {
	const accepting: Assessment = {
		...city,
		responses: [
			{
				request: 'r0',
				digest: 'a'.repeat(64),
				takenAt: '2026-11-01T00:00:00Z',
				accepted: [{ component: 'bus', control: 'SVC-01' }]
			}
		]
	};
	it('takes no accepted answer in bulk, whatever --accept says, and says how many stay', async () => {
		const made = await runCli(['sheet', 'f.json', '-o', 's.csv'], { 'f.json': file(accepting) });
		const sheet = textOf(made.files.get('s.csv')).replace('秘密運輸株式会社は未対応', '対応した');
		const taken = await runCli(
			['answer', 'f.json', '--sheet', 's.csv', '--accept', 'theirs', '-o', 'g.json'],
			{ 'f.json': file(accepting), 's.csv': sheet }
		);
		expect(taken.exitCode).toBe(0);
		expect(opened(taken.files.get('g.json')).answers).toEqual(city.answers);
		expect(taken.err).toContain('1か所は、受入れ済みの回答のため');
	});
});
