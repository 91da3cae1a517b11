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
	const { format, formatVersion } = headOf(value);
	if (format !== wanted || !isObject(value)) {
		return fail({ kind: 'wrong-file-kind', wanted, found: format });
	}
	if (formatVersion === null) return fail({ kind: 'no-format-version' });
	return formatVersion > supported
		? fail({ kind: 'format-too-new', found: formatVersion, supported })
		: ok({ formatVersion, value });
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function headOf(value: unknown): { format: string | null; formatVersion: number | null } {
	if (!isObject(value)) return { format: null, formatVersion: null };
	const format = 'format' in value ? value.format : null;
	const version = 'formatVersion' in value ? value.formatVersion : null;
	return {
		format: typeof format === 'string' ? format : null,
		formatVersion:
			typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null
	};
}
