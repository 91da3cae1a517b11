import { describe, expect, it } from 'vitest';
import { idRanges } from '#lib/report/content/id-ranges.ts';

describe('ids in few words', () => {
	it.each([
		[['GOV-01'], 'GOV-01'],
		[['GOV-01', 'GOV-02', 'GOV-03', 'GOV-07'], 'GOV-01–03, 07'],
		[['GOV-09', 'GOV-10', 'GOV-11'], 'GOV-09–11'],
		[['SVC-03', 'GOV-02', 'SVC-01', 'GOV-01'], 'SVC-01, 03、GOV-01–02'],
		[['A', 'B'], 'A、B'],
		[[], '']
	])('of %j are %s', (ids, said) => {
		expect(idRanges(ids, '、')).toBe(said);
	});

	it('name every id once and no other, however they are ordered', () => {
		const ids = ['COS-12', 'COS-02', 'COS-03', 'COS-13', 'COS-05'];
		expect(idRanges(ids, '、')).toBe('COS-02–03, 05, 12–13');
	});
});
