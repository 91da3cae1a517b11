import type { AppPorts } from '#lib/application/app-ports.ts';

/** What the shipped checklists ask to be done again and again; it is no part of the start. */
export const loadRecurringWork: AppPorts['loadRecurringWork'] = async () => {
	const { recurringWork } = await import('virtual:recurring-work');
	return recurringWork;
};
