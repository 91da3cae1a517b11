import type { Result } from '#lib/domain/primitives/result.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import type { PrivateKeyError } from '#lib/formats/ssh-signature/private-key-file.ts';
import type { StorageError } from './ports.ts';

/** One's own key for signing, ready to sign; its private part cannot be read out. */
export type OwnKey = Ed25519Signer & {
	/** What is kept of it; opaque to everybody but its adapter. */
	readonly privateKey: unknown;
};

/** One's own key as it is kept. */
export type KeptKey = {
	readonly key: OwnKey;
	/** Whose it is, as others are told. */
	readonly name: string;
	/** ISO instant. */
	readonly madeAt: string;
};

/** A signer whose key was compared with its owner. */
export type RememberedSigner = KnownSigner & {
	/** ISO instant. */
	readonly since: string;
};

/** Where keys are kept between visits: one's own (usable, not readable) and those of known signers. */
export type KeyRing = {
	readonly readOwn: () => Promise<Result<KeptKey | undefined, StorageError>>;
	readonly keepOwn: (key: KeptKey | undefined) => Promise<Result<undefined, StorageError>>;
	readonly signers: () => Promise<Result<readonly RememberedSigner[], StorageError>>;
	/** Remembers a signer; the same key is remembered once. */
	readonly keepSigner: (signer: RememberedSigner) => Promise<Result<undefined, StorageError>>;
	readonly forgetSigner: (publicKey: Uint8Array) => Promise<Result<undefined, StorageError>>;
};

/** Makes and opens the files of keys. Every file it makes is locked with a passphrase. */
export type KeySmith = {
	/** A new key for signing, and its file. */
	readonly makeSigningKey: (
		passphrase: string,
		comment: string
	) => Promise<Result<{ readonly key: OwnKey; readonly keyFile: Uint8Array }, LockError>>;
	readonly openSigningKey: (
		keyFile: Uint8Array,
		passphrase: string
	) => Promise<Result<OwnKey, UnlockError | PrivateKeyError>>;
	/** A new key for receiving locked files: its public part, and its file, which age programs take. */
	readonly makeReceivingKey: (
		passphrase: string
	) => Promise<Result<{ readonly recipient: string; readonly keyFile: Uint8Array }, LockError>>;
	/** The secret keys of such a file, or of one that age-keygen wrote in clear. */
	readonly openReceivingKey: (
		keyFile: Uint8Array,
		passphrase: string
	) => Promise<Result<readonly string[], UnlockError>>;
};
