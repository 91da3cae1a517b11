import { describe, expect, it } from 'vitest';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import type { PairStatus } from '#lib/domain/scoring/judge-pairs.ts';
import { aJudgedPair, type JudgedPairGiven } from '../../support/judged-pairs.ts';

const sizeOf = (given: JudgedPairGiven) => listGaps([aJudgedPair(given)])[0]?.size;

/** Lists gaps and says them as `component control`. */
const order = (...all: JudgedPairGiven[]) =>
	listGaps(all.map((one) => aJudgedPair({ status: 'not-met', ...one }))).map(
		({ judged: { pair } }) => `${pair.component} ${pair.control.id}`
	);

describe('listGaps', () => {
	it.each<[PairStatus, number]>([
		['met', 0],
		['partly', 1],
		['planned', 1],
		['not-met', 1],
		['unknown', 0],
		['unanswered', 0]
	])('lists %s %i times', (status, count) => {
		expect(listGaps([aJudgedPair({ status })])).toHaveLength(count);
	});

	it.each<[JudgedPairGiven, number]>([
		[{ status: 'partly' }, 1],
		[{ status: 'planned' }, 2],
		[{ status: 'not-met' }, 2],
		[{ status: 'not-met', weight: 3 }, 6],
		[{ status: 'not-met', criticality: 3 }, 6],
		[{ status: 'not-met', impact: 3 }, 6],
		[{ status: 'partly', weight: 2, criticality: 3, impact: 2 }, 12],
		[{ status: 'not-met', weight: 3, criticality: 3, impact: 3 }, 54]
	])('sizes %j as %i', (given, size) => {
		expect(sizeOf(given)).toBe(size);
	});

	it('puts the largest first', () => {
		expect(order({ id: 'A' }, { id: 'B', weight: 3 }, { id: 'C', weight: 2 })).toEqual([
			'bus B',
			'bus C',
			'bus A'
		]);
	});

	it('puts essential ones first among equals, but not before larger ones', () => {
		expect(order({ id: 'A' }, { id: 'B', essential: true }, { id: 'C', weight: 2 })).toEqual([
			'bus C',
			'bus B',
			'bus A'
		]);
	});

	it('then goes by layer, control id and component', () => {
		expect(
			order(
				{ id: 'B', layerOrder: 1 },
				{ id: 'A', layerOrder: 2 },
				{ id: 'B', layerOrder: 1, component: 'first', componentOrder: -1 },
				{ id: 'A', layerOrder: 1, component: 'last', componentOrder: 9 }
			)
		).toEqual(['last A', 'first B', 'bus B', 'bus A']);
	});

	it('compares ids as texts, the same on every machine', () => {
		expect(order({ id: 'a' }, { id: 'B' }, { id: 'A-10' }, { id: 'A-2' })).toEqual([
			'bus A-10',
			'bus A-2',
			'bus B',
			'bus a'
		]);
	});
});
