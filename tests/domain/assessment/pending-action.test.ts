import { describe, expect, it } from 'vitest';
import { isOverdue } from '#lib/domain/assessment/pending-action.ts';

describe('an overdue action', () => {
	it('is one whose day has passed and which is still to be done', () => {
		expect(isOverdue({ due: '2026-11-21', state: 'open' }, '2026-11-22')).toBe(true);
		expect(isOverdue({ due: '2026-11-21', state: 'in-progress' }, '2026-11-22')).toBe(true);
	});

	it('is none on its last day, without a day, or when it is done or dropped', () => {
		expect(isOverdue({ due: '2026-11-22', state: 'open' }, '2026-11-22')).toBe(false);
		expect(isOverdue({ state: 'open' }, '2026-11-22')).toBe(false);
		expect(isOverdue({ due: '2026-11-21', state: 'done' }, '2026-11-22')).toBe(false);
		expect(isOverdue({ due: '2026-11-21', state: 'dropped' }, '2026-11-22')).toBe(false);
	});
});
