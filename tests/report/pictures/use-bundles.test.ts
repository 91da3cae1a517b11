import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleUses } from '#lib/report/pictures/use-bundles.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const key = ({ from, to }: { from: string; to: string }) => `${from}>${to}`;

describe('uses that share a line', () => {
	it('are many that use one, or one that uses many', () => {
		expect(
			bundleUses([
				{ from: 'a', to: 'hub' },
				{ from: 'b', to: 'hub' },
				{ from: 'hub', to: 'cam' },
				{ from: 'hub', to: 'lamp' }
			])
		).toEqual([
			{ from: ['a', 'b'], to: ['hub'] },
			{ from: ['hub'], to: ['cam', 'lamp'] }
		]);
	});

	it('hold every use exactly once', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.record({ from: id, to: id }), { selector: key }), (uses) => {
				const drawn = bundleUses(uses).flatMap(({ from, to }) =>
					from.flatMap((user) => to.map((used) => key({ from: user, to: used })))
				);
				expect(drawn.sort()).toEqual(uses.map(key).sort());
			})
		);
	});
});
