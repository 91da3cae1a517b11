import { describe, expect, it } from 'vitest';
import type { AssessmentSummary } from '#lib/application/ports.ts';
import { citiesOf } from '../../src/routes/cities-of.ts';

const kept = (id: string, municipality: string, code?: string): AssessmentSummary => ({
	id,
	title: id,
	municipality,
	...(code !== undefined && { code }),
	fiscalYear: 2026,
	edition: '3.0',
	answerCount: 1,
	savedAt: '2026-11-22T00:00:00.000Z',
	saveCount: 1,
	complete: true,
	sample: false
});
const grouped = (...all: readonly AssessmentSummary[]) =>
	citiesOf(all).map((city) => city.map(({ id }) => id));

describe('kept assessments by their city', () => {
	it('stand together by the code, also where the name was typed otherwise', () => {
		expect(
			grouped(
				kept('a', '加古川市', '282103'),
				kept('b', '姫路市', '282014'),
				kept('c', '加古川', '282103')
			)
		).toEqual([['a', 'c'], ['b']]);
	});

	it('are told apart where two cities have one name', () => {
		expect(grouped(kept('a', '府中市', '132063'), kept('b', '府中市', '342084'))).toEqual([
			['a'],
			['b']
		]);
	});

	it('go with the others of their name where an earlier build saved no code, unless that means two cities', () => {
		expect(grouped(kept('a', '加古川市'), kept('b', '加古川市', '282103'))).toEqual([['a', 'b']]);
		expect(
			grouped(kept('a', '府中市', '132063'), kept('b', '府中市', '342084'), kept('c', '府中市'))
		).toEqual([['a'], ['b'], ['c']]);
	});
});
