import type { OutgoingFile } from '#lib/application/file-ports.ts';
import { kitName, zipKit, type KitTerms } from '#lib/application/request-kit.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { kitPages, type KitFacts } from '#lib/i18n/kit-texts.ts';
import type { WrappedPacket } from '#lib/ui/state/packets.svelte.ts';

/** What the page and the mail of a kit tell of a request. */
export const kitFacts = (
	{ municipality, period }: Pick<Assessment, 'municipality' | 'period'>,
	{ keys, deadline, message }: AnswerRequest,
	party: string,
	terms: KitTerms
): Omit<KitFacts, 'locked'> => ({
	city: municipality.name,
	fiscalYear: period.fiscalYear,
	party,
	questions: keys.length,
	deadline,
	message,
	terms
});

/** A request's packet with all that is needed to answer it, as one file. */
export function kitOf(
	packet: WrappedPacket,
	facts: KitFacts,
	portable: Uint8Array,
	assessment: Pick<Assessment, 'municipality' | 'period' | 'sample'>
): OutgoingFile {
	const name = kitName(assessment, facts.party, packet.at);
	const content = zipKit(name, { portable, packet, pages: kitPages(facts, packet.name) });
	return { name: `${name}.zip`, mediaType: 'application/zip', content };
}
