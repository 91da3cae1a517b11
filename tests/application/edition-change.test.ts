import { describe, expect, it } from 'vitest';
import { isNewer, listEditionTargets } from '#lib/application/edition-change.ts';
import { findCrosswalk } from '#lib/application/find-crosswalk.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { aChecklist, text } from '../support/a-checklist.ts';

const crosswalk = (from: readonly [string, number], to: readonly [string, number]): Crosswalk => ({
	format: 'machi-tenken/crosswalk',
	formatVersion: 1,
	guideline: 'sample',
	from: { edition: from[0], revision: from[1] },
	to: { edition: to[0], revision: to[1] },
	about: text('対応'),
	relations: [{ relation: 'same', ids: ['A'] }]
});
const edition = (name: string, revision = 1) => aChecklist({ edition: name, revision });

describe('the crosswalk between two editions', () => {
	const first = crosswalk(['1.0', 1], ['2.0', 1]);
	const second = crosswalk(['1.0', 1], ['2.0', 2]);

	it('is that of their revisions, else the newest of their editions', () => {
		const find = (from: number, to: number) =>
			findCrosswalk({ from: edition('1.0', from), to: edition('2.0', to) }, [first, second]);
		expect(find(1, 1)).toBe(first);
		expect(find(1, 2)).toBe(second);
		expect(find(3, 1)).toBe(second);
	});

	it('is that of two revisions of one edition where one is written', () => {
		const revised = crosswalk(['1.0', 1], ['1.0', 2]);
		const find = (from: number, to: number) =>
			findCrosswalk({ from: edition('1.0', from), to: edition('1.0', to) }, [first, revised]);
		expect(find(1, 2)).toBe(revised);
		expect([find(2, 1), find(1, 3), find(1, 1)]).toEqual([undefined, undefined, undefined]);
	});

	it('is put together of those that lead on from each other', () => {
		const way = [crosswalk(['1.0', 1], ['1.0', 2]), crosswalk(['1.0', 2], ['2.0', 2])];
		const onward = [...way, crosswalk(['2.0', 2], ['2.0', 3])];
		const found = findCrosswalk({ from: edition('1.0'), to: edition('2.0', 3) }, onward);
		expect(found).toMatchObject({
			from: { edition: '1.0', revision: 1 },
			to: { edition: '2.0', revision: 3 },
			relations: [{ relation: 'same', ids: ['A'] }]
		});
		const round = [...way, crosswalk(['1.0', 2], ['1.0', 1])];
		expect(findCrosswalk({ from: edition('1.0'), to: edition('9.0') }, round)).toBeUndefined();
	});

	it('is none between other editions, guidelines, or revisions nobody wrote of', () => {
		const all = [first, second];
		expect(findCrosswalk({ from: edition('2.0'), to: edition('1.0') }, all)).toBeUndefined();
		expect(findCrosswalk({ from: edition('1.0'), to: edition('1.0', 2) }, all)).toBeUndefined();
		const other = { ...edition('2.0'), guideline: 'other' };
		expect(findCrosswalk({ from: edition('1.0'), to: other }, all)).toBeUndefined();
	});
});

describe('where an assessment can go', () => {
	it('is every other edition and revision of its guideline, the newest first', () => {
		const known = [
			edition('2.0'),
			edition('10.0'),
			edition('2.0', 2),
			{ ...edition('3.0'), guideline: 'other' }
		].map((checklist, i) => ({ checklist, digest: String(i).repeat(64) }));
		const pin = { guideline: 'sample', edition: '2.0', revision: 1, digest: '0'.repeat(64) };
		expect(
			listEditionTargets(pin, known).map(({ checklist }) => [checklist.edition, checklist.revision])
		).toEqual([
			['10.0', 1],
			['2.0', 2]
		]);
		expect(isNewer({ edition: '10.0', revision: 1 }, pin)).toBe(true);
		expect(isNewer({ edition: '2.0', revision: 1 }, pin)).toBe(false);
	});
});
