import type { Assessment, Obligation } from '../assessment/assessment.ts';
import { listLimits } from '../assessment/field-limits.ts';
import { putById } from '../assessment/put-by-id.ts';

type Calendar = NonNullable<Assessment['calendar']>;

/** Adds recurring work, or replaces the one with the same id in its place. */
export const putObligation = (assessment: Assessment, obligation: Obligation): Assessment =>
	withCalendar(assessment, { obligations: putById(listOf(assessment), obligation) });

/** Takes recurring work out of the calendar. */
export const removeObligation = (assessment: Assessment, id: string): Assessment =>
	withCalendar(assessment, { obligations: listOf(assessment).filter((one) => one.id !== id) });

/** Notes a day on which work was done; what was planned for the next time is settled by it. */
export function markDone(assessment: Assessment, id: string, day: string): Assessment {
	const obligation = listOf(assessment).find((one) => one.id === id);
	if (obligation === undefined) return assessment;
	const { plannedOn: _, doneOn = [], ...rest } = obligation;
	const days = [...new Set([...doneOn, day])].toSorted();
	return putObligation(assessment, { ...rest, doneOn: days.slice(-listLimits.doneOn) });
}

/** Chooses after how many months answers are looked at again. */
export const setAnswersEvery = (assessment: Assessment, months: number): Assessment =>
	withCalendar(assessment, { answersEveryMonths: months });

const listOf = ({ calendar }: Pick<Assessment, 'calendar'>): readonly Obligation[] =>
	calendar?.obligations ?? [];

const withCalendar = (assessment: Assessment, part: Partial<Calendar>): Assessment => ({
	...assessment,
	calendar: { ...assessment.calendar, ...part }
});
