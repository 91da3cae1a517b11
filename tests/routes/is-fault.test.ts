import { expect, it } from 'vitest';
import { isFault } from '../../src/routes/is-fault.ts';

it('takes for a fault what the program threw, and not what was given up or only reported', () => {
	expect(isFault(new TypeError('x is undefined'))).toBe(true);
	expect(isFault('a text that was thrown')).toBe(true);
	expect(isFault(new DOMException('gave up', 'AbortError'))).toBe(false);
	// "ResizeObserver loop completed": an event without an error.
	expect(isFault(undefined)).toBe(false);
	expect(isFault(null)).toBe(false);
});
