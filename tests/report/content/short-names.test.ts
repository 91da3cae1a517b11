import { describe, expect, it } from 'vitest';
import { leadersBlocks } from '#lib/report/content/leaders-blocks.ts';
import { planOf } from '#lib/report/content/plan-of.ts';
import { withShortNames } from '#lib/report/content/short-names.ts';
import { textUnits } from '#lib/report/text/text-units.ts';
import { aHardCity } from '../../support/hard-city.ts';
import { sourceOf } from './report-texts.ts';

const { checklist, assessment } = aHardCity();
const source = sourceOf(checklist, assessment);

describe('a source with short names', () => {
	const short = withShortNames(source, 12);

	it('says that a name is cut, and leaves short ones', () => {
		expect(textUnits(short.nameOf('c0'))).toBeLessThanOrEqual(24);
		expect([...short.nameOf('c0')].length).toBeGreaterThanOrEqual(12);
		expect(short.nameOf('c0')).toMatch(/^構成要素0・.*…$/);
		expect(short.layerTitle('service')).toBe('サービス');
		expect(short.assessment.actions[0]?.title).toMatch(/…$/);
	});

	it('keeps twice as many letters of words that are half as wide', () => {
		const english = sourceOf(checklist, assessment, [], 'en');
		const titles = (most: number) =>
			checklist.layers.map(({ id }) => withShortNames(english, most).layerTitle(id));
		expect(titles(14)).toContain('Security of data linkage');
		expect(titles(8)).toContain('Security of da…');
	});

	it('has the same figures and the same plan', () => {
		expect(short.score).toBe(source.score);
		expect(planOf(short)).toBe(planOf(source));
	});
});

it('a report for leaders has whole names where there is room', () => {
	const few = sourceOf(checklist, {
		...assessment,
		components: assessment.components.slice(0, 1),
		actions: []
	});
	expect(JSON.stringify(leadersBlocks(few))).toContain(few.nameOf('c0'));
});
