/** A key pair for receiving locked files. */
export type AgeKeyPair = {
	/** `AGE-SECRET-KEY-1…`: opens, stays with its owner. */
	readonly identity: string;
	/** `age1…`: locks, may be known to everybody. */
	readonly recipient: string;
};

/** Makes a key pair that every age program knows (X25519). */
export async function makeAgeKeyPair(): Promise<AgeKeyPair> {
	const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
	const identity = await generateX25519Identity();
	return { identity, recipient: await identityToRecipient(identity) };
}
