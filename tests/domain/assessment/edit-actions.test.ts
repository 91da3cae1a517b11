import { describe, expect, it } from 'vitest';
import { putAction, removeAction } from '#lib/domain/assessment/edit-actions.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const action = (id: string, title = id): Action => ({ id, title, state: 'open', closes: [] });
const titles = (actions: readonly Action[]) => actions.map(({ title }) => title);

describe('actions', () => {
	const assessment = anAssessment({ actions: [action('a'), action('b')] });

	it('are added at the end', () => {
		expect(titles(putAction(assessment, action('c')).actions)).toEqual(['a', 'b', 'c']);
	});

	it('are replaced in their place', () => {
		expect(titles(putAction(assessment, action('a', '改')).actions)).toEqual(['改', 'b']);
	});

	it('are taken away', () => {
		expect(titles(removeAction(assessment, 'a').actions)).toEqual(['b']);
		expect(titles(removeAction(assessment, 'gone').actions)).toEqual(['a', 'b']);
	});
});
