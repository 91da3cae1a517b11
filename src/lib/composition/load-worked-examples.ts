import type { AppPorts } from '#lib/application/app-ports.ts';

/** The worked cases of the shipped checklists; they are no part of the start. */
export const loadWorkedExamples: AppPorts['loadWorkedExamples'] = async () => {
	const { workedExamples } = await import('virtual:worked-examples');
	return workedExamples;
};
