import { expect, test } from 'vitest';
import { changedHistoryPages, historyPage, historyPageCount } from '#lib/storage/history-pages.ts';

const entry = () => ({ at: '2026-11-22T00:00:00Z', component: 'organisation', control: 'GOV-01' });
const entries = (count: number) => Array.from({ length: count }, entry);

test('a longer history turns its last page only', () => {
	const before = entries(450);
	expect(changedHistoryPages(before, [...before, entry()])).toEqual([2]);
});

test('an entry that opens a page turns only the new one', () => {
	const before = entries(400);
	expect(changedHistoryPages(before, [...before, entry()])).toEqual([2]);
});

test('a shorter history turns the page that lost entries', () => {
	const before = entries(450);
	expect(changedHistoryPages(before, before.slice(0, 399))).toEqual([1]);
});

test('another history turns every page', () => {
	expect(changedHistoryPages(entries(450), entries(450))).toEqual([0, 1, 2]);
});

test('pages together hold the history', () => {
	const history = entries(450);
	const pages = Array.from({ length: historyPageCount(450) }, (_, i) => historyPage(history, i));
	expect(pages.flat()).toEqual(history);
	expect(pages.map((page) => page.length)).toEqual([200, 200, 50]);
});
