import { describe, expect, it } from 'vitest';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { answerItems } from '../../src/routes/assessment/answers/answer-items.ts';
import { countGroups, listRows } from '../../src/routes/assessment/answers/list-rows.ts';
import { longestLines } from '../../src/routes/assessment/answers/longest-lines.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

/** Controls whose English titles are as long as their number, on two buses. */
const checklist = aChecklist({
	controls: Array.from({ length: 20 }, (_, place) =>
		aControl({
			id: `SVC-${String(place + 10)}`,
			title: { ja: '題'.repeat(40 - place), en: 'x'.repeat(place + 10) }
		})
	)
});
const assessment = anAssessment({
	components: [aComponent({ id: 'a' }), aComponent({ id: 'b' })],
	answers: { a: { 'SVC-27': { status: 'not-applicable' } } }
});
const items = answerItems(listPairs(checklist, assessment), assessment);
const rows = listRows(items, countGroups(items), new Set(), {
	layers: new Map(),
	components: new Map([
		['a', 'バス'],
		['b', 'とても長い名前のバス']
	])
});
const idsIn = (locale: 'ja' | 'en') =>
	longestLines(items, rows, locale).flatMap((row) =>
		row.kind === 'item' ? [row.item.pair.control.id] : []
	);

describe('the lines by which a list is measured', () => {
	it('are those with the longest titles of the language, each control once', () => {
		expect(idsIn('ja')).toEqual(['SVC-10', 'SVC-11', 'SVC-12', 'SVC-13', 'SVC-14', 'SVC-15']);
		expect(new Set(idsIn('en')).size).toBe(6);
	});
	it('count a mark that stands beside a title', () => {
		expect(idsIn('en').slice(0, 3)).toEqual(['SVC-27', 'SVC-29', 'SVC-28']);
	});
	it('hold the longest headings too', () => {
		const [first] = longestLines(items, rows, 'ja').filter(({ kind }) => kind === 'group');
		expect(first).toMatchObject({ name: 'service: とても長い名前のバス' });
	});
});
