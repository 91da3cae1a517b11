import { describe, expect, it } from 'vitest';
import type { ReportCell } from '#lib/report/content/report-block.ts';
import { withLiveLinks } from '#lib/report/content/live-links.ts';
import { column, table } from '#lib/report/content/table.ts';
import { tablesIn } from './report-texts.ts';

const cellAfter = (cell: ReportCell): ReportCell | undefined =>
	tablesIn(
		withLiveLinks([
			{ kind: 'heading', level: 1, text: 'h', id: 'here' },
			table('t', [column('c')], [[cell]])
		])
	)[0]?.rows[0]?.[0];

describe('links within a report', () => {
	it('stay where they lead somewhere', () => {
		const cell = { text: 'a', to: 'here', refs: [{ text: 'b', to: 'here' }] };
		expect(cellAfter(cell)).toEqual(cell);
	});

	it('become text where they do not, and no word is lost', () => {
		expect(
			cellAfter({
				text: 'a',
				to: 'gone',
				refs: [
					{ text: 'b', to: 'gone' },
					{ text: 'c', to: 'here' }
				]
			})
		).toEqual({ text: 'a\nb', refs: [{ text: 'c', to: 'here' }] });
		expect(cellAfter({ text: '', refs: [{ text: 'b', to: 'gone' }] })).toEqual({ text: 'b' });
	});
});
