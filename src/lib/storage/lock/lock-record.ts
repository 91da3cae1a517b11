import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { isoInstantSchema } from '#lib/domain/primitives/iso-date.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { decodeBase64 } from '#lib/formats/base64.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

/** What names the record. */
export const lockFormat = 'machi-tenken/lock';
/** Raised when a record of today could not be read by the reader of yesterday. */
export const lockFormatVersion = 1;

/** Turns of PBKDF2 that a new lock takes; a lock with fewer is made anew at its next unlocking. */
export const derivationTurns = 1_000_000;

/** The most a record may ask for: more would only keep the screen busy. */
const mostTurns = 10_000_000;

const base64Of = (length: number) =>
	z.string().refine((text) => decodeBase64(text)?.length === length);

const lockRecordSchema = z.strictObject({
	format: z.literal(lockFormat),
	formatVersion: z.literal(lockFormatVersion),
	/** Names the secret: it stays the same when the passphrase is changed. */
	id: z.string().regex(/^[0-9a-f]{24}$/),
	madeAt: isoInstantSchema,
	derivation: z.strictObject({
		algorithm: z.literal('PBKDF2-HMAC-SHA-256'),
		turns: z.number().int().min(1).max(mostTurns),
		salt: base64Of(16)
	}),
	wrapping: z.strictObject({
		algorithm: z.literal('AES-256-GCM'),
		nonce: base64Of(12),
		secret: base64Of(80)
	}),
	/** SHA-256 of the rest: tells a damaged record from a wrong passphrase. */
	digest: z.string()
});

/** How a secret is kept under a passphrase. Nothing in it is secret without the passphrase. */
export type LockRecord = z.output<typeof lockRecordSchema>;

/** Why a record cannot be used. */
export type LockRecordError =
	{ readonly kind: 'lock-damaged' } | { readonly kind: 'lock-too-new'; readonly version: number };

/** Reads a record as it was found. */
export function parseLockRecord(value: unknown): Result<LockRecord, LockRecordError> {
	const version = versionIn(value);
	if (version > lockFormatVersion) return fail({ kind: 'lock-too-new', version });
	const parsed = lockRecordSchema.safeParse(value);
	if (!parsed.success) return fail({ kind: 'lock-damaged' });
	const { digest, ...rest } = parsed.data;
	return digest === digestOf(rest) ? ok(parsed.data) : fail({ kind: 'lock-damaged' });
}

/** A record with its digest. */
export const withDigest = (record: Omit<LockRecord, 'digest'>): LockRecord => ({
	...record,
	digest: digestOf(record)
});

const digestOf = (record: Omit<LockRecord, 'digest'>): string => sha256Hex(canonicalJson(record));

function versionIn(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	if (!('format' in value) || value.format !== lockFormat) return 0;
	return 'formatVersion' in value && Number.isSafeInteger(value.formatVersion)
		? Number(value.formatVersion)
		: 0;
}
