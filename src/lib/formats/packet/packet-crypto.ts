import type { Pace } from '#lib/domain/primitives/pace.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { Ed25519Signer, VerifyEd25519 } from '../ssh-signature/ed25519.ts';

/** How a file is locked. */
export type PacketLock =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** Public keys `age1…`; any one of their owners can open it. */
	| { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What a locked file is opened with. */
export type PacketUnlock =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** Secret keys `AGE-SECRET-KEY-1…`. */
	| { readonly kind: 'identities'; readonly identities: readonly string[] };

/** Why a file was not locked. */
export type LockError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'passphrase-too-short'; readonly least: number }
	| { readonly kind: 'no-recipients' }
	| { readonly kind: 'wrong-recipient'; readonly recipient: string };

/** Why a locked file was not opened. */
export type UnlockError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'not-an-age-file' }
	/** Cut off or altered. */
	| { readonly kind: 'damaged' }
	| { readonly kind: 'wrong-passphrase' }
	/** Locked for the owners of other keys. */
	| { readonly kind: 'not-for-this-key' }
	| { readonly kind: 'needs-passphrase' }
	| { readonly kind: 'needs-identity' }
	| { readonly kind: 'wrong-identity' }
	/** The passphrase would take too long and too much memory to try. */
	| { readonly kind: 'work-factor-too-high'; readonly found: number; readonly limit: number };

/** What packets need of cryptography; adapters bring it. */
export type PacketCrypto = {
	readonly verify: VerifyEd25519;
	/** A signer from the 32 secret bytes of an Ed25519 key. */
	readonly signerOf: (seed: Uint8Array) => Promise<Ed25519Signer>;
	readonly lock: (
		bytes: Uint8Array,
		lock: PacketLock,
		pace?: Pace
	) => Promise<Result<Uint8Array, LockError>>;
	readonly unlock: (
		bytes: Uint8Array,
		unlock: PacketUnlock,
		pace?: Pace
	) => Promise<Result<Uint8Array, UnlockError>>;
};
