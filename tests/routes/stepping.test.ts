import { describe, expect, it } from 'vitest';
import {
	nearestTo,
	nextOpenFrom,
	stepFrom,
	type Stop
} from '../../src/routes/assessment/answers/stepping.ts';

const stops = (marks: string): readonly Stop[] =>
	[...marks].map((mark, place) => ({
		key: String(place),
		status: mark === '-' ? 'unanswered' : 'met'
	}));

describe('a step', () => {
	it('goes to the neighbour, and over an end to the other end, which it tells', () => {
		const list = stops('---');
		expect(stepFrom(list, '0', 1)).toEqual({ key: '1', wrapped: 'no' });
		expect(stepFrom(list, '2', 1)).toEqual({ key: '0', wrapped: 'to-first' });
		expect(stepFrom(list, '0', -1)).toEqual({ key: '2', wrapped: 'to-last' });
		expect(stepFrom([], '0', 1)).toBeUndefined();
	});
});

describe('the next open one', () => {
	it('is looked for from here on, past what was skipped before', () => {
		expect(nextOpenFrom(stops('-x-x-'), '3')).toEqual({ key: '4', wrapped: 'no' });
		expect(nextOpenFrom(stops('-x-x-'), '2')).toEqual({ key: '4', wrapped: 'no' });
	});
	it('is what was skipped, once the end is reached', () => {
		expect(nextOpenFrom(stops('-x-xx'), '3')).toEqual({ key: '0', wrapped: 'to-first' });
	});
	it('is none where only this one or nothing is open', () => {
		expect(nextOpenFrom(stops('x-x'), '1')).toBeUndefined();
		expect(nextOpenFrom(stops('xxx'), '1')).toBeUndefined();
	});
});

describe('under another filter', () => {
	const all = stops('-----');
	const only = (...keys: readonly string[]) => keys.map((key) => ({ key }));
	it('one stays where it lets this through', () => {
		expect(nearestTo('2', all, only('0', '2'))).toBe('2');
	});
	it('one comes to what follows, else to what is left before', () => {
		expect(nearestTo('2', all, only('0', '4'))).toBe('4');
		expect(nearestTo('2', all, only('0', '1'))).toBe('1');
		expect(nearestTo('2', all, [])).toBeUndefined();
	});
});
