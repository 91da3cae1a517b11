import { expect, test } from 'vitest';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { answerOf } from './state-support.ts';

const bus = {
	id: 'bus',
	name: 'バス',
	layer: 'service',
	criticality: 2 as const,
	uses: [],
	facts: {}
};

function open(file = aFile(), editing: 'allowed' | 'read-only' = 'allowed') {
	const changes: AssessmentFile[] = [];
	const opened = new AssessmentState(file, smallChecklist, {
		editing,
		clock: () => '2026-11-22T00:00:00Z',
		author: () => '担当',
		onChange: ({ file: changed }) => void changes.push(changed)
	});
	return { opened, changes };
}

test('the figures follow every answer', () => {
	const { opened } = open();
	expect([opened.pairs.length, opened.score.overall.percent]).toEqual([2, null]);
	opened.answer(answerOf('GOV-01'));
	opened.answer(answerOf('GOV-02', 'not-met'));
	expect(opened.score.overall.percent).toBe(50);
	expect(opened.gaps.map(({ judged }) => judged.pair.control.id)).toEqual(['GOV-02']);
	expect(opened.questions).toEqual([]);
});

test('answering leaves the list of pairs as it is, a component makes it anew', () => {
	const { opened } = open();
	const stop = $effect.root(() => {
		const before = opened.pairs;
		opened.answer(answerOf('GOV-01'));
		expect(opened.pairs).toBe(before);
		opened.putComponent(bus);
		expect(opened.pairs.length).toBe(5);
		opened.stateFact('cameras', false);
		expect(opened.pairs.length).toBe(4);
	});
	stop();
});

test('every change is handed on once, signed, and noted in the history', () => {
	const { opened, changes } = open();
	opened.answer(answerOf('GOV-01'));
	expect(changes).toHaveLength(1);
	expect(opened.answerOf('organisation', 'GOV-01')).toEqual({
		status: 'met',
		updatedAt: '2026-11-22T00:00:00Z',
		updatedBy: '担当'
	});
	expect(opened.assessment.history).toHaveLength(1);
	expect(changes[0]).toBe(opened.file);
});

test('undo brings the answer back and is itself noted; redo does it again', () => {
	const { opened } = open();
	opened.answer(answerOf('GOV-01', 'partly'));
	opened.answer(answerOf('GOV-01', 'met'));
	opened.undo();
	expect(opened.answerOf('organisation', 'GOV-01')?.status).toBe('partly');
	opened.undo();
	expect(opened.answerOf('organisation', 'GOV-01')).toBeUndefined();
	expect([opened.canUndo, opened.canRedo]).toEqual([false, true]);
	opened.redo();
	expect(opened.answerOf('organisation', 'GOV-01')?.status).toBe('partly');
	expect(opened.assessment.history).toHaveLength(5);
});

test('one step over many components is undone as one', () => {
	const { opened } = open();
	opened.putComponent(bus);
	opened.putComponent({ ...bus, id: 'tram' });
	const answer = { status: 'met' as const };
	opened.answer(['bus', 'tram'].map((component) => ({ component, control: 'SRV-01', answer })));
	opened.undo();
	expect(opened.score.overall.answeredPossible).toBe(0);
});

test('a removed component puts its answers into the drawer and out of reach of undo', () => {
	const { opened } = open();
	opened.putComponent(bus);
	opened.answer([{ component: 'bus', control: 'SRV-01', answer: { status: 'met' } }]);
	opened.removeComponent('bus', '廃止');
	expect(opened.assessment.drawer).toHaveLength(1);
	expect(opened.canUndo).toBe(false);
});

test('reactive objects of forms become plain data that a database takes', () => {
	const { opened } = open();
	const form = $state({ ...bus, facts: { cameras: true } });
	opened.putComponent(form);
	const answer = $state({ status: 'met' as const, evidence: ['e-1'] });
	opened.answer([{ component: 'organisation', control: 'GOV-01', answer }]);
	expect(() => structuredClone(opened.file)).not.toThrow();
	form.facts.cameras = false;
	expect(opened.assessment.components[0]?.facts).toEqual({ cameras: true });
});

test('the other edits arrive too', () => {
	const { opened } = open();
	opened.putParty({ id: 'p', name: '社' });
	opened.putAction({ id: 'x', title: '改善', state: 'open', closes: [] });
	opened.putEvidence({ id: 'e', title: '規程' });
	opened.describe({ title: '新' });
	const { parties, actions, evidence, title } = opened.assessment;
	expect([parties.length, actions.length, evidence.length, title]).toEqual([1, 1, 1, '新']);
	opened.removeParty('p');
	opened.removeAction('x');
	opened.removeEvidenceEverywhere('e');
	const { parties: p, actions: a, evidence: e } = opened.assessment;
	expect([p.length, a.length, e.length]).toEqual([0, 0, 0]);
});

test('what is read-only does not change, whatever is called', () => {
	const { opened, changes } = open(aFile({ sample: true }), 'read-only');
	opened.answer(answerOf('GOV-01'));
	opened.putComponent(bus);
	opened.removeComponent('bus', '');
	opened.undo();
	expect(changes).toEqual([]);
	expect([opened.sample, opened.readOnly, opened.canUndo]).toEqual([true, true, false]);
});
