import type { ForeignKeyKind } from './packet-crypto.ts';

/** Secret keys that we use. */
export const usableIdentity = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** Public keys that we use. */
export const usableRecipient = /^age1[02-9ac-hj-np-z]{58}$/;

type Signs = readonly (readonly [RegExp, ForeignKeyKind])[];

const identitySigns: Signs = [
	[/^AGE-SECRET-KEY-PQ-1/i, 'post-quantum'],
	[/^AGE-PLUGIN-[A-Z0-9+._-]+-1/i, 'plugin'],
	[/^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----$/, 'ssh']
];

const recipientSigns: Signs = [
	[/^age1pq1/i, 'post-quantum'],
	[/^(?:ssh-|ecdsa-|sk-)[a-z0-9@.-]+$/, 'ssh'],
	// A plug-in's name stands before the last 1, which none of ours has.
	[/^age1[a-z0-9+._-]+1[02-9ac-hj-np-z]{6,}$/i, 'plugin']
];

/** How the parts of a locked file are named that other kinds of keys open. */
const typeSigns: Signs = [
	[/^mlkem768x25519$/, 'post-quantum'],
	[/^ssh-/, 'ssh'],
	[/./, 'plugin']
];

const kindBy = (signs: Signs, text: string): ForeignKeyKind | undefined =>
	signs.find(([sign]) => sign.test(text))?.[1];

/** What kind a secret key is that we do not use; undefined for ours, and for what is no key. */
export const foreignIdentity = (line: string): ForeignKeyKind | undefined =>
	kindBy(identitySigns, line);

/** What kind a public key is that we do not use; undefined for ours, and for what is no key. */
export const foreignRecipient = (text: string): ForeignKeyKind | undefined =>
	usableRecipient.test(text) ? undefined : kindBy(recipientSigns, text);

/**
 * The kinds of keys that open a file, where none is of ours, with their names in the file. Names ending in
 * `-grease` stand there to be passed over.
 */
export function foreignTypes(
	types: readonly string[]
): { readonly keyKinds: readonly ForeignKeyKind[]; readonly types: readonly string[] } | undefined {
	if (types.includes('X25519') || types.includes('scrypt')) return undefined;
	const foreign = [...new Set(types)].filter((type) => !type.endsWith('-grease'));
	if (foreign.length === 0) return undefined;
	return {
		keyKinds: [...new Set(foreign.flatMap((type) => kindBy(typeSigns, type) ?? []))],
		types: foreign.slice(0, 5).map((type) => type.slice(0, 40))
	};
}
