import { concatBytes } from '@noble/hashes/utils.js';
import { packetFileName } from '#lib/application/packet-file-name.ts';
import {
	blankTerms,
	isPortablePage,
	kitFiles,
	kitName,
	notApplicableTerms,
	proofTerms,
	usualKitTerms,
	zipKit,
	type KitTerms
} from '#lib/application/request-kit.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { kitMail, kitPages, type KitFacts } from '#lib/i18n/kit-texts.ts';
import type { PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import type { TextOption } from '../options.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';

/** A request with all that is needed to answer it, ready to be written once its packet is made. */
export type RequestKit = {
	/** Writes the kit, as a folder or a ZIP, and prints the text of the mail that brings it. */
	readonly write: (output: string, packet: Uint8Array) => void;
};

/** What is packed, and how. */
type Packing = {
	readonly part: Assessment;
	readonly kind: PacketKind;
	readonly lock: PacketLock | undefined;
};

/** The options of a kit, which say nothing without `--kit`. */
export const kitOptions: readonly TextOption[] = ['kit', 'blanks', 'not-applicable', 'proof'];

/** The kit that `--kit machi-tenken.html` asks for; undefined without it. Refuses before anything is written. */
export function requestKitOf(
	context: CommandContext,
	input: CommandInput,
	packing: Packing
): RequestKit | undefined {
	const { lines } = context.words.packets;
	const page = optionalText(input, 'kit');
	if (page === undefined || packing.kind !== 'request') {
		const stray = kitOptions.find((name) => optionalText(input, name) !== undefined);
		if (stray !== undefined) throw new CommandFailure([lines.kitOnly(stray)]);
		return undefined;
	}
	const facts = factsOf(packing, termsOf(context, input));
	const portable = context.files.read(page);
	if (!isPortablePage(portable)) throw new CommandFailure([lines.notPortable(page)]);
	const at = context.clock();
	const locked = facts.locked ? 'locked' : 'open';
	const name = packetFileName(packing.part, { kind: 'request', whom: facts.party, at, locked });
	const pages = kitPages(facts, name);
	return {
		write(output, bytes) {
			const parts = { portable, packet: { name, file: bytes }, pages };
			if (output.toLowerCase().endsWith('.zip')) {
				const zip = zipKit<never>(kitName(packing.part, facts.party, at), parts);
				context.files.write(output, concatBytes(...zip));
			} else if (context.files.writeFolder(output, held(kitFiles<never>(parts))) === 'exists') {
				throw new CommandFailure([lines.folderExists(output)]);
			}
			context.print(kitMail(facts, context.locale));
		}
	};
}

/** Every file of a kit is held here. */
const held = (files: ReturnType<typeof kitFiles<never>>): ReadonlyMap<string, Uint8Array> =>
	new Map([...files].flatMap(([name, file]) => (file instanceof Uint8Array ? [[name, file]] : [])));

/** What the page and the mail tell of the one request in a part that is asked. */
function factsOf({ part, lock }: Packing, terms: KitTerms): KitFacts {
	const request = part.requests?.[0];
	return {
		city: part.municipality.name,
		fiscalYear: part.period.fiscalYear,
		party: part.parties.find(({ id }) => id === request?.party)?.name ?? '',
		questions: request?.keys.length ?? 0,
		deadline: request?.deadline,
		message: request?.message,
		locked: lock !== undefined,
		terms
	};
}

const termsOf = (context: CommandContext, input: CommandInput): KitTerms => ({
	blanks: termOf(context, input, 'blanks', blankTerms) ?? usualKitTerms.blanks,
	notApplicable:
		termOf(context, input, 'not-applicable', notApplicableTerms) ?? usualKitTerms.notApplicable,
	proof: termOf(context, input, 'proof', proofTerms) ?? usualKitTerms.proof
});

function termOf<Term extends string>(
	context: CommandContext,
	input: CommandInput,
	name: TextOption,
	known: readonly Term[]
): Term | undefined {
	const given = optionalText(input, name);
	const found = known.find((term) => term === given);
	if (given === undefined || found !== undefined) return found;
	throw new CommandFailure([context.words.packets.lines.wrongTerm(name, given, known.join(', '))]);
}
