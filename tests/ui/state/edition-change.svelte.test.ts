import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	abandonEditionChange,
	beginEditionChange,
	noteSeen
} from '#lib/application/edition-change.ts';
import type { OwnChecklist } from '#lib/application/ports.ts';
import { drawerReasons, type DrawerReason } from '#lib/domain/edition-change/carry-answers.ts';
import { fail } from '#lib/domain/primitives/result.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

const because = Object.fromEntries(drawerReasons.map((reason) => [reason, reason])) as Record<
	DrawerReason,
	string
>;
const [kept, ...others] = smallChecklist.controls;
const revised = {
	...smallChecklist,
	revision: 2,
	controls: [
		...(kept ? [{ ...kept, statement: { ja: '新しい文。', en: 'New.' } }] : []),
		...others.slice(1)
	]
};
const own: OwnChecklist = {
	checklist: revised,
	digest: digestChecklist(revised),
	source: 'revised.yaml',
	importedAt: '2026-11-23T00:00:00Z'
};
const pin = { guideline: 'test', edition: '1.0', revision: 2, digest: own.digest };

async function opened(browser: FakeBrowser): Promise<AssessmentState> {
	await browser.kept.save(aFile(), 0, '2026-11-22T00:00:00.000Z');
	await browser.start();
	await browser.states.guidelines.put(own);
	await browser.states.desk.open('a-1');
	const { current } = browser.states.desk;
	if (current === undefined) throw new Error('not open');
	current.answer(
		smallChecklist.controls
			.filter(({ layer }) => layer === 'governance')
			.map(({ id }) => ({ component: 'organisation', control: id, answer: { status: 'met' } }))
	);
	return current;
}

describe('a change of edition', () => {
	let browser: FakeBrowser;
	beforeEach(() => {
		browser = new FakeBrowser();
	});

	test('is offered for what is not the present checklist, shipped or imported', async () => {
		const current = await opened(browser);
		const { guidelines } = browser.states;
		expect(guidelines.targetsOf(current.assessment.checklist).map(({ digest }) => digest)).toEqual([
			own.digest
		]);
		expect(guidelines.targetsOf(pin)).toHaveLength(1);
	});

	test('alters nothing while it is a draft, and nothing when it is given up', async () => {
		const current = await opened(browser);
		const before = current.assessment;
		current.edit('setup', (assessment, { at }) => beginEditionChange(assessment, pin, at));
		current.edit('setup', (assessment) => noteSeen(assessment, ['GOV-01'], true));
		current.edit('setup', (assessment) => noteSeen(assessment, ['GOV-02'], true));
		current.edit('setup', (assessment) => noteSeen(assessment, ['GOV-01'], false));
		expect(current.assessment.editionDraft?.seen).toEqual(['GOV-02']);
		expect({ ...current.assessment, editionDraft: undefined }).toEqual({
			...before,
			editionDraft: undefined
		});
		current.edit('setup', abandonEditionChange);
		expect(current.assessment).toEqual(before);
	});

	test('is finished after a safety copy, with everything saved and nothing to undo', async () => {
		const current = await opened(browser);
		current.edit('setup', (assessment, { at }) => beginEditionChange(assessment, pin, at));
		const finished = await browser.states.editionChange.finish(current, own, because);
		await browser.states.desk.saving.flush();
		expect(finished).toMatchObject({ ok: true });
		expect(current.checklist).toEqual(revised);
		expect(current.assessment.editionDraft).toBeUndefined();
		expect(current.canUndo).toBe(false);
		expect(current.assessment.answers['organisation']?.['GOV-01']?.mark).toBe('wording-changed');
		const copies = await browser.safetyCopies.list('a-1');
		expect(copies.ok && copies.value).toHaveLength(1);
		const stored = await browser.kept.load('a-1');
		expect(stored.ok && stored.value.file.assessment.checklist).toEqual(pin);
	});

	test('does not happen without its safety copy', async () => {
		const current = await opened(browser);
		const before = current.assessment;
		vi.spyOn(browser.safetyCopies, 'put').mockResolvedValue(fail({ kind: 'unavailable' }));
		const finished = await browser.states.editionChange.finish(current, own, because);
		expect(finished).toMatchObject({ ok: false });
		expect(current.assessment).toBe(before);
	});

	test('leaves marks that go when an answer is touched, and come back when that is undone', async () => {
		const current = await opened(browser);
		await browser.states.editionChange.finish(current, own, because);
		expect(current.marked).toBe(1);
		const answer = current.answerOf('organisation', 'GOV-01');
		current.answer([{ component: 'organisation', control: 'GOV-01', answer }]);
		expect(current.marked).toBe(0);
		current.undo();
		expect(current.marked).toBe(1);
	});
});
