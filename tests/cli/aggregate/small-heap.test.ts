import { expect, it } from 'vitest';
import { collectNow } from '../../../src/cli/aggregate/small-heap.ts';

it('collects at once what nothing holds any more, every time', async () => {
	for (let times = 0; times < 3; times++) {
		const weak = new WeakRef({ of: 'this turn alone' });
		// What a turn has looked at lives to its end.
		await new Promise((done) => setImmediate(done));
		collectNow();
		expect(weak.deref()).toBeUndefined();
	}
});
