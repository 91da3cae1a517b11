import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { paragraphsIn, rowsIn, tablesIn } from './report-texts.ts';

const { checklist } = shippedChecklist();

describe.each(['full', 'leaders'] as const)('the %s report of a city without answers', (kind) => {
	const { frame, blocks } = reportDocument({
		checklist,
		assessment: { ...sampleCity(), answers: {} },
		lenses: shippedGuidelines.lenses,
		choices: { ...plainChoices('ja'), extent: { kind } }
	});

	it('says so first, and has no picture of results', () => {
		expect(paragraphsIn(blocks)[0]).toMatch(/^まだ回答がありません（\d+件中0件）。$/);
		expect(blocks.some((block) => block.kind === 'pictures')).toBe(false);
		expect(JSON.stringify(blocks)).not.toMatch(/評価は[ABCD]|得点は|NaN|undefined/);
	});

	it('counts what will be asked, by layer', () => {
		const rows = rowsIn(tablesIn(blocks)[0]);
		expect(rows.map(([layer]) => layer)).toEqual(checklist.layers.map(({ title }) => title.ja));
		const asked = rows.reduce((sum, [, count]) => sum + Number(count), 0);
		expect(paragraphsIn(blocks)[0]).toContain(`${String(asked)}件中`);
		for (const [, count, essential] of rows) {
			expect(Number(essential)).toBeGreaterThan(0);
			expect(Number(essential)).toBeLessThan(Number(count));
		}
	});

	it('is not signed and begins with what it says', () => {
		expect(frame.signatures).toEqual([]);
		expect(frame.opening).toBe('masthead');
	});
});
