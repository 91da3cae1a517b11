import { describe, expect, it } from 'vitest';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { protectAcross, type AcrossFigure } from '#lib/domain/comparison/protect-across.ts';

const figure = (changes: Partial<AcrossFigure> = {}): AcrossFigure => ({
	fiscalYear: 2025,
	layer: null,
	n: 24,
	controls: 61.5,
	mean: 52.34,
	median: 51.26,
	...changes
});

const panelOf = (edition: string, n: number, mark: ProtectedGroup['mark'] = 'shown') =>
	({ fiscalYear: 2025, edition, measure: 'overall', panel: 'in', n, mark }) as ProtectedGroup;

const both = [panelOf('2.0', 12), panelOf('3.0', 12)];

describe('a panel across editions', () => {
	it('is shown where the panel of every edition of the year is, rounded', () => {
		const [year] = protectAcross([figure(), figure({ layer: 'asset', mean: 40 })], both);
		expect(year).toMatchObject({ fiscalYear: 2025, cities: 24, controls: 61.5 });
		expect(year?.overall).toEqual({ kind: 'shown', value: { mean: 52.3, median: 51.3 } });
		expect(year?.layers.get('asset')?.kind).toBe('shown');
	});

	it.each<[string, readonly ProtectedGroup[]]>([
		['one edition hides its panel', [panelOf('2.0', 12, 'complementary'), panelOf('3.0', 12)]],
		['the cities are not those that were protected', [panelOf('2.0', 11), panelOf('3.0', 12)]],
		['nothing was protected', []]
	])('is hidden where %s', (_, groups) => {
		const [year] = protectAcross([figure(), figure({ layer: 'asset' })], groups);
		expect(year?.overall).toEqual({ kind: 'hidden' });
		expect(year?.layers.get('asset')).toEqual({ kind: 'hidden' });
	});

	it('hides a layer that one to four of the cities have no figure in, and one that all are alike in', () => {
		const layers = [
			figure({ layer: 'a', n: 23 }),
			figure({ layer: 'b', n: 20 }),
			figure({ layer: 'c', n: 19 }),
			figure({ layer: 'd', mean: 100 }),
			figure({ layer: 'e', mean: 0 })
		];
		const [year] = protectAcross([figure(), ...layers], both);
		const kinds = [...(year?.layers ?? [])].map(([layer, { kind }]) => `${layer} ${kind}`);
		expect(kinds).toEqual(['a hidden', 'b hidden', 'c shown', 'd hidden', 'e hidden']);
	});

	it('says nothing of a year without a figure of whole cities', () => {
		expect(protectAcross([], both)).toEqual([]);
	});
});
