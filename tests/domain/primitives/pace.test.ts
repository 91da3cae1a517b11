import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFractions, runAtOnce, runSteps } from '#lib/domain/primitives/pace.ts';

function* work(amounts: readonly number[]): Generator<number, string> {
	for (const amount of amounts) yield amount;
	return 'done';
}

describe('steps', () => {
	it('come to the same end at a pace, at once, and retold as fractions', async () => {
		const turns: number[] = [];
		const pace = {
			turn: (done: number) => {
				turns.push(done);
				return done % 2 === 0 ? Promise.resolve() : undefined;
			}
		};
		expect(await runSteps(work([1, 2, 3]), pace)).toBe('done');
		expect(turns).toEqual([1, 2, 3]);
		expect(runAtOnce(work([1, 2, 3]))).toBe('done');
		const quarters = asFractions(work([1, 2, 1]), { total: 4, from: 0.5, to: 1 });
		expect([...quarters]).toEqual([0.625, 0.875, 1]);
	});

	it('stop where the pace gives up', async () => {
		let taken = 0;
		function* counted(): Generator<number, string> {
			for (;;) yield ++taken;
		}
		const pace = {
			turn: (done: number) => {
				if (done === 3) throw new Error('given up');
				return undefined;
			}
		};
		await expect(runSteps(counted(), pace)).rejects.toThrow('given up');
		expect(taken).toBe(3);
	});

	it('retold as fractions never go back nor beyond their end, whatever the total says', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000)), fc.nat(2000), (amounts, total) => {
				const told = [...asFractions(work(amounts), { total, from: 0, to: 0.5 })];
				expect(told).toEqual(told.toSorted((one, other) => one - other));
				expect(told.every((fraction) => fraction >= 0 && fraction <= 0.5)).toBe(true);
			})
		);
	});
});
