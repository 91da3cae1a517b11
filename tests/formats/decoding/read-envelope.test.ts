import { describe, expect, it } from 'vitest';
import { readEnvelope } from '#lib/formats/decoding/read-envelope.ts';

const read = (value: unknown) => readEnvelope(value, 'machi-tenken/assessment', 3);
const errorOf = (value: unknown) => {
	const envelope = read(value);
	return envelope.ok ? undefined : envelope.error;
};
const format = 'machi-tenken/assessment';

describe('readEnvelope', () => {
	it('takes every version up to the supported one', () => {
		for (const formatVersion of [1, 2, 3]) {
			const value = { format, formatVersion };
			expect(read(value)).toEqual({ ok: true, value: { formatVersion, value } });
		}
	});

	it('says which version a newer file needs', () => {
		expect(errorOf({ format, formatVersion: 4 })).toEqual({
			kind: 'format-too-new',
			found: 4,
			supported: 3
		});
	});

	it.each([[null], [[]], ['text'], [1], [undefined], [true]])('%j is no file of ours', (value) => {
		expect(errorOf(value)).toEqual({ kind: 'wrong-file-kind', wanted: format, found: null });
	});

	it('names the kind of file it was given', () => {
		const score = { format: 'machi-tenken/score', formatVersion: 1 };
		expect(errorOf(score)).toMatchObject({ kind: 'wrong-file-kind', found: 'machi-tenken/score' });
		expect(errorOf({ format: 1 })).toMatchObject({ kind: 'wrong-file-kind', found: null });
		expect(errorOf({})).toMatchObject({ kind: 'wrong-file-kind', found: null });
	});

	it.each([[undefined], [0], [-1], [1.5], ['1'], [null], [Number.NaN]])(
		'%j is no format version',
		(formatVersion) => {
			expect(errorOf({ format, formatVersion })).toEqual({ kind: 'no-format-version' });
		}
	);

	it('asks the kind before the version', () => {
		expect(errorOf({ format: 'other', formatVersion: 99 })).toMatchObject({
			kind: 'wrong-file-kind'
		});
	});
});
