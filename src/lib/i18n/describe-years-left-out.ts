import type { Component } from '#lib/domain/assessment/component.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { AssessedYear, ComparableYear } from '#lib/domain/comparison/comparable-year.ts';
import type { LeftOut } from '#lib/domain/comparison/left-out.ts';
import type { OfYears } from '#lib/domain/comparison/merged-years.ts';
import type { EarlierYear } from '#lib/domain/comparison/year-trend.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { placeNames } from '#lib/domain/assessment/place-names.ts';
import { messagesFor, type Messages } from './app-messages.ts';
import { nameYears } from './name-years.ts';

/** Things of one kind, with what they have in common. */
export type NamedList = { readonly title: string; readonly items: readonly string[] };

type Speaker = {
	readonly words: Messages['years'];
	readonly place: (id: string) => string;
	readonly control: (control: {
		readonly id: string;
		readonly title: Readonly<Record<Locale, string>>;
	}) => string;
};

/** Everything that a comparison of years leaves out, by reason; nothing where a reason has nothing. */
export function describeYearsLeftOut(
	out: LeftOut,
	present: AssessedYear,
	locale: Locale
): readonly NamedList[] {
	const speaker = speakerOf(present, locale);
	const { words, place } = speaker;
	const inYears = (name: string, { years }: OfYears) =>
		words.inYears(name, nameYears(years, words));
	return withItems([
		...relationLists(out, speaker, inYears),
		{
			title: words.retired,
			items: out.retired.map(({ control: id, title, years }) =>
				inYears(speaker.control({ id, title }), { years })
			)
		},
		{
			title: words.came,
			items: out.came.map(({ component, years }) => inYears(place(component), { years }))
		},
		{ title: words.went, items: out.went.map(({ name, years }) => inYears(name, { years })) },
		...(['excused', 'not-asked-then', 'not-asked-now'] as const).map((because) => ({
			title: words.because[because],
			items: out.pairs
				.filter((one) => one.because === because)
				.map(({ pair, years }) =>
					inYears(words.place(speaker.control(pair.control), place(pair.component)), { years })
				)
		}))
	]);
}

function relationLists(
	{ controls }: LeftOut,
	{ words, control: nameOf }: Speaker,
	inYears: (name: string, years: OfYears) => string
): readonly NamedList[] {
	return (['new', 'strengthened', 'split', 'merged', 'unsaid'] as const).map((relation) => ({
		title: words.relations[relation],
		items: controls
			.filter((one) => one.relation === relation)
			.map(({ control, from, years }) => {
				const others = from.filter((id) => id !== control.id).join(words.comma);
				const name = nameOf(control);
				return inYears(others === '' ? name : words.cameFrom(name, others), { years });
			})
	}));
}

/** What is compared although it is not quite the same: controls in other words, components with other names. */
export function describeTakenAsSame(
	earlier: readonly EarlierYear[],
	present: AssessedYear,
	locale: Locale
): readonly NamedList[] {
	const speaker = speakerOf(present, locale);
	const { words } = speaker;
	const controls = controlsById(present.checklist);
	const reworded = new Set(earlier.flatMap(({ comparable }) => comparable.reworded));
	const compared = new Set(
		earlier.flatMap(({ comparable: { answers } }) => Object.values(answers).flatMap(Object.keys))
	);
	return withItems([
		{
			title: words.reworded,
			items: [...reworded]
				.filter((id) => compared.has(id))
				.flatMap((id) => controls.get(id) ?? [])
				.map(speaker.control)
		},
		{ title: words.matched, items: matchedNames(earlier, present.assessment.components, words) }
	]);
}

function matchedNames(
	earlier: readonly EarlierYear[],
	components: readonly Component[],
	words: Messages['years']
): readonly string[] {
	const names = new Map(components.map(({ id, name }) => [id, name]));
	const told = ({ component, name, by }: ComparableYear['matched'][number]) =>
		words.matchedBy[by](names.get(component) ?? component, name);
	return [...new Set(earlier.flatMap(({ comparable }) => comparable.matched.map(told)))];
}

const withItems = (lists: readonly NamedList[]): readonly NamedList[] =>
	lists.filter(({ items }) => items.length > 0);

function speakerOf({ assessment }: AssessedYear, locale: Locale): Speaker {
	const { years: words, answering } = messagesFor(locale);
	const names = placeNames(assessment, answering.wholeCity);
	return {
		words,
		place: (id) => names.get(id) ?? id,
		control: ({ id, title }) => `${id} ${title[locale]}`
	};
}
