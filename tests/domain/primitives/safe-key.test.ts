import { describe, expect, it } from 'vitest';
import { localIdSchema } from '#lib/domain/assessment/component.ts';
import { factIdSchema } from '#lib/domain/checklist/condition.ts';
import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import { isSafeKey } from '#lib/domain/released/ids-v1.ts';

describe('isSafeKey', () => {
	it.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])('refuses %s', (key) => {
		expect(isSafeKey(key)).toBe(false);
	});

	it.each(['organisation', 'SVC-01', 'cloud', '1', 'prototype-1'])('takes %s', (key) => {
		expect(isSafeKey(key)).toBe(true);
	});

	it('guards every id that becomes a key of an object', () => {
		for (const schema of [localIdSchema, controlIdSchema, factIdSchema]) {
			expect(schema.safeParse('constructor').success).toBe(false);
			expect(schema.safeParse('prototype').success).toBe(false);
			expect(schema.safeParse('cloud').success).toBe(true);
		}
		expect(controlIdSchema.safeParse('valueOf').success).toBe(false);
	});
});
