import { sampleCity } from 'virtual:sample-city';
import { expect, it } from 'vitest';
import { layerPart } from '#lib/report/content/layer-part.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { sourceOf, tablesIn } from './report-texts.ts';

it('a cell beside others leads to its gap exactly where there is one', () => {
	const source = sourceOf(shippedChecklist().checklist, sampleCity());
	const cells = source.layers
		.flatMap((layer) => tablesIn(layerPart(source, layer)))
		.flatMap(({ rows }) => rows.flat())
		.filter(({ id, mark }) => id?.startsWith('answer-') === true && mark?.kind === 'status');
	expect(cells.length).toBeGreaterThan(100);
	for (const { id, to } of cells) {
		const gap = source.gaps.find(
			({ judged: { pair } }) => id === `answer-${pair.component}:${pair.control.id}`
		);
		expect(to).toBe(gap && `gap-${gap.judged.pair.control.id}`);
	}
});
