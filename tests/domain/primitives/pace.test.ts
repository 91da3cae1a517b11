import { describe, expect, it } from 'vitest';
import { runAtOnce, runSteps } from '#lib/domain/primitives/pace.ts';

function* work(amounts: readonly number[]): Generator<number, string> {
	for (const amount of amounts) yield amount;
	return 'done';
}

describe('steps', () => {
	it('come to the same end at a pace and at once', async () => {
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
});
