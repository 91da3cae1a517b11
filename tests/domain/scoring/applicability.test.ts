import { describe, expect, it } from 'vitest';
import type { Condition } from '#lib/domain/checklist/condition.ts';
import { applies } from '#lib/domain/scoring/applicability.ts';

describe('applies', () => {
	const profile = { yes: true, no: false };

	it.each<[Condition | undefined, boolean]>([
		[undefined, true],
		['yes', true],
		['no', false],
		[{ not: 'yes' }, false],
		[{ not: 'no' }, true],
		[{ all: ['yes', 'yes'] }, true],
		[{ all: ['yes', 'no'] }, false],
		[{ any: ['no', 'yes'] }, true],
		[{ any: ['no', 'no'] }, false],
		[{ not: { any: ['no', { all: ['yes', 'no'] }] } }, true]
	])('takes %j for %s when the facts are stated', (condition, expected) => {
		expect(applies(condition, { profile })).toBe(expected);
	});

	it.each<[Condition, boolean]>([
		['open', true],
		[{ not: 'open' }, true],
		[{ all: ['open', 'yes'] }, true],
		[{ all: ['open', 'no'] }, false],
		[{ any: ['open', 'no'] }, true],
		[{ not: { all: ['open', 'no'] } }, true],
		[{ not: { any: ['open', 'yes'] } }, false]
	])(
		'takes %j for %s while a fact is open: only a stated "no" takes a control away',
		(c, expected) => {
			expect(applies(c, { profile })).toBe(expected);
		}
	);

	it('goes by what is said of the component before what is said of the city', () => {
		const component = (facts: Record<string, boolean>) => ({ facts, criticality: 1 as const });
		expect(applies('yes', { profile, component: component({ yes: false }) })).toBe(false);
		expect(applies('no', { profile, component: component({ no: true }) })).toBe(true);
		expect(applies('no', { profile, component: component({}) })).toBe(false);
	});

	it.each([
		[1, false, false],
		[2, true, false],
		[3, true, true]
	] as const)(
		'of a component of criticality %i asks at least 2 → %s, 3 → %s',
		(criticality, two, three) => {
			const component = { facts: {}, criticality };
			expect(applies({ criticalityAtLeast: 2 }, { profile, component })).toBe(two);
			expect(applies({ criticalityAtLeast: 3 }, { profile, component })).toBe(three);
		}
	);

	it('does not ask the organisation for a criticality', () => {
		expect(applies({ criticalityAtLeast: 3 }, { profile })).toBe(true);
	});

	it('knows no fact but the stated ones', () => {
		expect(applies('toString', { profile: {} })).toBe(true);
		expect(applies({ not: 'valueOf' }, { profile: {} })).toBe(true);
	});
});
