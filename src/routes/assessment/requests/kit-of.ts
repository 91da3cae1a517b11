import type { OutgoingFile } from '#lib/application/file-ports.ts';
import { blobOfParts } from '#lib/application/gather-blob.ts';
import { kitName, zipKit, type KitTerms } from '#lib/application/request-kit.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { kitMail, kitPages, type KitFacts } from '#lib/i18n/kit-texts.ts';
import type { WrappedPacket } from '#lib/ui/state/packets.svelte.ts';

/** A request that is handed over in a kit. */
type Handed = {
	readonly assessment: Pick<Assessment, 'municipality' | 'period' | 'sample'>;
	readonly request: AnswerRequest;
	/** Name of the party that is asked. */
	readonly to: string;
	readonly terms: KitTerms;
};

/** What puts a request's packet into a kit and tells the text of the mail; nothing without the portable page. */
export const intoKit = (
	{ assessment, request, to, terms }: Handed,
	portable: Uint8Array | undefined,
	locale: Locale,
	tellMail: (mail: string) => void
): ((packet: WrappedPacket) => OutgoingFile) | undefined =>
	portable &&
	((packet) => {
		const locked = packet.locked === 'locked';
		const facts = { ...kitFacts(assessment, request, to, terms), locked };
		tellMail(kitMail(facts, locale));
		return kitOf(packet, facts, portable, assessment);
	});

/** What the page and the mail of a kit tell of a request. */
const kitFacts = (
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
function kitOf(
	packet: WrappedPacket,
	facts: KitFacts,
	portable: Uint8Array,
	assessment: Pick<Assessment, 'municipality' | 'period' | 'sample'>
): OutgoingFile {
	const name = kitName(assessment, facts.party, packet.at);
	const parts = zipKit(name, { portable, packet, pages: kitPages(facts, packet.name) });
	const content = blobOfParts(parts);
	return { name: `${name}.zip`, mediaType: 'application/zip', content };
}
