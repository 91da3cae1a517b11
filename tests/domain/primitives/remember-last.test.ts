import { describe, expect, it } from 'vitest';
import { rememberLast } from '#lib/domain/primitives/remember-last.ts';

describe('rememberLast', () => {
	function counted() {
		const calls: unknown[] = [];
		const make = rememberLast((owner: { name: string }, ...basis: readonly unknown[]) => {
			calls.push(basis);
			return `${owner.name} ${basis.join(' ')}`;
		});
		return { calls, make };
	}

	it('makes a result once for the same owner and values', () => {
		const { calls, make } = counted();
		const owner = { name: 'a' };
		expect([make(owner, 1, 'x'), make(owner, 1, 'x')]).toEqual(['a 1 x', 'a 1 x']);
		expect(calls).toHaveLength(1);
	});

	it('makes it anew for another value, another owner or another number of values', () => {
		const { calls, make } = counted();
		const owner = { name: 'a' };
		expect(make(owner, 1)).toBe('a 1');
		expect(make(owner, 2)).toBe('a 2');
		expect(make(owner, 2, 3)).toBe('a 2 3');
		expect(make(owner)).toBe('a ');
		expect(make({ name: 'a' })).toBe('a ');
		expect(calls).toHaveLength(5);
	});

	it('remembers one result for each owner, the last', () => {
		const { calls, make } = counted();
		const [a, b] = [{ name: 'a' }, { name: 'b' }];
		make(a, 1);
		make(b, 1);
		make(a, 1);
		expect(calls).toHaveLength(2);
		make(a, 2);
		make(a, 1);
		expect(calls).toHaveLength(4);
	});
});
