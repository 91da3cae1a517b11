import { describe, expect, it } from 'vitest';
import type { MergeNotice } from '#lib/domain/merge/check-merge.ts';
import { describeMergeNotice } from '#lib/i18n/describe-merge.ts';

const night = '2026-11-01T23:30:00Z';
const dated: readonly (readonly [MergeNotice, readonly string[], readonly string[]])[] = [
	[{ kind: 'already-merged', takenAt: night }, ['2026/11/02 08:30'], ['2 Nov 2026, 08:30']],
	[
		{ kind: 'base-older', handedOut: night, takenAt: '2026-11-30T15:00:00Z' },
		['2026/11/02 08:30', '2026/12/01 00:00'],
		['2 Nov 2026, 08:30', '1 Dec 2026, 00:00']
	],
	[
		{ kind: 'late', deadline: '2026-11-30', received: '2026-12-01' },
		['令和8年11月30日', '令和8年12月1日'],
		['30 November 2026', '1 December 2026']
	]
];

describe('a notice about a merge', () => {
	it.each(dated)('$kind tells days and times as people in Japan write them', (notice, ja, en) => {
		for (const text of ja) expect(describeMergeNotice(notice, 'ja')).toContain(text);
		for (const text of en) expect(describeMergeNotice(notice, 'en')).toContain(text);
		expect(describeMergeNotice(notice, 'ja')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
	});
});
