import { describe, expect, it } from 'vitest';
import type { WorkedExamples } from '#lib/domain/checklist/worked-examples.ts';
import { WorkedExamplesState } from '#lib/ui/state/worked-examples.svelte.ts';
import { aChecklist, text } from '../../support/a-checklist.ts';

const checklist = aChecklist();
const [control] = checklist.controls;
const written: readonly WorkedExamples[] = [
	{
		guideline: checklist.guideline,
		edition: checklist.edition,
		controls: { 'SVC-01': { met: text('済'), partly: text('半'), 'not-met': text('未') } }
	}
];
const catalogue = {
	list: () => [{ digest: '', checklist }],
	crosswalks: () => [],
	lenses: () => []
};

describe('worked examples on screen', () => {
	it('are there once they were brought, which happens once', async () => {
		let times = 0;
		const loadWorkedExamples = () => {
			times += 1;
			return Promise.resolve(written);
		};
		const state = new WorkedExamplesState({ catalogue, loadWorkedExamples });
		expect(control && state.of(checklist, control)).toBeUndefined();
		await Promise.all([state.bring(), state.bring()]);
		expect(control && state.of(checklist, control)?.met.ja).toBe('済');
		expect(times).toBe(1);
	});

	it('are absent where they cannot be brought, and tried again the next time', async () => {
		const answers = [Promise.reject(new Error('gone')), Promise.resolve(written)];
		const loadWorkedExamples = () => answers.shift() ?? Promise.resolve([]);
		const state = new WorkedExamplesState({ catalogue, loadWorkedExamples });
		await state.bring();
		expect(control && state.of(checklist, control)).toBeUndefined();
		await state.bring();
		expect(control && state.of(checklist, control)?.met.ja).toBe('済');
	});
});
