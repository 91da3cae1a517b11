import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/**
 * References to answers, together by component: the name of a component stands before the first of
 * its controls, those of the whole city come first and have none.
 */
export function placeRefs<Key extends AnswerKey>(
	source: Pick<ReportSource, 'nameOf'>,
	keys: readonly Key[],
	anchorOf: (key: Key) => string
): NonNullable<ReportCell['refs']> {
	const components = [...new Set(keys.map(({ component }) => component))];
	const inOrder = components.toSorted((one, other) => rank(one) - rank(other));
	return inOrder.flatMap((place) =>
		keys
			.filter(({ component }) => component === place)
			.map((key, i) => ({
				text: i === 0 ? placeText(source, key) : key.control,
				to: anchorOf(key)
			}))
	);
}

const rank = (component: string): number => (component === organisation ? 0 : 1);

/** Names an answer on paper: the component where it is not the whole city, and the control's id. */
export const placeText = (
	{ nameOf }: Pick<ReportSource, 'nameOf'>,
	{ component, control }: AnswerKey
): string => (component === organisation ? control : `${nameOf(component)} ${control}`);
