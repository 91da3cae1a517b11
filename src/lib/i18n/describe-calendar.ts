import type { CalendarEntry } from '#lib/application/year-calendar.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';

/** Where the names of what is due are found. */
export type CalendarNames = {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
	readonly lenses: readonly Lens[];
};

/** Tells what each entry of a calendar is called, beside its kind. */
export function calendarNames(
	{ assessment, checklist, lenses }: CalendarNames,
	locale: Locale
): (entry: Pick<CalendarEntry, 'kind' | 'id'>) => string {
	const { calendar: text } = messagesFor(locale);
	const parties = new Map(assessment.parties.map(({ id, name }) => [id, name]));
	const titles = (items: readonly { readonly id: string; readonly title: string }[]) =>
		new Map(items.map(({ id, title }) => [id, title]));
	const evidence = titles(assessment.evidence);
	const names: Readonly<Record<CalendarEntry['kind'], ReadonlyMap<string, string>>> = {
		obligation: titles(assessment.calendar?.obligations ?? []),
		answers: groupNames(assessment, checklist, locale),
		evidence,
		renewal: evidence,
		action: titles(assessment.actions),
		request: new Map(
			(assessment.requests ?? []).map(({ id, party }) => [id, parties.get(party) ?? text.gone])
		),
		rule: new Map(lenses.map(({ lens, title }) => [lens, title[locale]]))
	};
	return ({ kind, id }) => names[kind].get(id) ?? text.gone;
}

/** Components with their layers; the whole city is named by the layer alone. */
function groupNames({ components }: Assessment, { layers }: Checklist, locale: Locale) {
	const { calendar: text } = messagesFor(locale);
	const places = [{ id: organisation, name: '' }, ...components];
	return new Map(
		places.flatMap(({ id, name }) =>
			layers.map((layer) => [`${id} ${layer.id}`, text.placed(name, layer.title[locale])] as const)
		)
	);
}
