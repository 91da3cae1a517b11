import type { KeptKey, KeyRing, OwnKey, RememberedSigner } from '#lib/application/key-ports.ts';
import { isoInstantSchema } from '#lib/domain/primitives/iso-date.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { fingerprintOf } from '#lib/formats/ssh-signature/fingerprint.ts';
import type { Connection } from './connection.ts';
import type { KeyRecord } from './database-schema.ts';
import { storeOf } from './store-of.ts';

/** Makes a kept key usable again. */
export type ReviveKey = (privateKey: CryptoKey, publicKey: Uint8Array) => OwnKey;

const ownId = 'own';
const signerId = (publicKey: Uint8Array): string => `signer ${fingerprintOf(publicKey)}`;

const publicKeySchema = z.instanceof(Uint8Array).refine(({ length }) => length === 32);
const ownSchema = z.strictObject({
	privateKey: z.custom<CryptoKey>(
		(value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey
	),
	publicKey: publicKeySchema,
	name: z.string(),
	madeAt: isoInstantSchema
});
const signerSchema = z.strictObject({
	name: z.string(),
	publicKey: publicKeySchema,
	since: isoInstantSchema
});

/** Keeps keys in the browser's database; a private one as a `CryptoKey` that no code can read out. */
export function createIndexedDbKeyRing(connection: Connection, revive: ReviveKey): KeyRing {
	const { read, write } = storeOf(connection, 'keys');
	return {
		readOwn: () => read(async (store) => ownIn(await store.getAll(), revive)),
		keepOwn: (kept) =>
			write((store) =>
				kept === undefined ? store.delete(ownId) : store.put({ id: ownId, entry: storableOf(kept) })
			),
		signers: () => read(async (store) => signersIn(await store.getAll())),
		keepSigner: (signer) =>
			write((store) => store.put({ id: signerId(signer.publicKey), entry: { ...signer } })),
		forgetSigner: (publicKey) => write((store) => store.delete(signerId(publicKey)))
	};
}

const storableOf = ({ key, name, madeAt }: KeptKey) => ({
	privateKey: key.privateKey,
	publicKey: key.publicKey,
	name,
	madeAt
});

/** One's own key, where it is there and still one. */
function ownIn(records: readonly KeyRecord[], revive: ReviveKey): KeptKey | undefined {
	const parsed = ownSchema.safeParse(records.find(({ id }) => id === ownId)?.entry);
	if (!parsed.success) return undefined;
	const { privateKey, publicKey, name, madeAt } = parsed.data;
	return { key: revive(privateKey, publicKey), name, madeAt };
}

const signersIn = (records: readonly KeyRecord[]): readonly RememberedSigner[] =>
	records
		.flatMap(({ entry }) => {
			const parsed = signerSchema.safeParse(entry);
			return parsed.success ? [parsed.data] : [];
		})
		.toSorted((a, b) => (a.since < b.since ? 1 : -1));

/** Keeps keys for this visit only; their files bring them back. */
export function createMemoryKeyRing(): KeyRing {
	let own: KeptKey | undefined;
	const kept = new Map<string, RememberedSigner>();
	return {
		readOwn: () => Promise.resolve(ok(own)),
		keepOwn: (key) => {
			own = key;
			return Promise.resolve(ok(undefined));
		},
		signers: () => Promise.resolve(ok([...kept.values()].reverse())),
		keepSigner: (signer) => {
			kept.set(signerId(signer.publicKey), signer);
			return Promise.resolve(ok(undefined));
		},
		forgetSigner: (publicKey) => {
			kept.delete(signerId(publicKey));
			return Promise.resolve(ok(undefined));
		}
	};
}
