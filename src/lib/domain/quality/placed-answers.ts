import { listAnswers, type PlacedAnswer } from '../assessment/answer-map.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { organisation } from '../assessment/component.ts';

/** The answers on components that are registered, in the order of the assessment. */
export function placedAnswers(
	assessment: Pick<Assessment, 'answers' | 'components'>
): readonly PlacedAnswer[] {
	const places = new Set([organisation, ...assessment.components.map(({ id }) => id)]);
	return listAnswers(assessment).filter(({ component }) => places.has(component));
}
