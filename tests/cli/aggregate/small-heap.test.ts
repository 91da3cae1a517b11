import { expect, it } from 'vitest';
import { collectNow } from '../../../src/cli/aggregate/small-heap.ts';

it('collects at once what nothing holds any more', async () => {
	const weak = new WeakRef({ of: 'this turn alone' });
	// What a turn has looked at lives to its end.
	await new Promise((done) => setImmediate(done));
	collectNow();
	expect(weak.deref()).toBeUndefined();
});
