import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { cutAssessment } from '#lib/domain/extract/cut-assessment.ts';
import { visiblePairs, visiblePart } from '#lib/domain/extract/visible-part.ts';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const { checklist, assessment } = aCityWithSecrets;
const pairs = listPairs(checklist, assessment);
const cutFor = (extent: Parameters<typeof visiblePairs>[0]) => {
	const shown = visiblePairs(extent, pairs, assessment) ?? [];
	return { shown, cut: cutAssessment(assessment, visiblePart(extent, shown, assessment, pairs)) };
};
const own = { kind: 'party', party: 'own-firm' } as const;

describe('an assessment cut to one party', () => {
	const { shown, cut } = cutFor(own);

	it('has the pairs that are its by the answer, else by the component, and no other', () => {
		expect(shown.map(({ component, control }) => `${component} ${control.id}`)).toEqual([
			`${organisation} GOV-02`,
			'own-app SVC-01',
			'own-app SVC-02'
		]);
	});

	it('is tried with something in every field that the format has', () => {
		expect(Object.keys(assessment).sort()).toEqual(Object.keys(assessmentSchema.shape).sort());
	});

	it('holds nothing that is not its own', () => {
		expect(JSON.stringify(cut)).not.toMatch(/SECRET|WITHHELD/);
	});

	it('keeps what is its own', () => {
		for (const text of [
			'OWN-NAME',
			'OWN-NOTE',
			'OWN-PROOF',
			'OWN-ACTION',
			'OWN-FINDING',
			'OWN-APP'
		])
			expect(JSON.stringify(cut)).toContain(text);
	});

	it('is an assessment as any other, and scores as those pairs do in the whole', () => {
		expect(assessmentSchema.safeParse(cut).success).toBe(true);
		const of = (given: typeof assessment) =>
			score(checklist, given, shown).pairs.map(({ status, supported, confirmed }) => [
				status,
				supported,
				confirmed
			]);
		expect(of(cut)).toEqual(of(assessment));
	});

	it('leaves the gaps of others out of the actions it shows', () => {
		expect(cut.actions.map(({ closes }) => closes)).toEqual([
			[{ component: 'own-app', control: 'SVC-02' }]
		]);
	});
});

describe('an assessment cut to one component', () => {
	it('has the pairs of the component and nothing of the organisation', () => {
		const { shown, cut } = cutFor({ kind: 'component', component: 'own-app' });
		expect(new Set(shown.map(({ component }) => component))).toEqual(new Set(['own-app']));
		expect(JSON.stringify(cut)).not.toMatch(/SECRET|WITHHELD/);
		expect(cut.parties.map(({ id }) => id)).toEqual(['own-firm']);
	});
});

describe('an assessment cut to nobody', () => {
	it('is empty for a party that the city does not have', () => {
		const { shown, cut } = cutFor({ kind: 'party', party: 'ghost' });
		expect(shown).toEqual([]);
		expect(JSON.stringify(cut)).not.toMatch(/SECRET|OWN/);
	});
});

describe('what is shown of the whole city', () => {
	it.each([
		{ kind: 'full' },
		{ kind: 'leaders' },
		{ kind: 'interview', party: null, ask: 'open' }
	] as const)('is not cut: $kind', (extent) => {
		expect(visiblePairs(extent, pairs, assessment)).toBeUndefined();
	});

	it('is cut for an interview of one party', () => {
		const extent = { kind: 'interview', party: 'own-firm', ask: 'all' } as const;
		expect(visiblePairs(extent, pairs, assessment)).toEqual(visiblePairs(own, pairs, assessment));
	});

	it('asks a party about what it owns by default, and shows it nothing of that', () => {
		const layers = [aLayer({ id: 'governance', answeredPer: 'organisation' })];
		const usual = aControl({ id: 'GOV-01', layer: 'governance', parties: ['contractor'] });
		const list = aChecklist({ layers, controls: [usual] });
		const city = anAssessment({ parties: [{ id: 'firm', name: '業者', kind: 'contractor' }] });
		const all = listPairs(list, city);
		const asked = { kind: 'interview', party: 'firm', ask: 'open' } as const;
		expect(visiblePairs(asked, all, city)).toEqual(all);
		expect(visiblePairs({ kind: 'party', party: 'firm' }, all, city)).toEqual([]);
	});
});
