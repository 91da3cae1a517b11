import { describe, expect, it } from 'vitest';
import { conditionSchema, type Condition } from '#lib/domain/checklist/condition.ts';

const takes = (value: unknown) => conditionSchema.safeParse(value).success;

/** A fact below this many "not". */
const nested = (depth: number): Condition => (depth === 0 ? 'cloud' : { not: nested(depth - 1) });

describe('conditionSchema', () => {
	it.each<[unknown]>([
		['cloud'],
		[{ all: ['cloud', 'cameras'] }],
		[{ any: [{ not: 'cloud' }, { all: ['cameras'] }] }],
		[{ criticalityAtLeast: 2 }],
		[{ criticalityAtLeast: 3 }]
	])('takes %j', (condition) => {
		expect(takes(condition)).toBe(true);
	});

	it.each<[unknown]>([
		[true],
		[''],
		['Cloud'],
		['constructor'],
		[[]],
		[{}],
		[{ all: [] }],
		[{ any: 'cloud' }],
		[{ none: ['cloud'] }],
		[{ all: ['cloud'], any: ['cloud'] }],
		[{ criticalityAtLeast: 1 }],
		[{ all: Array.from({ length: 11 }, () => 'cloud') }]
	])('refuses %j', (condition) => {
		expect(takes(condition)).toBe(false);
	});

	it('nests five deep and no deeper', () => {
		expect(takes(nested(5))).toBe(true);
		expect(takes(nested(6))).toBe(false);
	});
});
