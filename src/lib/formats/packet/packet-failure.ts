import type { PrivateKeyError } from '../ssh-signature/private-key-file.ts';
import type { DecodePacketError, OpenPacketError } from './decode-packet-error.ts';
import type { LockError, UnlockError } from './packet-crypto.ts';

/** Everything that can be wrong with a packet, by where it shows. */
export type PacketFailure =
	| { readonly at: 'decode'; readonly error: DecodePacketError }
	| { readonly at: 'open'; readonly error: OpenPacketError }
	| { readonly at: 'lock'; readonly error: LockError }
	| { readonly at: 'unlock'; readonly error: UnlockError }
	| { readonly at: 'privateKey'; readonly error: PrivateKeyError };
