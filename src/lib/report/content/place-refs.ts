import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { idRanges } from './id-ranges.ts';
import type { ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/**
 * References to answers, one for each component with its controls in few words, leading to the first of
 * them; those of the whole city come first and have no name.
 */
export function placeRefs<Key extends AnswerKey>(
	{ nameOf, messages }: Pick<ReportSource, 'nameOf' | 'messages'>,
	keys: readonly Key[],
	anchorOf: (key: Key) => string
): NonNullable<ReportCell['refs']> {
	return [...groupBy(keys, ({ component }) => component)]
		.toSorted(([one], [other]) => rank(one) - rank(other))
		.map(([component, own]) => {
			const controls = idRanges(
				own.map(({ control }) => control),
				messages.listComma
			);
			return {
				text: component === organisation ? controls : `${nameOf(component)} ${controls}`,
				to: anchorOf(own[0])
			};
		});
}

const rank = (component: string): number => (component === organisation ? 0 : 1);

/** Names an answer on paper: the component where it is not the whole city, and the control's id. */
export const placeText = (
	{ nameOf }: Pick<ReportSource, 'nameOf'>,
	{ component, control }: AnswerKey
): string => (component === organisation ? control : `${nameOf(component)} ${control}`);
