import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { ruleOverview } from '#lib/application/rule-overview.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const { lenses } = shippedGuidelines;
const city = sampleCity();
const overview = (assessment = city, today = '2026-11-22') =>
	ruleOverview({ assessment, pairs: score(checklist, assessment).pairs, lenses, today });

describe('how a city stands to the rule', () => {
	it('counts the days, and has the eight items with their subjects', () => {
		expect(overview()).toMatchObject({ inForce: '2027-07-01', daysLeft: 221 });
		expect(overview()?.items.map(({ group }) => group.groups?.length)).toEqual([
			3, 3, 4, 4, 6, 3, 2, 2
		]);
		expect(overview(city, '2027-07-11')?.daysLeft).toBe(-10);
	});

	it('leaves nothing out of an item while nothing is sorted', () => {
		expect(overview()?.items.some(({ atFirst }) => atFirst !== undefined)).toBe(false);
	});

	it('takes pairs on existing systems with running contracts out of items 5 and 7, and out of no other', () => {
		const sorted = {
			...city,
			components: city.components.map((one) => ({ ...one, standing: 'existing' as const })),
			parties: city.parties.map((one) => ({ ...one, contract: { standing: 'existing' as const } }))
		};
		const items = overview(sorted)?.items ?? [];
		const withFirst = items.filter(({ atFirst }) => atFirst !== undefined);
		expect(withFirst.map(({ group }) => group.id)).toEqual(['5', '7']);
		for (const { pairs, atFirst } of withFirst) {
			const ofCity = pairs.filter(({ pair }) => pair.component === 'organisation');
			expect(atFirst?.takenOut).toBe(pairs.length - ofCity.length);
			expect(atFirst?.pairs).toEqual(ofCity);
		}
	});

	it('puts every control that refers to an item under a subject of it, in every shipped checklist', () => {
		const [lens] = lenses;
		for (const { checklist: shipped } of shippedGuidelines.checklists) {
			const left = shipped.controls.flatMap(({ id, references }) =>
				references
					.filter(({ framework }) => framework === lens?.framework)
					.filter(({ id: item }) => {
						const group = lens?.groups.find((one) => one.ids?.includes(item));
						return group?.groups?.some(({ controls }) => controls?.includes(id)) !== true;
					})
					.map(({ id: item }) => `${id} ${item}`)
			);
			expect(left).toEqual([]);
		}
	});

	it('is undefined where no lens says when the rule comes into force', () => {
		expect(
			ruleOverview({ assessment: city, pairs: [], lenses: [], today: '2026-11-22' })
		).toBeUndefined();
	});
});
