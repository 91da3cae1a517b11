import { messagesFor } from './app-messages.ts';
import { answerKeyFromText } from '#lib/domain/assessment/answer-key.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';

import { factName, mergeFieldWords, plainWords, type FieldedPart } from './merge-field-words.ts';
import { type MergeNames, placeName } from './merge-names.ts';

/** One field of a version: what it is called, and what it says. What names the thing has no label. */
export type ToldField = { readonly label: string; readonly value: string };

type Version = 'base' | 'mine' | 'theirs';

/** What names a thing of each part: told first, and without a label. */
const headFields: Readonly<Record<FieldedPart, string>> = {
	answer: 'status',
	evidence: 'title',
	action: 'title',
	review: 'verdict',
	component: 'name',
	party: 'name'
};

/** Told only where the versions differ in them: they say where something stands, not what it says. */
const quietFields = new Set([
	'id',
	'component',
	'control',
	'statementHash',
	'updatedAt',
	'updatedBy'
]);

/** One item in a line: what it is, from what to what, where the two differ, and who said so when. */
export function describeMergeItem(item: MergeItem, names: MergeNames): string {
	const { parts, lines, fields } = messagesFor(names.locale).merging;
	const headOf = (version: Version) => tellVersion(item, version, names)?.[0]?.value ?? lines.none;
	const change = lines.change(headOf('mine'), headOf('theirs'));
	const differing = item.fields.map((field) => fields[field] ?? field);
	const where = differing.length === 0 ? '' : lines.differsIn(differing);
	return `${parts[item.part]} ${nameOfMergeItem(item, names)}: ${change}${where}${givenIn(item, names)}`;
}

/** What an item is about. */
export function nameOfMergeItem(item: MergeItem, names: MergeNames): string {
	if (item.part === 'answer') return placeName(answerKeyFromText(item.key), names);
	if (item.part === 'review') return placeName(item.theirs ?? item.mine ?? nowhere, names);
	if (item.part === 'fact') return factName(item.key, names);
	if (item.part !== 'heading') return ownName(item, names);
	return messagesFor(names.locale).merging.headings[item.key] ?? item.key;
}

const nowhere = { component: '', control: '' };

/** What a thing calls itself, here or there. */
function ownName(item: MergeItem, names: MergeNames): string {
	const [version] = (['mine', 'theirs', 'base'] as const).filter((one) => item[one] !== undefined);
	const told = version && tellVersion(item, version, names);
	return told?.[0]?.value ?? item.key;
}

/**
 * What a version of an item says, field by field, with every field in which the versions differ, also
 * where this one says nothing in it; undefined where there is no such version.
 */
export function tellVersion(
	item: MergeItem,
	version: Version,
	names: MergeNames
): readonly ToldField[] | undefined {
	const content = item[version];
	if (content === undefined) return undefined;
	if (typeof content !== 'object') return [{ label: '', value: plainWords(content, names) }];
	const { fields, lines } = messagesFor(names.locale).merging;
	const part = item.part as FieldedPart;
	const told = Object.keys(mergeFieldWords[part]).flatMap((field): readonly ToldField[] => {
		const value = wordsOf(part, content, field, names);
		if (field === headFields[part]) return [{ label: '', value: value || lines.noStatus }];
		const differs = item.fields.includes(field);
		if (!differs && (value === '' || quietFields.has(field))) return [];
		return [{ label: fields[field] ?? field, value: value || lines.none }];
	});
	const given = part === 'answer' ? givenBy(content, names) : '';
	return given === '' ? told : [...told, { label: '', value: given }];
}

function wordsOf(part: FieldedPart, content: object, field: string, names: MergeNames): string {
	const value = (content as Readonly<Record<string, unknown>>)[field];
	const words = mergeFieldWords[part] as Readonly<
		Record<string, (value: unknown, names: MergeNames) => string>
	>;
	return value === undefined ? '' : (words[field]?.(value, names) ?? '');
}

/** Who gave an answer, and when. */
const givenBy = (answer: object, names: MergeNames): string =>
	['updatedBy', 'updatedAt']
		.map((field) => wordsOf('answer', answer, field, names))
		.filter(Boolean)
		.join(' ');

function givenIn(item: MergeItem, names: MergeNames): string {
	if (item.part !== 'answer' || item.theirs === undefined) return '';
	const given = givenBy(item.theirs, names);
	return given === '' ? '' : messagesFor(names.locale).merging.lines.given(given);
}
