import { expect, test } from 'vitest';
import { navCounts } from '../../src/routes/nav-counts.ts';
import { anAssessment } from '../support/an-assessment.ts';

test('the navigation counts what is answered, not applicable included, and what is late', () => {
	const action = { title: 'a', state: 'open' as const, closes: [] };
	const assessment = anAssessment({
		actions: [
			{ ...action, id: 'late', due: '2026-11-21' },
			{ ...action, id: 'today', due: '2026-11-22' }
		]
	});
	// Of four questions one does not apply: the score leaves it out.
	const score = { pairs: [{ status: 'met' }, { status: 'unknown' }, { status: 'unanswered' }] };
	const counts = navCounts(
		{ pairs: [1, 2, 3, 4], score, assessment } as Parameters<typeof navCounts>[0],
		'2026-11-22T03:00:00Z'
	);
	expect(counts).toEqual({ answered: 3, asked: 4, openRequests: 0, overdueActions: 1 });
});
