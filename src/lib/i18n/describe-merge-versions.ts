import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Evidence, Review } from '#lib/domain/assessment/assessment.ts';
import type { MergeContents, MergeItem, MergePart } from '#lib/domain/merge/merge-item.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { mergingMessagesFor } from './describe-merge.ts';
import { formatMoment } from './format-moment.ts';

/** Names that ids in an item stand for, of both sides. */
export type VersionNames = {
	readonly evidence: ReadonlyMap<string, string>;
	readonly parties: ReadonlyMap<string, string>;
	readonly locale: Locale;
};

/** One field of a version: what it is called, and what it says. */
export type ToldField = { readonly label: string; readonly value: string };

/** What a version of an item says, field by field; undefined where there is no such version. */
export function tellVersion(
	item: MergeItem,
	version: 'base' | 'mine' | 'theirs',
	names: VersionNames
): readonly ToldField[] | undefined {
	const tell = tellers[item.part] as (
		content: unknown,
		names: VersionNames
	) => readonly ToldField[];
	const content = item[version];
	if (content === undefined) return undefined;
	return tell(content, names).filter(({ value }) => value !== '');
}

const tellers: {
	readonly [Part in MergePart]: (
		content: MergeContents[Part],
		names: VersionNames
	) => readonly ToldField[];
} = {
	answer: answerFields,
	evidence: evidenceFields,
	review: reviewFields,
	action: ({ title }) => [plain(title)],
	component: ({ name }) => [plain(name)],
	party: ({ name }) => [plain(name)],
	fact: (fact, { locale }) => {
		const { yes, no } = mergingMessagesFor(locale).lines;
		return [plain(fact ? yes : no)];
	},
	heading: (heading) => [plain(String(heading))]
};

function plain(value = ''): ToldField {
	return { label: '', value };
}

/** A field under its name in words. */
function named(field: string, value: string | undefined, { locale }: VersionNames): ToldField {
	return { label: mergingMessagesFor(locale).fields[field] ?? field, value: value ?? '' };
}

function answerFields(answer: Answer, names: VersionNames): readonly ToldField[] {
	const { status, note, reason, party = '', evidence = [] } = answer;
	const { lines } = mergingMessagesFor(names.locale);
	const { statuses } = messagesFor(names.locale).common;
	const proofs = evidence.map((id) => names.evidence.get(id) ?? id).join(', ');
	return [
		plain(status === undefined ? lines.noStatus : statuses[status]),
		named('note', note, names),
		named('reason', reason, names),
		named('party', names.parties.get(party) ?? party, names),
		named('evidence', proofs, names),
		plain(givenBy(answer, names))
	];
}

const givenBy = ({ updatedBy = '', updatedAt = '' }: Answer, { locale }: VersionNames): string =>
	[updatedBy, formatMoment(updatedAt, locale)].filter(Boolean).join(' ');

function evidenceFields(evidence: Evidence, names: VersionNames): readonly ToldField[] {
	const { title, file, reference, issuer, expiresOn } = evidence;
	return [
		plain(title),
		named('file', file?.name, names),
		named('reference', reference, names),
		named('issuer', issuer, names),
		named('expiresOn', expiresOn, names)
	];
}

function reviewFields(
	{ verdict, comment, reviewer }: Review,
	{ locale }: VersionNames
): readonly ToldField[] {
	return [plain(mergingMessagesFor(locale).verdicts[verdict]), plain(comment), plain(reviewer)];
}
