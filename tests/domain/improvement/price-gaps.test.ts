import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Efforts } from '#lib/domain/improvement/efforts.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { priceGaps } from '#lib/domain/improvement/price-gaps.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [
		aControl({ id: 'Z-9', effort: 'S', weight: 3 }),
		aControl({ id: 'A-1', effort: 'M' }),
		aControl({ id: 'M-5', effort: 'L' })
	]
});

/** Two services, everything short of met. */
function cityWith(given: Partial<Assessment>): Assessment {
	const notMet = { status: 'not-met' as const };
	return {
		...anAssessment({
			components: [aComponent({ criticality: 2 }), aComponent({ id: 'app' })],
			answers: {
				bus: { 'Z-9': { status: 'partly' }, 'A-1': notMet, 'M-5': notMet },
				app: { 'Z-9': notMet, 'A-1': notMet, 'M-5': { status: 'planned' } }
			}
		}),
		...given
	};
}

const anAction = (given: Partial<Action>): Action => ({
	id: 'act',
	title: '直す',
	state: 'open',
	closes: [],
	...given
});
const key = (component: string, control: string) => ({ component, control });

/** Component, control, gain and effort of each gap, in order. */
const priced = (assessment: Assessment) =>
	priceGaps({ checklist, assessment, score: score(checklist, assessment) }).map(
		({ judged: { pair }, gain, effort }) =>
			`${pair.component} ${pair.control.id} ${String(gain)} ${String(effort)}`
	);

describe('priceGaps', () => {
	it('goes by the order of the checklist, then of the components; sizes stand for 1, 3 and 8', () => {
		expect(priced(cityWith({}))).toEqual([
			'bus Z-9 6 1',
			'app Z-9 6 1',
			'bus A-1 4 3',
			'app A-1 2 3',
			'bus M-5 4 8',
			'app M-5 2 8'
		]);
	});

	it('takes the city’s figures, for a control before those for its size', () => {
		const efforts: Efforts = {
			unit: 'yen',
			sizes: { S: 100_000, M: 500_000, L: 1_000_000_000 },
			controls: { 'A-1': 0 }
		};
		expect(priced(cityWith({ efforts })).map((line) => line.split(' ')[3])).toEqual([
			...['100000', '100000', '0', '0', '1000000000', '1000000000']
		]);
	});

	it('takes no figure that is none: those a file holds in spite of its fields', () => {
		const efforts: Efforts = {
			unit: 'days',
			sizes: { S: -1, M: 2.5, L: 2_000_000_000 },
			controls: { 'A-1': Number.NaN }
		};
		const actions = [anAction({ effort: -5, closes: [key('bus', 'Z-9')] })];
		expect(priced(cityWith({ efforts, actions }))).toEqual(priced(cityWith({})));
	});

	it('divides the effort of an action among its gaps in whole units that add up, first ones more', () => {
		const closes = [key('app', 'M-5'), key('bus', 'A-1'), key('app', 'M-5'), key('bus', 'Z-9')];
		const actions = [anAction({ effort: 11, closes: [...closes, key('gone', 'Z-9')] })];
		expect(priced(cityWith({ actions }))).toEqual([
			'bus Z-9 6 4',
			'app Z-9 6 1',
			'bus A-1 4 4',
			'app A-1 2 3',
			'bus M-5 4 8',
			'app M-5 2 3'
		]);
	});

	it('goes by the action due first, undated ones last, then by the list; finished and silent ones never', () => {
		const [a, b, c] = [key('bus', 'Z-9'), key('app', 'Z-9'), key('bus', 'A-1')];
		const actions = [
			anAction({ id: 'undated', effort: 70, closes: [a, b, c] }),
			anAction({ id: 'silent', due: '2026-01-01', closes: [a, b] }),
			anAction({ id: 'done', state: 'done', due: '2026-01-01', effort: 1, closes: [a] }),
			anAction({ id: 'later', due: '2027-03-31', effort: 50, closes: [a, b] }),
			anAction({ id: 'first', state: 'in-progress', due: '2027-01-31', effort: 9, closes: [a] }),
			anAction({ id: 'as-first', due: '2027-01-31', effort: 8, closes: [a] }),
			anAction({ id: 'nothing', due: '2026-12-31', effort: 5, closes: [] })
		];
		expect(priced(cityWith({ actions })).slice(0, 3)).toEqual([
			'bus Z-9 6 9',
			'app Z-9 6 25',
			'bus A-1 4 23'
		]);
	});
});
