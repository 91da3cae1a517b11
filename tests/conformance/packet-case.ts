/** What part of the format a case tries: an implementation may leave out the later ones. */
export type Level = 'archive' | 'bag' | 'facts' | 'contents' | 'signature' | 'lock';

/** A packet for others to try their programs with: it has exactly one defect, or none. */
export type PacketCase = {
	readonly name: string;
	readonly level: Level;
	/** What a reader must do. */
	readonly expect: 'valid' | 'refused';
	/** Which defect that is; of a valid one, what is told of its signature or lock. */
	readonly kind: string;
	/** One sentence: what is the matter. */
	readonly why: string;
	readonly bytes: Uint8Array;
	/** What a locked one is opened with, by its place in the folder or as it is. */
	readonly opensWith?: { readonly keyFile: string } | { readonly passphrase: string };
};

type Told = readonly [name: string, kind: string, why: string, bytes: Uint8Array];

/** Packets that must be refused. */
export const refused = (level: Level, told: readonly Told[]): readonly PacketCase[] =>
	told.map(([name, kind, why, bytes]) => ({ name, level, expect: 'refused', kind, why, bytes }));

/** Packets that must be taken. */
export const valid = (
	level: Level,
	told: readonly (readonly [name: string, why: string, bytes: Uint8Array])[]
): readonly PacketCase[] =>
	told.map(([name, why, bytes]) => ({ name, level, expect: 'valid', kind: 'valid', why, bytes }));
