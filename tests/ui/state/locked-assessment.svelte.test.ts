import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { answerOf } from './state-support.ts';

const stage = (state: 'submitted' | 'accepted') => ({
	state,
	at: '2026-11-20T00:00:00Z',
	digest: '0'.repeat(64)
});
const bus = {
	id: 'bus',
	name: 'バス',
	layer: 'service',
	criticality: 2 as const,
	uses: [],
	facts: {}
};
const file = { name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
const retitled = (assessment: Assessment): Assessment => ({ ...assessment, title: '変更後' });

/** Every method of the state that changes something, called as a screen calls it. */
const changes: Readonly<Record<string, (state: AssessmentState) => void>> = {
	answer: (state) => state.answer(answerOf('GOV-01')),
	undo: (state) => state.undo(),
	redo: (state) => state.redo(),
	putComponent: (state) => state.putComponent(bus),
	removeComponent: (state) => state.removeComponent('bus', '廃止'),
	stateFact: (state) => state.stateFact('cameras', true),
	putParty: (state) => state.putParty({ id: 'p', name: '委託先' }),
	removeParty: (state) => state.removeParty('p'),
	putAction: (state) => state.putAction({ id: 'a', title: '対策', state: 'open', closes: [] }),
	removeAction: (state) => state.removeAction('a'),
	putEvidence: (state) => state.putEvidence({ id: 'e', title: '証跡' }),
	removeEvidenceEverywhere: (state) => state.removeEvidenceEverywhere('e'),
	describe: (state) => state.describe({ title: '変更後' }),
	finishEditionChange: (state) =>
		state.finishEditionChange({
			to: { ...smallChecklist, revision: 2 },
			crosswalks: [],
			because: { 'not-in-checklist': '', retired: '', 'no-place': '', merged: '', reviewed: '' }
		}),
	edit: (state) => state.edit('replies', retitled),
	step: (state) => state.step('submission', retitled),
	attachFiles: (state) => state.attachFiles([{ id: 'f', file }])
};

/** What changes nothing of the assessment itself, or shows what somebody else has changed. */
const others = ['constructor', 'may', 'answerOf', 'authorship', 'replaceWith'];

const methods = Object.entries(Object.getOwnPropertyDescriptors(AssessmentState.prototype))
	.filter(([, { value }]) => typeof value === 'function')
	.map(([name]) => name);

function open(given: Partial<Assessment>) {
	const opened = { ...aFile(), assessment: { ...aFile().assessment, ...given } };
	let updates = 0;
	const state = new AssessmentState(opened, smallChecklist, {
		editing: 'allowed',
		clock: () => '2026-11-22T00:00:00Z',
		author: () => '担当',
		onChange: () => (updates += 1)
	});
	return { state, before: opened.assessment, updates: () => updates };
}

it('every method of the state is known here', () => {
	expect([...Object.keys(changes), ...others].sort()).toEqual(methods.sort());
});

describe.each([
	['submitted', { stages: [stage('submitted')] }],
	['accepted', { stages: [stage('accepted')] }],
	['a shared part', { workingCopy: { kind: 'part' as const, of: 'whole' } }]
])('of an assessment that is %s', (_, given) => {
	it.each(Object.entries(changes))('%s changes nothing', (__, change) => {
		const { state, before, updates } = open(given);
		change(state);
		expect(state.assessment).toEqual(before);
		expect(updates()).toBe(0);
	});
});

it('the same calls do change a draft, undo and redo after an answer', () => {
	const idle = Object.entries(changes).filter(([name, change]) => {
		const { state, updates } = open({});
		if (name === 'redo') {
			state.answer(answerOf('GOV-01'));
			state.undo();
		} else if (name === 'undo') state.answer(answerOf('GOV-01'));
		const before = updates();
		change(state);
		return updates() === before;
	});
	expect(idle.map(([name]) => name)).toEqual([]);
});
