import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** One of the values a field offers. */
export type Choice<Value> = {
	readonly value: Value;
	readonly label: string;
	/** What choosing it means. */
	readonly hint?: string;
	/** It is shown, but cannot be chosen now. */
	readonly disabled?: boolean;
};

/** Values with their words, in the order of the values. */
export const wordChoices = <Value extends string | number>(
	values: readonly Value[],
	words: Readonly<Record<Value, string>>
): readonly Choice<Value>[] => values.map((value) => ({ value, label: words[value] }));

/** Things with a name, each by its id. */
export const namedChoices = (
	things: readonly { readonly id: string; readonly name: string }[]
): readonly Choice<string>[] => things.map(({ id, name }) => ({ value: id, label: name }));

/** Things with a title in both languages, each by its id. */
export const titledChoices = (
	things: readonly { readonly id: string; readonly title: Readonly<Record<Locale, string>> }[],
	locale: Locale
): readonly Choice<string>[] =>
	things.map(({ id, title }) => ({ value: id, label: title[locale] }));
