import type { Locale } from '#lib/domain/primitives/local-text.ts';
import {
	fieldNameOf,
	type UnfitField,
	type UnfitFields,
	type UnfitReceived
} from '#lib/formats/assessment/unfit-field.ts';
import { unfitFields as en } from './messages/en/unfit-fields.ts';
import { unfitFields as ja, type UnfitFieldMessages } from './messages/ja/unfit-fields.ts';

/** Fields named one by one in a message; the rest is counted. */
const mostNamed = 5;

/** The words about values that do not fit their fields. */
export const unfitMessagesFor = (locale: Locale): UnfitFieldMessages => ({ ja, en })[locale];

/** A field in words and what is wrong with it, e.g. 改善計画「研修」の期限: 日付が正しくありません. */
export function describeUnfitField(field: UnfitField, locale: Locale): string {
	const words = unfitMessagesFor(locale);
	return words.line(nameInWords(field, words), words.problems[field.problem](field.limit));
}

/** Why nothing was kept or taken, with the fields that stand in the way. */
export function describeUnfitFields(unfit: UnfitFields | UnfitReceived, locale: Locale): string {
	const { notKept, notTaken } = unfitMessagesFor(locale);
	return withFields(unfit.kind === 'unfit-fields' ? notKept : notTaken, unfit, locale);
}

/** Why no packet was made, with the fields that stand in the way. */
export const describeNotPacked = (unfit: UnfitFields, locale: Locale): string =>
	withFields(unfitMessagesFor(locale).notPacked, unfit, locale);

function withFields(
	sentence: UnfitFieldMessages['notKept'],
	{ fields }: Pick<UnfitFields, 'fields'>,
	locale: Locale
): string {
	const lines = fields.slice(0, mostNamed).map((field) => describeUnfitField(field, locale));
	return sentence(lines, fields.length - lines.length);
}

function nameInWords({ path, of }: UnfitField, words: UnfitFieldMessages): string {
	const [part = '', ...rest] = path.map(String);
	const last = fieldNameOf(path);
	const field = words.fields[`${part}.${last}`] ?? words.fields[last] ?? last;
	const whole = words.parts[part];
	if (whole === undefined) return field;
	return rest.length === 0 ? whole : words.ofPart(words.named(whole, of), field);
}
