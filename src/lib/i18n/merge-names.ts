import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';

/** What the ids in a merge stand for, on both sides. */
export type MergeNames = {
	readonly checklist: Checklist;
	readonly components: ReadonlyMap<string, string>;
	readonly parties: ReadonlyMap<string, string>;
	readonly evidence: ReadonlyMap<string, string>;
	readonly locale: Locale;
};

/** The names of some assessments; where two have the same id, the later one's counts. */
export const mergeNamesOf = (
	checklist: Checklist,
	assessments: readonly Pick<Assessment, 'components' | 'parties' | 'evidence'>[],
	locale: Locale
): MergeNames => ({
	checklist,
	components: namesIn(assessments.flatMap(({ components }) => components)),
	parties: namesIn(assessments.flatMap(({ parties }) => parties)),
	evidence: new Map(assessments.flatMap((one) => one.evidence.map(({ id, title }) => [id, title]))),
	locale
});

const namesIn = (items: readonly { readonly id: string; readonly name: string }[]) =>
	new Map(items.map(({ id, name }) => [id, name]));

/** A control on a component, in words. */
export function placeName(
	{ component, control }: AnswerKey,
	{ checklist, components, locale }: MergeNames
): string {
	const city = component === organisation ? messagesFor(locale).answering.wholeCity : undefined;
	const title = controlsById(checklist).get(control)?.title[locale];
	return [city ?? components.get(component) ?? component, control, title].filter(Boolean).join(' ');
}
