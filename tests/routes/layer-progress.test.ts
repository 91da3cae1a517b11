import { expect, test } from 'vitest';
import { layerProgress } from '../../src/routes/assessment/layer-progress.ts';

test('progress counts what does not apply as answered, and is apart from the score', () => {
	const pair = (layer: string) => ({ control: { layer } });
	const [gov, svc] = [pair('governance'), pair('service')];
	const asked = [gov, gov, gov, svc];
	// One of governance does not apply: it is asked, and the score leaves it out.
	const judged = [
		{ pair: gov, status: 'not-met' },
		{ pair: gov, status: 'unanswered' },
		{ pair: svc, status: 'unanswered' }
	];
	const progress = layerProgress(
		...([asked, judged] as unknown as Parameters<typeof layerProgress>)
	);
	expect([...progress]).toEqual([
		['governance', { done: 2, of: 3 }],
		['service', { done: 0, of: 1 }]
	]);
});
