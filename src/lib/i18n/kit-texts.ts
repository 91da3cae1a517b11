import type { KitTerms } from '#lib/application/request-kit.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from './app-messages.ts';
import { formatDate } from './format-date.ts';

/** What a request is, for the page and the mail that go along with it. */
export type KitFacts = {
	readonly city: string;
	readonly fiscalYear: number;
	readonly party: string;
	readonly questions: number;
	readonly deadline?: string | undefined;
	readonly message?: string | undefined;
	readonly locked: boolean;
	readonly terms: KitTerms;
};

/** The page to read first, in both languages: Japanese first. */
export const kitPages = (facts: KitFacts, packet: string) =>
	(['ja', 'en'] as const).map((locale) => ({
		name: messagesFor(locale).kit.pageName,
		text: pageText(facts, packet, locale)
	}));

function pageText(facts: KitFacts, packet: string, locale: Locale): string {
	const { kit } = messagesFor(locale);
	const { step } = kit;
	return [
		kit.pageTitle,
		'',
		kit.opening(facts.city, facts.party, facts.fiscalYear),
		'',
		kit.asked,
		...askedLines(facts, kit, locale),
		'',
		kit.holds,
		`- ${kit.holdsPage}`,
		`- ${kit.holdsPacket(packet)}`,
		'',
		kit.steps,
		step.unpack,
		step.open,
		step.take(packet),
		...(facts.locked ? [step.unlock] : []),
		step.answer,
		step.back,
		'',
		kit.data,
		...kit.dataItems.map((item) => `- ${item}`),
		''
	].join('\n');
}

/** The text of the mail that brings the kit. */
export function kitMail(facts: KitFacts, locale: Locale): string {
	const { kit } = messagesFor(locale);
	return [
		kit.mailSubject(facts.city, facts.fiscalYear),
		'',
		kit.mailGreeting(facts.party),
		'',
		kit.opening(facts.city, facts.party, facts.fiscalYear),
		kit.mailHow,
		...(facts.locked ? [kit.mailUnlock] : []),
		'',
		kit.asked,
		...askedLines(facts, kit, locale),
		'',
		kit.mailEnd
	].join('\n');
}

/** Scope, deadline, blanks, not applicable, evidence, contact. */
const askedLines = (
	{ questions, deadline, message, terms }: KitFacts,
	kit: Messages['kit'],
	locale: Locale
): readonly string[] => [
	kit.scope(questions),
	deadline === undefined ? kit.noDeadline : kit.deadline(formatDate(deadline, locale)),
	kit.blankTerms[terms.blanks],
	kit.notApplicableTerms[terms.notApplicable],
	kit.proofTerms[terms.proof],
	message === undefined ? kit.noContact : kit.contact(message)
];
