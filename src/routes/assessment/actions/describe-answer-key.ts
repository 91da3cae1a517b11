import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** What names are looked up in. */
export type NamedThings = {
	readonly checklist: Checklist;
	readonly assessment: Pick<Assessment, 'components'>;
};

/** A control and what it is answered for, in words; the city as a whole needs none. */
export function describeAnswerKey(
	{ component, control }: AnswerKey,
	{ checklist, assessment }: NamedThings,
	locale: Locale
): string {
	const title = controlsById(checklist).get(control)?.title[locale];
	const place = assessment.components.find(({ id }) => id === component)?.name;
	const what = title === undefined ? control : `${control} ${title}`;
	if (place === undefined) return what;
	return locale === 'ja' ? `${what}（${place}）` : `${what} (${place})`;
}
