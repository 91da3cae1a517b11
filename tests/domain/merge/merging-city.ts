import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

/** When somebody merges. */
export const at = '2026-11-22T00:00:00Z';
/** Who merges, and when. */
export const authorship = { at, by: '田中' };
/** Nothing that has to be decided was accepted. */
export const accepted: ReadonlySet<string> = new Set();
/** A city with one component. */
export const city = (given: Partial<Assessment> = {}) =>
	anAssessment({ components: [aComponent()], ...given });
/** The same with answers of that component. */
export const answered = (answers: Assessment['answers'][string], given: Partial<Assessment> = {}) =>
	city({ ...given, answers: { bus: answers } });
/** The item of that id. */
export const find = (items: readonly MergeItem[], id: string) =>
	items.find((item) => item.id === id);
