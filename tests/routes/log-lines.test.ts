import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import {
	historyFilter,
	unnamedPerson,
	type HistoryFilter
} from '../../src/routes/assessment/history/history-filter.ts';
import { logLines } from '../../src/routes/assessment/history/log-lines.ts';

const history: Assessment['history'] = [
	{
		at: '2026-11-01T03:00:00Z',
		by: '田中',
		component: 'bus',
		control: 'A',
		after: { note: '現地' }
	},
	{ at: '2026-11-02T03:00:00Z', component: 'bus', control: 'B', before: { reason: 'ＬＴＥなし' } },
	{ at: '2026-11-03T03:00:00Z', by: '鈴木', component: 'map', control: 'A' }
];
const linesOf = (filter: Partial<HistoryFilter>) =>
	logLines(history, { ...historyFilter.none, ...filter }, ({ component }) => [
		`名前 ${component}`
	]).map(({ number }) => number);

describe('the lines of the history', () => {
	it.each([
		[{}, [3, 2, 1]],
		[{ control: 'A' }, [3, 1]],
		[{ person: '田中' }, [1]],
		[{ person: unnamedPerson }, [2]],
		[{ from: '2026-11-02' }, [3, 2]],
		[{ until: '2026-11-02' }, [2, 1]],
		[{ search: 'lte' }, [2]],
		[{ search: '現地 bus' }, [1]],
		[{ search: '鈴木' }, [3]],
		[{ search: '現地 map' }, []]
	] as const)('with %j are the entries %j, newest first', (filter, numbers) => {
		expect(linesOf(filter)).toEqual(numbers);
	});

	it('stand under the day it was in Japan', () => {
		const entries = ['2026-11-01T14:59:59Z', '2026-11-01T15:00:00Z'].map((at) => ({
			at,
			component: 'bus',
			control: 'A'
		}));
		const days = logLines(entries, historyFilter.none, () => []).map(({ day }) => day);
		expect(days).toEqual(['2026-11-02', '2026-11-01']);
	});
});

describe('the filter in the address', () => {
	it('comes back as it was', () => {
		const filter = {
			control: 'A',
			person: '田中 & 鈴木',
			from: '2026-11-01',
			until: '2026-11-02',
			search: '50%',
			page: 3
		};
		const query = historyFilter.write(filter) as Record<string, string>;
		expect(historyFilter.read(new URLSearchParams(query))).toEqual(filter);
	});

	it('leaves out what is no day and no page', () => {
		const query = new URLSearchParams('from=yesterday&until=2026-1-1&page=last');
		expect(historyFilter.read(query)).toEqual(historyFilter.none);
	});
});
