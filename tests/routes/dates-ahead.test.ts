import { describe, expect, test } from 'vitest';
import { datesAhead } from '../../src/routes/assessment/dates-ahead.ts';
import { anAssessment } from '../support/an-assessment.ts';

const noon = '2026-11-22T03:00:00Z';
const evidence = (id: string, expiresOn: string) => ({ id, title: id, expiresOn });
const action = (id: string, due: string, state: 'open' | 'done' = 'open') => ({
	id,
	title: id,
	due,
	state,
	closes: []
});
const days = (assessment: Parameters<typeof datesAhead>[0], rules = [] as const) =>
	datesAhead(assessment, rules, noon).map(({ id, late }) => [id, late]);

describe('the dates that matter', () => {
	test('what is late stands first, then what comes next', () => {
		const assessment = anAssessment({
			evidence: [evidence('soon', '2026-12-31'), evidence('gone', '2026-11-21')],
			actions: [action('late', '2026-10-31'), action('next', '2026-11-30')]
		});
		expect(days(assessment)).toEqual([
			['late', true],
			['gone', true],
			['next', false],
			['soon', false]
		]);
	});

	test('the last day still counts, and what is far off or done is no news', () => {
		const assessment = anAssessment({
			evidence: [evidence('today', '2026-11-22'), evidence('far', '2027-03-01')],
			actions: [action('done', '2026-10-01', 'done'), action('far', '2027-03-01')]
		});
		expect(days(assessment)).toEqual([['today', false]]);
	});

	test('a rule is named before it comes into force, and for a year after', () => {
		const ahead = (day: string) => datesAhead(anAssessment(), [{ id: 'rule', day }], noon);
		expect(ahead('2027-07-01')).toMatchObject([{ kind: 'rule', day: '2027-07-01', late: false }]);
		expect(ahead('2025-11-22')).toHaveLength(1);
		expect(ahead('2025-11-21')).toHaveLength(0);
	});

	test('a request is named until every answer was taken', () => {
		const request = {
			id: 'r1',
			at: '2026-11-01T00:00:00Z',
			party: 'vendor',
			deadline: '2026-11-20',
			keys: [{ component: 'bus', control: 'SVC-01' }],
			base: {}
		};
		const requests = [request] as unknown as NonNullable<
			Parameters<typeof datesAhead>[0]['requests']
		>;
		expect(days(anAssessment({ requests }))).toEqual([['vendor', true]]);
	});
});
