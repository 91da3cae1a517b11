import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { type MergeItem, type Versions } from '#lib/domain/merge/merge-item.ts';
import { answerKeyFromText } from '#lib/domain/assessment/answer-key.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { mergingMessagesFor } from './describe-merge.ts';
import { messagesFor } from './app-messages.ts';

/** What names and words an item is told with. */
export type MergeNames = {
	readonly checklist: Checklist;
	/** Names of components by their ids. */
	readonly components: ReadonlyMap<string, string>;
	readonly locale: Locale;
};

/** One item in a line: what it is, from what to what, where the two differ, and who said so when. */
export function describeMergeItem(item: MergeItem, names: MergeNames): string {
	const { parts, lines, fields } = mergingMessagesFor(names.locale);
	const told = toldVersions(item, names);
	const change = lines.change(told.mine ?? lines.none, told.theirs ?? lines.none);
	const differing = item.fields.map((field) => fields[field] ?? field);
	const where = differing.length === 0 ? '' : lines.differsIn(differing);
	return `${parts[item.part]} ${nameOfMergeItem(item, names)}: ${change}${where}${givenBy(item, names)}`;
}

/** What an item is about. */
export function nameOfMergeItem(item: MergeItem, names: MergeNames): string {
	const { checklist, locale } = names;
	const { headings } = mergingMessagesFor(locale);
	if (item.part === 'answer') return placeName(answerKeyFromText(item.key), names);
	if (item.part === 'review') return placeName(item.theirs ?? item.mine ?? nowhere, names);
	if (item.part === 'heading') return headings[item.key] ?? item.key;
	if (item.part !== 'fact') return item.key;
	return checklist.facts.find(({ id }) => id === item.key)?.question[locale] ?? item.key;
}

const nowhere = { component: '', control: '' };

function placeName(
	{ component, control }: AnswerKey,
	{ checklist, components, locale }: MergeNames
): string {
	const city = component === organisation ? messagesFor(locale).answering.wholeCity : undefined;
	const title = controlsById(checklist).get(control)?.title[locale];
	return [city ?? components.get(component) ?? component, control, title].filter(Boolean).join(' ');
}

type Told = { readonly mine: string | undefined; readonly theirs: string | undefined };

const told = <Content>(
	{ mine, theirs }: Versions<Content>,
	tell: (content: Content) => string
): Told => ({
	mine: mine === undefined ? undefined : tell(mine),
	theirs: theirs === undefined ? undefined : tell(theirs)
});

function toldVersions(item: MergeItem, { locale }: MergeNames): Told {
	const { lines, verdicts } = mergingMessagesFor(locale);
	const statuses: Readonly<Record<AnswerStatus, string>> = messagesFor(locale).common.statuses;
	switch (item.part) {
		case 'answer':
			return told(item, ({ status }) => (status === undefined ? lines.noStatus : statuses[status]));
		case 'evidence':
		case 'action':
			return told<{ readonly title: string }>(item, ({ title }) => title);
		case 'component':
		case 'party':
			return told<{ readonly name: string }>(item, ({ name }) => name);
		case 'review':
			return told(item, ({ verdict }) => verdicts[verdict]);
		case 'fact':
			return told(item, (fact) => (fact ? lines.yes : lines.no));
		case 'heading':
			return told(item, String);
	}
}

function givenBy(item: MergeItem, { locale }: MergeNames): string {
	if (item.part !== 'answer' || item.theirs === undefined) return '';
	const { updatedBy = '', updatedAt = '' } = item.theirs;
	const { given } = mergingMessagesFor(locale).lines;
	return updatedBy === '' && updatedAt === '' ? '' : given(updatedBy, updatedAt);
}
