import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Obligation } from '#lib/domain/assessment/assessment.ts';
import { listLimits } from '#lib/domain/assessment/field-limits.ts';
import { startNextYear } from '#lib/domain/assessment/next-year.ts';
import {
	markDone,
	putObligation,
	removeObligation,
	setAnswersEvery
} from '#lib/domain/cadence/edit-calendar.ts';
import { laterDays, obligationStanding } from '#lib/domain/cadence/obligation-standing.ts';
import { countLeftBehind } from '#lib/domain/merge/count-left-behind.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const work = (given: Partial<Obligation> = {}): Obligation => ({
	id: 'o1',
	title: '研修',
	everyMonths: 12,
	...given
});
const today = '2026-11-22';

describe('recurring work', () => {
	it('was never done while nothing is recorded, and then has no day', () => {
		expect(obligationStanding(work(), today)).toMatchObject({ due: undefined, staleness: 'never' });
	});

	it('is due so many months after the newest day it was done, in whatever order those stand', () => {
		const standing = obligationStanding(work({ doneOn: ['2026-03-31', '2025-03-31'] }), today);
		expect(standing).toMatchObject({
			lastDone: '2026-03-31',
			due: '2027-03-31',
			staleness: 'fresh'
		});
	});

	it('is due on the day the city planned, also before the first time', () => {
		const planned = work({ plannedOn: '2026-12-10' });
		expect(obligationStanding(planned, today)).toMatchObject({
			due: '2026-12-10',
			staleness: 'due-soon'
		});
	});

	it('comes again on the same day of the month, or the last one, within a stretch only', () => {
		const monthly = obligationStanding(work({ everyMonths: 1, doneOn: ['2025-12-31'] }), today);
		expect(laterDays(monthly, { from: '2026-02-01', end: '2026-06-01' })).toEqual([
			'2026-02-28',
			'2026-03-31',
			'2026-04-30',
			'2026-05-31'
		]);
	});

	it('is counted on only after the day it is due', () => {
		const yearly = obligationStanding(work({ doneOn: ['2026-10-01'] }), today);
		expect(laterDays(yearly, { from: today, end: '2027-11-22' })).toEqual([]);
		expect(laterDays(yearly, { from: today, end: '2028-11-22' })).toEqual(['2028-10-01']);
	});

	it.each([0, -1, 1e9])('comes never again where a file says every %s months', (everyMonths) => {
		const odd = obligationStanding(work({ everyMonths, doneOn: ['2026-10-01'] }), today);
		expect(odd).toMatchObject({ due: undefined, staleness: 'never' });
		expect(laterDays(odd, { from: today, end: '2030-01-01' })).toEqual([]);
	});

	it('passes over days that are none, which a file may hold', () => {
		const odd = work({ doneOn: ['2026-02-30', '2025-04-01'], plannedOn: 'いつか' });
		expect(obligationStanding(odd, today)).toMatchObject({ due: '2026-04-01' });
	});

	it('comes within a stretch exactly on the days that counting one by one gives', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 36 }),
				fc.integer({ min: 0, max: 3000 }),
				(everyMonths, before) => {
					const last = new Date(Date.UTC(2026, 10, 22) - before * 86_400_000);
					const doneOn = [last.toISOString().slice(0, 10)];
					const standing = obligationStanding(work({ everyMonths, doneOn }), today);
					const all = laterDays(standing, { from: '1900-01-01', end: '2028-01-01' });
					const some = laterDays(standing, { from: today, end: '2028-01-01' });
					expect(some).toEqual(all.filter((day) => day >= today));
				}
			)
		);
	});
});

describe('the calendar of a city', () => {
	const city = putObligation(anAssessment(), work({ plannedOn: '2026-11-30' }));

	it('notes a day once, in order, forgets the oldest of many, and settles what was planned', () => {
		const done = markDone(markDone(city, 'o1', '2026-11-20'), 'o1', '2026-11-20');
		expect(done.calendar?.obligations).toEqual([work({ doneOn: ['2026-11-20'] })]);
		const days = Array.from(
			{ length: listLimits.doneOn + 2 },
			(_, n) => `2026-01-${String(n + 10)}`
		).toReversed();
		const many = days.reduce((whole, day) => markDone(whole, 'o1', day), city);
		expect(many.calendar?.obligations?.[0]?.doneOn).toEqual(days.toReversed().slice(2));
		expect(markDone(city, 'other', today)).toBe(city);
	});

	it('changes work in its place, takes it out, and keeps how often answers are looked at', () => {
		const two = setAnswersEvery(putObligation(city, work({ id: 'o2' })), 6);
		const changed = putObligation(two, work({ title: '訓練' }));
		expect(changed.calendar?.obligations?.map(({ title }) => title)).toEqual(['訓練', '研修']);
		expect(removeObligation(changed, 'o1').calendar).toEqual({
			answersEveryMonths: 6,
			obligations: [work({ id: 'o2' })]
		});
	});

	it('goes on in the next year', () => {
		const next = { id: 'n', title: '', fiscalYear: 2027, asOf: '2027-04-01' };
		expect(startNextYear(city, next).calendar).toEqual(city.calendar);
	});

	it('of another copy is not merged, and said to stay there', () => {
		const theirs = setAnswersEvery(city, 6);
		expect(countLeftBehind(anAssessment(), theirs)).toEqual([{ part: 'calendar', count: 2 }]);
		expect(countLeftBehind(theirs, theirs)).toEqual([]);
	});
});
