import { describe, expect, it } from 'vitest';
import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { campaignStanding } from '#lib/domain/campaign/campaign-standing.ts';
import { aCityResult } from '../../support/a-city-result.ts';

const campaign: Campaign = {
	format: 'machi-tenken/campaign',
	formatVersion: 1,
	title: 'お願い',
	period: { fiscalYear: 2026 },
	checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: 'a'.repeat(64) },
	deadline: '2027-01-31',
	asked: [
		{ code: '282103', name: '加古川市' },
		{ code: '281000', name: '神戸市' }
	]
};
const at = (code: string, change = {}) => aCityResult(code, { overall: 50 }, change);

describe('how a campaign stands', () => {
	it('says who answered, who owes, who was not asked, and how long there is', () => {
		const standing = campaignStanding(campaign, [at('282103'), at('011002')], '2027-01-30');
		expect(standing.bodies.map(({ code, result }) => [code, result?.code])).toEqual([
			['282103', '282103'],
			['281000', undefined]
		]);
		expect(standing).toMatchObject({ answered: 1, owing: 1, daysLeft: 1 });
		expect(standing.unasked.map(({ code }) => code)).toEqual(['011002']);
		expect(campaignStanding(campaign, [], '2027-02-02').daysLeft).toBe(-2);
	});

	it('takes no answer of another year, edition or guideline for one', () => {
		const { checklist } = campaign;
		const others = [
			at('282103', { fiscalYear: 2025 }),
			at('281000', { checklist: { ...checklist, edition: '2.0' } }),
			at('281000', { checklist: { ...checklist, guideline: 'own' } })
		];
		expect(campaignStanding(campaign, others, '2027-01-30').answered).toBe(0);
		const revised = at('281000', { checklist: { ...checklist, revision: 2 } });
		expect(campaignStanding(campaign, [revised], '2027-01-30').answered).toBe(1);
	});
});
