import { describe, expect, it } from 'vitest';
import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { campaignStanding } from '#lib/domain/campaign/campaign-standing.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { aCityResult, aPairFacts } from '../../support/a-city-result.ts';

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
const at = (code: string, change: Partial<CityResult> = {}) => ({
	...aCityResult(code, { overall: 50 }, { answers: [aPairFacts('g-1', 'met')], ...change }),
	source: `${code}.json`
});
const standingOf = (
	results: readonly ReturnType<typeof at>[],
	{ today = '2027-01-30', codes }: { today?: string; codes?: ReadonlySet<string> } = {}
) =>
	campaignStanding(campaign, {
		results,
		choice: { scoringVersion: 2, samples: false, ...(codes && { codes }) },
		today
	});
const ofKakogawa = (...changes: readonly Partial<CityResult>[]) => {
	const [body] = standingOf(changes.map((change) => at('282103', change))).bodies;
	return [body?.standing, body?.instead.map(({ why }) => why.kind)];
};

describe('how a campaign stands', () => {
	it('says who answered, who owes, who was not asked, and how long there is', () => {
		const standing = standingOf([at('282103'), at('011002')]);
		expect(standing.bodies.map(({ code, result }) => [code, result?.code])).toEqual([
			['282103', '282103'],
			['281000', undefined]
		]);
		expect(standing.counts).toEqual({ answered: 1, unfinished: 0, owing: 1 });
		expect(standing.daysLeft).toBe(1);
		expect(standing.unasked.map(({ code }) => code)).toEqual(['011002']);
		expect(standingOf([], { today: '2027-02-02' }).daysLeft).toBe(-2);
	});

	it('takes no answer of another year, edition or guideline for one, and says what came instead', () => {
		const { checklist } = campaign;
		expect(ofKakogawa({ fiscalYear: 2025 })).toEqual(['owing', ['other-year']]);
		expect(ofKakogawa({ checklist: { ...checklist, edition: '2.0' } })).toEqual([
			'owing',
			['other-edition']
		]);
		expect(ofKakogawa({ checklist: { ...checklist, guideline: 'own' } })).toEqual([
			'owing',
			['other-guideline']
		]);
		expect(ofKakogawa({ sample: true }, { scoringVersion: 1 })).toEqual([
			'owing',
			['sample', 'other-scoring']
		]);
		const codes = new Set(['281000']);
		const [merged] = standingOf([at('282103')], { codes }).bodies;
		expect([merged?.standing, merged?.instead[0]?.why.kind]).toEqual(['owing', 'unknown-code']);
		expect(ofKakogawa({ checklist: { ...checklist, revision: 2 } })).toEqual(['answered', []]);
	});

	it('counts answers to its own checklist however many of another one lie beside them', () => {
		const checklist = { ...campaign.checklist, guideline: 'own' };
		const others = ['011002', '131016', '271004'].map((code) => at(code, { checklist }));
		expect(standingOf([...others, at('282103')]).counts.answered).toBe(1);
	});

	it('tells answers that are not finished, and blank files, from those that are', () => {
		const open = [aPairFacts('g-1', 'met'), aPairFacts('g-2', 'unanswered')];
		expect(ofKakogawa({ answers: open })).toEqual(['unfinished', []]);
		expect(ofKakogawa({ answers: open, stage: 'submitted' })).toEqual(['answered', []]);
		expect(ofKakogawa({ stage: 'returned' })).toEqual(['unfinished', []]);
		expect(ofKakogawa({ answers: [], stage: 'published' })).toEqual(['answered', []]);
		expect(ofKakogawa({ answers: [aPairFacts('g-1', 'unknown')] })).toEqual(['answered', []]);
		expect(ofKakogawa({ answers: open.slice(1), blank: true })).toEqual(['owing', ['blank']]);
		expect(ofKakogawa({}, { blank: true, asOf: '2027-01-01' })).toEqual(['answered', []]);
	});

	it('says of a blank file of another guideline or edition what it is of', () => {
		const { checklist } = campaign;
		expect(
			ofKakogawa(
				{ blank: true, checklist: { ...checklist, guideline: 'own' } },
				{ blank: true, checklist: { ...checklist, edition: '2.0' } },
				{ blank: true }
			)
		).toEqual(['owing', ['other-guideline', 'other-edition', 'blank']]);
	});

	it('takes the newest where a body answers twice, and says which figures are of a later day', () => {
		const twice = standingOf([
			at('282103', { asOf: '2027-02-05', overall: at('282103').overall }),
			{ ...at('282103', { asOf: '2027-01-15' }), source: 'z.json' }
		]);
		expect(twice.counts).toEqual({ answered: 1, unfinished: 0, owing: 1 });
		const [body] = twice.bodies;
		expect([body?.result?.source, body?.timing]).toEqual(['282103.json', 'late']);
		expect(standingOf([at('282103', { asOf: '2027-01-31' })]).bodies[0]?.timing).toBe('in-time');
	});
});
