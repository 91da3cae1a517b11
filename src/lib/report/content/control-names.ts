import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';
import type { ReportSource } from './report-source.ts';

type Named = Pick<ReportSource, 'checklist' | 'choices' | 'messages' | 'nameOf'>;

/** The title of a control in the language of the report. */
export const titleOfControl = (
	{ checklist, choices }: Pick<Named, 'checklist' | 'choices'>,
	id: string
) => controlsById(checklist).get(id)?.title[choices.locale] ?? id;

/** Controls by title, each once and with the number of places where it stands for several; `shown` of them. */
export function controlNames(source: Named, keys: readonly AnswerKey[], shown: number): string {
	const { messages } = source;
	const controls = [...countBy(keys, ({ control }) => control)];
	const named = controls
		.slice(0, shown)
		.map(([id, places]) => messages.parts.places(titleOfControl(source, id), places));
	const more = controls.length - named.length;
	return [...named, ...(more > 0 ? [messages.parts.andMore(more)] : [])].join(messages.listComma);
}
