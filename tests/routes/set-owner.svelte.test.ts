import { expect, test } from 'vitest';
import { setOwners } from '#lib/domain/responsibility/set-owners.ts';
import { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { setOwner } from '../../src/routes/assessment/responsibility/set-owner.ts';
import { aFile, smallChecklist } from '../application/assessment-builders.ts';

const place = (control: string) => ({ component: 'organisation', control });

function open(editing: 'allowed' | 'read-only' = 'allowed') {
	const file = aFile();
	const assessment = {
		...file.assessment,
		answers: {
			organisation: {
				'GOV-01': { status: 'met' as const },
				'GOV-02': { status: 'met' as const, mark: 'reconfirm' as const }
			}
		}
	};
	return new AssessmentState({ ...file, assessment }, smallChecklist, {
		editing,
		clock: () => '2026-11-22T00:00:00Z',
		author: () => '担当',
		onChange: () => undefined
	});
}
const give = (current: AssessmentState, controls: readonly string[]) =>
	setOwner(current, setOwners(current.assessment.answers, controls.map(place), 'firm'));

test('owners are set in one step that can be undone', () => {
	const current = open();
	give(current, ['GOV-01', 'GOV-03']);
	expect(current.answerOf('organisation', 'GOV-01')?.party).toBe('firm');
	expect(current.assessment.history).toHaveLength(2);
	current.undo();
	expect(current.answerOf('organisation', 'GOV-01')?.party).toBeUndefined();
	expect(current.answerOf('organisation', 'GOV-03')).toBeUndefined();
});

test('an answer that wants another look still wants it with another owner', () => {
	const current = open();
	give(current, ['GOV-01', 'GOV-02']);
	expect(current.answerOf('organisation', 'GOV-02')).toMatchObject({
		status: 'met',
		party: 'firm',
		mark: 'reconfirm'
	});
	expect(current.assessment.history.map(({ control }) => control)).toEqual(['GOV-01', 'GOV-02']);
	current.undo();
	expect(current.answerOf('organisation', 'GOV-02')).toMatchObject({ mark: 'reconfirm' });
	expect(current.answerOf('organisation', 'GOV-02')?.party).toBeUndefined();
});

test('nothing changes where nothing may be changed, and nothing is undone for no change', () => {
	const closed = open('read-only');
	give(closed, ['GOV-01', 'GOV-02']);
	expect(closed.assessment.history).toEqual([]);
	const current = open();
	give(current, ['GOV-01']);
	give(current, ['GOV-01']);
	expect([current.assessment.history.length, current.canUndo]).toEqual([1, true]);
});
