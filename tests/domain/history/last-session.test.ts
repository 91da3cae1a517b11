import { describe, expect, test } from 'vitest';
import { lastSession } from '#lib/domain/history/last-session.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';

const met = { status: 'met' } as Answer;
const partly = { status: 'partly' } as Answer;
const entry = (at: string, control: string, before?: Answer, after?: Answer) => ({
	at,
	component: 'bus',
	control,
	...(before && { before }),
	...(after && { after })
});

describe('the last session', () => {
	test('there is none without a history', () => {
		expect(lastSession({ history: [], answers: {} })).toBeUndefined();
	});

	test('tells what was done on the newest day in Japan, and the answers of before', () => {
		const session = lastSession({
			history: [
				entry('2026-11-20T03:00:00Z', 'S-1', undefined, partly),
				entry('2026-11-20T03:00:00Z', 'S-3', undefined, met),
				// Already the next day in Japan.
				entry('2026-11-20T15:30:00Z', 'S-1', partly, met),
				entry('2026-11-21T03:00:00Z', 'S-2', undefined, partly),
				entry('2026-11-21T03:10:00Z', 'S-2', partly, met),
				entry('2026-11-21T03:20:00Z', 'S-3', met, undefined)
			],
			answers: { bus: { 'S-1': met, 'S-2': met } }
		});
		expect(session).toEqual({
			day: '2026-11-21',
			added: 1,
			changed: 1,
			removed: 1,
			confirmed: 0,
			answersBefore: { bus: { 'S-1': partly, 'S-3': met } }
		});
	});

	test('what was looked at and found unchanged is confirmed, not changed', () => {
		const again = { ...met, updatedAt: '2026-11-21T03:00:00Z', updatedBy: '田中' };
		const session = lastSession({
			history: [entry('2026-11-21T03:00:00Z', 'S-1', met, again)],
			answers: { bus: { 'S-1': again } }
		});
		expect(session).toMatchObject({ changed: 0, confirmed: 1 });
	});

	test('what was answered and taken back on the same day is nothing', () => {
		const session = lastSession({
			history: [
				entry('2026-11-21T03:00:00Z', 'S-1', undefined, met),
				entry('2026-11-21T03:10:00Z', 'S-1', met, undefined)
			],
			answers: { bus: {} }
		});
		expect(session).toMatchObject({ added: 0, changed: 0, removed: 0 });
	});
});
