import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** Why a JSON value is not a file of the wanted kind and version. */
export type EnvelopeError =
	| { readonly kind: 'wrong-file-kind'; readonly wanted: string; readonly found: string | null }
	| { readonly kind: 'format-too-new'; readonly found: number; readonly supported: number }
	| { readonly kind: 'no-format-version' };

export type Envelope = { readonly formatVersion: number; readonly value: object };

/** Checks `format` and `formatVersion`, the two fields that never change their meaning. */
export function readEnvelope(
	value: unknown,
	wanted: string,
	supported: number
): Result<Envelope, EnvelopeError> {
	const format = formatOf(value);
	if (format !== wanted || !isObject(value)) {
		return fail({ kind: 'wrong-file-kind', wanted, found: format });
	}
	const formatVersion = versionOf(value);
	if (formatVersion === null) return fail({ kind: 'no-format-version' });
	return formatVersion > supported
		? fail({ kind: 'format-too-new', found: formatVersion, supported })
		: ok({ formatVersion, value });
}

/** What a JSON value says to be; null where it says nothing. */
export function formatOf(value: unknown): string | null {
	const format = isObject(value) && 'format' in value ? value.format : null;
	return typeof format === 'string' ? format : null;
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function versionOf(value: object): number | null {
	const version = 'formatVersion' in value ? value.formatVersion : null;
	return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}
