import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/primitives/result.ts';

describe('Result', () => {
	it('is a value or a reason', () => {
		expect(ok(1)).toEqual({ ok: true, value: 1 });
		expect(fail('why')).toEqual({ ok: false, error: 'why' });
	});
});
