import { describe, expect, it } from 'vitest';
import { chooseResults, type ResultHead } from '#lib/domain/comparison/choose-results.ts';

const head = (change: Partial<ResultHead> & { source: string }): ResultHead => ({
	code: '282103',
	name: '見本市',
	fiscalYear: 2026,
	asOf: '2026-06-01',
	checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: '0'.repeat(64) },
	scoringVersion: 2,
	sample: false,
	stage: 'draft',
	blank: false,
	revision: 1,
	...change
});

const choice = { scoringVersion: 2, samples: false };
const sourcesOf = (heads: readonly ResultHead[]) => heads.map(({ source }) => source);

describe('which results are compared', () => {
	it('takes the newest of a city and year and says what it took the place of', () => {
		const heads = [
			head({ source: 'c', revision: 2, asOf: '2026-05-01' }),
			head({ source: 'a' }),
			head({ source: 'b', asOf: '2026-07-01' }),
			head({ source: 'other-year', fiscalYear: 2025 })
		];
		for (const given of [heads, [...heads].reverse()]) {
			const { chosen, left } = chooseResults(given, choice);
			expect(sourcesOf(chosen)).toEqual(['other-year', 'c']);
			expect(left.map(({ head: { source }, why }) => [source, why])).toEqual([
				['a', { kind: 'superseded', by: 'c' }],
				['b', { kind: 'superseded', by: 'c' }]
			]);
		}
	});

	it('never takes one in which nothing is answered, however new, in the place of answers', () => {
		const heads = [
			head({ source: 'answers' }),
			head({ source: 'new', asOf: '2026-09-01', blank: true })
		];
		const { chosen, left } = chooseResults(heads, choice);
		expect(sourcesOf(chosen)).toEqual(['answers']);
		expect(left.map(({ head: { source }, why }) => [source, why])).toEqual([
			['new', { kind: 'blank' }]
		]);
	});

	it('says of one that is as new as another that nothing tells them apart', () => {
		const heads = [
			head({ source: 'a', revision: 2 }),
			head({ source: 'b', revision: 2 }),
			head({ source: 'c', revision: 2, stage: 'published' }),
			head({ source: 'd' })
		];
		const { chosen, left } = chooseResults(heads, choice);
		expect(sourcesOf(chosen)).toEqual(['b']);
		expect(new Map(left.map(({ head: { source }, why }) => [source, why.kind]))).toEqual(
			new Map([
				['a', 'as-new'],
				['c', 'superseded'],
				['d', 'superseded']
			])
		);
	});

	it('leaves out samples, or everything else where samples are wanted', () => {
		const heads = [head({ source: 'real' }), head({ source: 'sample', sample: true })];
		expect(sourcesOf(chooseResults(heads, choice).chosen)).toEqual(['real']);
		const samples = chooseResults(heads, { ...choice, samples: true });
		expect(sourcesOf(samples.chosen)).toEqual(['sample']);
		expect(samples.left.map(({ why }) => why)).toEqual([{ kind: 'not-sample' }]);
	});

	it('compares the guideline of most results, and names the others', () => {
		const other = { guideline: 'data-platform', edition: '2', revision: 1, digest: '1'.repeat(64) };
		const heads = [
			head({ source: 'a', code: '011002' }),
			head({ source: 'b', code: '012025', checklist: other }),
			head({ source: 'c' })
		];
		const { guideline, left } = chooseResults(heads, choice);
		expect(guideline).toBe('scsg');
		expect(left.map(({ why }) => why)).toEqual([
			{ kind: 'other-guideline', found: 'data-platform@2' }
		]);
		const chosen = chooseResults(heads, { ...choice, guideline: 'data-platform' }).chosen;
		expect(sourcesOf(chosen)).toEqual(['b']);
	});

	it('leaves out other editions where one is wanted, other rules and codes that are not listed', () => {
		const heads = [
			head({ source: 'rules', scoringVersion: 1 }),
			head({ source: 'gone', code: '282111' }),
			head({ source: 'fine' })
		];
		const left = chooseResults(heads, { ...choice, codes: new Set(['282103']) }).left;
		expect(left.map(({ why }) => why)).toEqual([
			{ kind: 'other-scoring', found: 1 },
			{ kind: 'unknown-code', code: '282111' }
		]);
		const none = chooseResults(heads, { ...choice, edition: '2.0' });
		expect(none.chosen).toEqual([]);
		expect(none.left[0]?.why).toEqual({ kind: 'other-edition', found: '3.0' });
	});

	it('has nothing to compare where nothing came', () => {
		expect(chooseResults([], choice)).toEqual({ guideline: undefined, chosen: [], left: [] });
	});
});
