import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addRow,
	withRow,
	type Echelon,
	type EchelonRow
} from '#lib/domain/comparison/protection/echelon.ts';

const width = 6;
const arbitraryRows = fc.array(
	fc.array(fc.constantFrom(0, 0, 1, 16_777_212), { minLength: 9, maxLength: 9 }),
	{ maxLength: 9 }
);

describe('rows in echelon form', () => {
	it('are the same in place as by copies, which change no row that was given', () => {
		let detours = 0;
		fc.assert(
			fc.property(arbitraryRows, (rows) => {
				const own: EchelonRow[] = [];
				let copied: Echelon = [];
				for (const row of rows) {
					const given = Int32Array.from(row);
					const before = copied.map(({ values }) => [...values]);
					const next = withRow(copied, given, width);
					expect([...given]).toEqual(row);
					expect(copied.map(({ values }) => [...values])).toEqual(before);
					copied = next.echelon;
					expect(addRow(own, Int32Array.from(row), width)).toEqual(next.detour);
					expect(own).toEqual(copied);
					if (next.detour !== undefined) detours += 1;
				}
				for (const { values, pivot } of own) {
					expect(values.findIndex((value) => value !== 0)).toBe(pivot);
					expect(own.filter((row) => row.values[pivot] !== 0)).toHaveLength(1);
				}
			})
		);
		expect(detours).toBeGreaterThan(10);
	});
});
