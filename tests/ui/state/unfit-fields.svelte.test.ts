import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fieldLimits } from '#lib/domain/assessment/field-limits.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { describeAppError } from '#lib/i18n/describe-app-error.ts';
import { assessmentLimits, fullAssessment, withValueAt } from '../../support/assessment-limits.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { aStart, FakeBrowser, picked } from './state-support.ts';

async function started() {
	const browser = new FakeBrowser();
	await browser.start();
	await browser.states.desk.start(aStart);
	const { current, saving } = browser.states.desk;
	if (current === undefined) throw new Error('nothing open');
	return { browser, current, saving };
}

const action = { id: 'a', title: '研修', state: 'open' as const, closes: [] };

/** What an officer can do at a screen that goes beyond a limit, and the words that name the field. */
const slips: readonly [
	string,
	(current: Awaited<ReturnType<typeof started>>['current']) => void
][] = [
	['改善計画「研修」の期限', (it) => it.putAction({ ...action, due: '70331-02-02' })],
	[
		'証跡「規程」の有効期限',
		(it) => it.putEvidence({ id: 'e', title: '規程', expiresOn: '70331-02-02' })
	],
	[
		'証跡「規程」の発行者',
		(it) => it.putEvidence({ id: 'e', title: '規程', issuer: '発'.repeat(201) })
	],
	[
		'証跡「規程」の登録番号',
		(it) =>
			it.putEvidence({
				id: 'e',
				title: '規程',
				registration: { scheme: 'isms', number: '1'.repeat(101) }
			})
	],
	[
		'証跡「規程」の段階',
		(it) =>
			it.putEvidence({
				id: 'e',
				title: '規程',
				registration: { scheme: 'jc-star', number: '1', level: '★'.repeat(41) }
			})
	],
	['自治体名', (it) => it.describe({ municipality: { code: '282103', name: '市'.repeat(201) } })],
	['点検の名前', (it) => it.describe({ title: '名'.repeat(301) })],
	['基準日', (it) => it.describe({ asOf: '70331-02-02' })]
];

describe('a value beyond its limit', () => {
	test.each(slips)(
		'%s: never shown as saved, named, and mended by correcting it',
		async (words, slip) => {
			const { browser, current, saving } = await started();
			await saving.flush();
			const before = await browser.kept.load(current.assessment.id);
			slip(current);
			await saving.flush();
			const { phase } = saving;
			expect(phase.kind).toBe('not-saved');
			expect(phase.kind === 'not-saved' && describeAppError(phase.error, 'ja')).toContain(words);
			expect(await browser.kept.load(current.assessment.id)).toEqual(before);
			expect(saving.atRisk).toBe(true);
			saving.emergencyExport();
			const content = browser.downloads.at(-1)?.content;
			if (typeof content !== 'string') throw new Error('No text was exported.');
			const read = decodeAssessment(new TextEncoder().encode(content));
			expect(read.ok && read.value.assessment).toEqual(current.assessment);
			current.step('setup', () => (before.ok ? before.value.file.assessment : current.assessment));
			await saving.flush();
			expect(saving.phase.kind).toBe('saved');
		}
	);

	test('is not acknowledged wherever the schema sets a limit', async () => {
		const { browser, current, saving } = await started();
		const full: Assessment = {
			...fullAssessment(),
			id: current.assessment.id,
			workingCopy: undefined,
			stages: []
		};
		current.step('setup', () => full);
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		const limits = assessmentLimits().filter(
			({ path: [part], limit }) =>
				part !== 'workingCopy' && part !== 'stages' && part !== 'id' && limit <= 20_000
		);
		for (const { path, beyond } of limits) {
			current.step('setup', () => withValueAt(full, path, beyond()));
			await saving.flush();
			const { phase } = saving;
			const fields =
				phase.kind === 'not-saved' && phase.error.kind === 'unfit-fields' && phase.error.fields;
			expect(fields, path.join('.')).toContainEqual(expect.objectContaining({ path }));
		}
		const kept = await browser.kept.load(full.id);
		expect(kept.ok && kept.value.file.assessment).toEqual(full);
	}, 60_000);

	test('goes into no master file either', async () => {
		const { browser, current, saving } = await started();
		await saving.backup.chooseFile();
		const written = browser.master.texts.length;
		current.putAction({ ...action, due: '70331-02-02' });
		await saving.flush();
		expect(browser.master.texts.length).toBe(written);
		expect(await saving.backup.retryFile('overwrite')).toMatchObject({
			error: { kind: 'unfit-fields' }
		});
		expect(browser.master.texts.length).toBe(written);
	});
});

describe('an answer that cannot be kept', () => {
	const links = (count: number) => Array.from({ length: count }, (_, i) => `e-${String(i)}`);
	const place = { component: 'organisation', control: 'GOV-01' };

	test('is left out and handed back; answers beside it are taken', async () => {
		const { current, saving } = await started();
		const [full, fine] = [
			{ ...place, answer: { evidence: links(501) } },
			{ ...place, control: 'GOV-02', answer: { status: 'met' as const } }
		];
		expect(current.answer([full, fine])).toEqual([full]);
		expect(current.assessment.history.map(({ control }) => control)).toEqual(['GOV-02']);
		current.undo();
		expect(current.assessment.answers['organisation']).toEqual({});
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
	});

	test('never stands in the history, so that a held text can be shortened in steps', async () => {
		const browser = new FakeBrowser();
		await browser.start();
		const answers = { organisation: { 'GOV-01': { note: 'n'.repeat(20_500) } } };
		await browser.states.arrival.inspect(picked(encodeAssessment(aFile({ answers }))));
		await browser.states.arrival.apply('replace');
		const { current, saving } = browser.states.desk;
		const shorten = (length: number) =>
			current?.answer([{ ...place, answer: { note: 'n'.repeat(length) } }]).length;
		expect([shorten(20_300), shorten(20_000)]).toEqual([1, 0]);
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		expect(current?.answerOf('organisation', 'GOV-01')?.note?.length).toBe(20_000);
	});
});

describe('a kept assessment with such a value', () => {
	const broken = aFile({ actions: [{ ...action, due: '70331-02-02' }] });

	test('opens, names the field, is saved along with other changes, and forgets it once mended', async () => {
		const browser = new FakeBrowser();
		await browser.start();
		const bytes = new TextEncoder().encode(encodeAssessment(broken));
		await browser.states.arrival.inspect({
			name: 'f.json',
			size: bytes.byteLength,
			arrayBuffer: () => Promise.resolve(bytes.buffer)
		});
		await browser.states.arrival.apply('replace');
		await browser.states.desk.close();
		await browser.states.desk.open('a-1');
		const { current, saving } = browser.states.desk;
		expect(current?.fieldsToMend).toMatchObject([
			{ path: ['actions', 0, 'due'], problem: 'not-a-day', of: '研修' }
		]);
		current?.describe({ title: '別の名前' });
		current?.putAction({ ...action, due: '70331-02-02', owner: '課' });
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		expect(current?.assessment.actions[0]?.due).toBe('70331-02-02');
		current?.putAction({ ...action, due: '2027-02-02' });
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		expect(current?.fieldsToMend).toEqual([]);
	});
});

test('the limits of fields are those of the schema', () => {
	expect(fieldLimits).toMatchObject({
		municipalityName: 200,
		issuer: 200,
		registrationNumber: 100,
		registrationLevel: 40,
		note: 20_000
	});
});
