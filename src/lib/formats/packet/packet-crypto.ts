import type { Pace } from '#lib/domain/primitives/pace.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { ByteSource } from '../reading/byte-source.ts';
import type { InnerFile } from '../reading/inner-file.ts';
import type { Ed25519Signer, VerifyEd25519 } from '../ssh-signature/ed25519.ts';

/** Kinds of keys that age programs know and we do not use: those after quantum computers, of SSH, of devices and plug-ins. */
export type ForeignKeyKind = 'post-quantum' | 'ssh' | 'plugin';

/** How a file is locked. */
export type PacketLock =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** Public keys `age1…`; any one of their owners can open it. */
	| { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What a locked file is opened with. */
export type PacketUnlock =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** Secret keys, of which `AGE-SECRET-KEY-1…` are tried and others passed over. */
	| { readonly kind: 'identities'; readonly identities: readonly string[] };

/** Why a file was not locked. */
export type LockError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'passphrase-too-short'; readonly least: number }
	| { readonly kind: 'no-recipients' }
	| { readonly kind: 'wrong-recipient'; readonly recipient: string }
	| {
			readonly kind: 'recipient-of-other-kind';
			readonly recipient: string;
			readonly keyKind: ForeignKeyKind;
	  }
	/** The library that signs and locks gave up; `detail` is what it said. */
	| { readonly kind: 'sealing-failed'; readonly detail: string };

/** Why a locked file was not opened. */
export type UnlockError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'not-an-age-file' }
	/** Cut off or altered. */
	| { readonly kind: 'damaged' }
	/** The same, where it is written in letters. */
	| { readonly kind: 'damaged-armor' }
	| { readonly kind: 'wrong-passphrase' }
	/** Locked for the owners of other keys; keys of kinds that are not used were passed over. */
	| { readonly kind: 'not-for-this-key'; readonly passedOver: readonly ForeignKeyKind[] }
	/** Locked only for keys of kinds that we do not use; `types` as the file names them. */
	| {
			readonly kind: 'for-other-kind';
			readonly keyKinds: readonly ForeignKeyKind[];
			readonly types: readonly string[];
	  }
	| { readonly kind: 'needs-passphrase' }
	| { readonly kind: 'needs-identity' }
	| { readonly kind: 'wrong-identity' }
	/** The key file holds none but keys of kinds that we do not use. */
	| { readonly kind: 'identity-of-other-kind'; readonly keyKinds: readonly ForeignKeyKind[] }
	/** The key file holds public keys, which lock and do not open. */
	| { readonly kind: 'public-identity' }
	/** The key file is locked itself. */
	| { readonly kind: 'locked-identity' }
	| { readonly kind: 'too-many-identities'; readonly found: number; readonly limit: number }
	/** The passphrase would take too long and too much memory to try. */
	| { readonly kind: 'work-factor-too-high'; readonly found: number; readonly limit: number }
	/** The library that unlocks gave up for a reason of its own; `detail` is what it said. */
	| { readonly kind: 'unlocking-failed'; readonly detail: string };

/** A file that comes piece by piece, and how many bytes it has. */
export type ComingFile = { readonly size: number; readonly pieces: AsyncIterable<Uint8Array> };

/** What packets need of cryptography; adapters bring it. */
export type PacketCrypto = {
	readonly verify: VerifyEd25519;
	/** A signer from the 32 secret bytes of an Ed25519 key. */
	readonly signerOf: (seed: Uint8Array) => Promise<Ed25519Signer>;
	/** Locks a file that comes piece by piece; `take` gets what leaves, which is nothing before there is no error. */
	readonly lock: (
		clear: ComingFile,
		lock: PacketLock,
		take: (piece: Uint8Array) => void,
		pace?: Pace
	) => Promise<Result<undefined, LockError>>;
	/**
	 * Opens a locked file where it lies. What is in it is opened part by part, as it is asked for: reading fails with a
	 * `failedPart` where one of them was altered. That nothing is missing at its end is known before.
	 */
	readonly openLocked: (
		locked: ByteSource,
		unlock: PacketUnlock,
		pace?: Pace
	) => Promise<Result<InnerFile, UnlockError>>;
};
