import type { Action, Review } from '#lib/domain/assessment/assessment.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { dueDayOf } from '#lib/domain/assessment/pending-action.ts';
import type { HandedAnswer } from '#lib/domain/hand-over/handed-answers.ts';
import type { NamedEvidence, WhyOfAnswer } from '#lib/domain/hand-over/why-of-answer.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from './app-messages.ts';
import { formatDate } from './format-date.ts';
import { formatMoment } from './format-moment.ts';

/** One part of why an answer is what it is: what it is called, and its lines. */
export type PartOfWhy = { readonly label: string; readonly lines: readonly string[] };

/** Changes of one answer that are told; the history has them all. */
const shownChanges = 5;

type InWords = {
	readonly handed: HandedAnswer;
	readonly why: WhyOfAnswer;
	readonly words: Messages;
	readonly locale: Locale;
	readonly partyName: (party: string) => string;
};

/** Why an answer is what it is, in words; parts nothing is known of are left out. */
export function describeWhy(
	handed: HandedAnswer,
	why: WhyOfAnswer,
	partyName: (party: string) => string,
	locale: Locale
): readonly PartOfWhy[] {
	const words = messagesFor(locale);
	const { handOver } = words;
	const { answer } = handed;
	const all: InWords = { handed, why, words, locale, partyName };
	const parts: readonly PartOfWhy[] = [
		{ label: handOver.reason, lines: [answer?.reason ?? ''] },
		{ label: handOver.note, lines: [noteOf(all)] },
		{
			label: handOver.evidence,
			lines: why.evidence.map((one) => evidenceLine(one, words, locale))
		},
		{ label: handOver.deferral, lines: [why.deferral ?? ''] },
		{ label: handOver.actions, lines: why.actions.map((one) => actionLine(one, words, locale)) },
		{ label: handOver.review, lines: why.reviews.flatMap((one) => reviewLines(one, words)) },
		{ label: handOver.owner, lines: [ownerOf(all)] },
		{ label: handOver.given, lines: [givenBy(answer, handOver, locale)] },
		{ label: handOver.past, lines: pastOf(all) }
	];
	return parts
		.map(({ label, lines }) => ({ label, lines: lines.filter((line) => line.trim() !== '') }))
		.filter(({ lines }) => lines.length > 0);
}

function noteOf({ handed: { answer }, words: { handOver } }: InWords): string {
	const note = answer?.note ?? '';
	return answer?.privateNote === true && note.trim() !== '' ? handOver.privateNote(note) : note;
}

function ownerOf({ why: { owner }, words, partyName }: InWords): string {
	if (owner.party === null) return '';
	const name = partyName(owner.party);
	// The component's own party goes without saying.
	if (owner.from === 'component') return name;
	return words.handOver.ownerFrom(name, words.responsibility.sources[owner.from]);
}

function givenBy(answer: Answer | undefined, text: Messages['handOver'], locale: Locale): string {
	const { updatedBy = '', updatedAt = '' } = answer ?? {};
	if (updatedBy === '' && updatedAt === '') return '';
	return `${updatedBy === '' ? text.unnamed : updatedBy} ${formatMoment(updatedAt, locale)}`.trim();
}

function evidenceLine(
	{ evidence, expired }: NamedEvidence,
	{ handOver: text, evidence: { schemes } }: Messages,
	locale: Locale
): string {
	if (evidence === undefined) return text.evidenceGone;
	const { title, reference = '', file, registration, issuer = '', expiresOn } = evidence;
	const place = [
		reference,
		file === undefined ? '' : text.evidenceFile(file.name),
		registration === undefined ? '' : `${schemes[registration.scheme]} ${registration.number}`
	].filter((one) => one.trim() !== '');
	const day = expiresOn === undefined ? '' : formatDate(expiresOn, locale);
	return text.evidencePlace(
		title,
		[
			...(place.length === 0 ? [text.noPlace] : place),
			issuer,
			day === '' ? '' : expired ? text.expired(day) : text.validUntil(day)
		]
			.filter(Boolean)
			.join(commaOf(locale))
	);
}

const commaOf = (locale: Locale): string => (locale === 'ja' ? '、' : ', ');

function actionLine(action: Action, { handOver, actions }: Messages, locale: Locale): string {
	const day = dueDayOf(action);
	const due =
		day === undefined
			? action.undatedBecause === undefined
				? handOver.noDue
				: handOver.undated(action.undatedBecause)
			: formatDate(day, locale);
	const owner = (action.owner ?? '').trim() === '' ? handOver.noOwner : (action.owner ?? '');
	return handOver.actionOf(action.title, owner, due, actions.states[action.state]);
}

function reviewLines(review: Review, { handOver, reviewing }: Messages): readonly string[] {
	const { verdict, reviewer = '', comment = '', reply, closedAt } = review;
	const said = handOver.reviewOf(reviewing.verdicts[verdict], reviewer, comment);
	return [
		closedAt === undefined ? said : `${said} ${handOver.closed}`,
		...(reply === undefined ? [] : [handOver.replied(reply.text)])
	];
}

function pastOf({ why: { history }, words, locale }: InWords): readonly string[] {
	const { handOver, common } = words;
	// The newest change is what the answer says now: where it is the only one there is nothing more to tell.
	if (history.length < 2) return [];
	const told = history.slice(0, shownChanges).map(({ at, by = '', after }) => {
		const status =
			after === undefined ? handOver.cleared : common.statuses[after.status ?? 'unanswered'];
		return handOver.pastOf(formatMoment(at, locale), by, status, after?.note ?? '');
	});
	const more = history.length - told.length;
	return [...told, ...(more > 0 ? [handOver.morePast(more)] : [])];
}
