import type { Decrypter } from 'age-encryption';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { foreignIdentity, usableIdentity } from '#lib/formats/packet/age-keys.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import type {
	ForeignKeyKind,
	PacketUnlock,
	UnlockError
} from '#lib/formats/packet/packet-crypto.ts';
import { fromAge, type AgeFault } from './from-age.ts';

/** Keys of one file that are tried: each costs as much as the header has parts. */
const mostIdentities = 50;

type FileKey = Promise<Result<Uint8Array, UnlockError>>;

/** The key of the file itself, which the header holds for whoever may open it. Rejects where the pace gives up. */
export async function openHeader(
	header: Uint8Array,
	unlock: PacketUnlock,
	pace: Pace | undefined
): FileKey {
	if (unlock.kind === 'identities') return openByKeys(header, unlock.identities, pace);
	const opened = await tryOn(header, (decrypter) => {
		decrypter.addPassphrase(unlock.passphrase);
	});
	return opened.ok ? opened : fail(failureOf(opened.error, { kind: 'wrong-passphrase' }));
}

/** Tries key after key; those of kinds that we do not use are passed over. */
async function openByKeys(
	header: Uint8Array,
	identities: readonly string[],
	pace: Pace | undefined
): FileKey {
	const usable = identities.filter((line) => usableIdentity.test(line));
	const passedOver = [...new Set(identities.flatMap((line) => foreignIdentity(line) ?? []))];
	if (usable.length === 0) return fail(unusable(identities, passedOver));
	if (usable.length > mostIdentities)
		return fail({ kind: 'too-many-identities', found: usable.length, limit: mostIdentities });
	let slips = 0;
	for (const identity of usable) {
		await pace?.turn(0);
		const opened = await tryOn(header, (decrypter) => {
			decrypter.addIdentity(identity);
		});
		if (opened.ok) return opened;
		if (opened.error.kind === 'slip') slips += 1;
		else if (opened.error.kind !== 'no-match') return fail(failureOf(opened.error, noKey));
	}
	const hasSlip = slips > 0 || identities.some((line) => isNoKey(line));
	return fail(hasSlip ? noKey : { kind: 'not-for-this-key', passedOver });
}

const noKey: UnlockError = { kind: 'wrong-identity' };

const isNoKey = (line: string): boolean =>
	!usableIdentity.test(line) && foreignIdentity(line) === undefined;

function unusable(identities: readonly string[], keyKinds: readonly ForeignKeyKind[]): UnlockError {
	const [first = ''] = identities;
	if (keyKinds.length > 0) return { kind: 'identity-of-other-kind', keyKinds };
	if (startsLikeAge(new TextEncoder().encode(`${first}\n`))) return { kind: 'locked-identity' };
	return /^(?:age1|ssh-|ecdsa-|sk-)/.test(first) ? { kind: 'public-identity' } : noKey;
}

/** Besides what the library may say: a key with a slip, or one that fits nothing. */
type Outcome = AgeFault | { readonly kind: 'slip' } | { readonly kind: 'no-match' };

async function tryOn(
	header: Uint8Array,
	addTo: (decrypter: Decrypter) => void
): Promise<Result<Uint8Array, Outcome>> {
	const made = await fromAge(async () => new (await import('age-encryption')).Decrypter());
	if (!made.ok) return made;
	const added = await fromAge(() => {
		addTo(made.value);
		attend(made.value);
	});
	if (!added.ok) return fail(added.error.kind === 'wrong-data' ? { kind: 'slip' } : added.error);
	const opened = await fromAge(() => made.value.decryptHeader(header));
	if (opened.ok) return ok(opened.value);
	const { error } = opened;
	const isNoMatch = error.kind === 'wrong-data' && error.message.startsWith('no identity matched');
	return fail(isNoMatch ? { kind: 'no-match' } : error);
}

/**
 * The library works out the public part of a key at once and waits for it later, or never: a failure of that
 * must not be nobody's, for it would end the program.
 */
function attend(decrypter: object): void {
	const identities: unknown = Reflect.get(decrypter, 'identities');
	if (!Array.isArray(identities)) return;
	for (const identity of identities as readonly unknown[]) {
		const recipient: unknown = Reflect.get(Object(identity) as object, 'recipient');
		if (recipient instanceof Promise) recipient.catch(() => undefined);
	}
}

const failureOf = (outcome: Outcome, otherwise: UnlockError): UnlockError => {
	if (outcome.kind === 'wrong-data') return { kind: 'damaged' };
	return outcome.kind === 'failed'
		? { kind: 'unlocking-failed', detail: outcome.detail }
		: otherwise;
};
