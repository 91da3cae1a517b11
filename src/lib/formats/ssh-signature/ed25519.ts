/** Bytes of an Ed25519 public key, of its private seed, and of a signature (RFC 8032). */
export const ed25519Lengths = { publicKey: 32, seed: 32, signature: 64 } as const;

/** The name of the algorithm in everything that SSH writes. */
export const ed25519Name = 'ssh-ed25519';

/** Whoever can sign: the private part stays where it is. */
export type Ed25519Signer = {
	/** 32 bytes. */
	readonly publicKey: Uint8Array;
	/** 64 bytes. */
	readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
};

/** Whether a signature over these bytes was made with the private part of this key. */
export type VerifyEd25519 = (
	publicKey: Uint8Array,
	signature: Uint8Array,
	signed: Uint8Array
) => Promise<boolean>;
