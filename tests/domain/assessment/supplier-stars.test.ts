import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { evidenceSchema, isExpired } from '#lib/domain/assessment/evidence.ts';
import { fieldLimits } from '#lib/domain/assessment/field-limits.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

// A supplier's stars (SCS) prove an answer until the last day of the certificate, and not a day longer.

const stars = (level: string | undefined, expiresOn?: string) => ({
	id: 'scs-1',
	title: '委託先の★',
	issuer: '評価機関',
	...(expiresOn !== undefined && { expiresOn }),
	registration: {
		scheme: 'scs' as const,
		number: 'SCS-000123',
		...(level !== undefined && { level })
	}
});

/** A city whose one answer is proved by the stars. */
function provedOn(asOf: string, expiresOn?: string) {
	const checklist = aChecklist();
	const assessment: Assessment = anAssessment({
		asOf,
		parties: [{ id: 'vendor', name: '事業者' }],
		components: [
			aComponent({ party: 'vendor' }),
			aComponent({ id: 'hub', layer: 'city-os', party: 'vendor' }),
			aComponent({ id: 'cam', layer: 'asset', party: 'vendor' })
		],
		evidence: [stars('★3', expiresOn)],
		answers: { bus: { 'SVC-01': { status: 'met', evidence: ['scs-1'] } } }
	});
	const { pairs, overall } = score(checklist, assessment);
	return {
		supported: pairs.map((pair) => pair.supported),
		figures: overall,
		kinds: listQualityFindings({ checklist, assessment, pairs }).map(({ kind }) => kind)
	};
}

describe('the stars of a supplier as evidence', () => {
	it.each(['★3', '★4', undefined])('%s: kept as they are given', (level) => {
		const evidence = stars(level, '2029-03-31');
		expect(evidenceSchema.parse(evidence)).toEqual(evidence);
	});

	it('need their number, and a level is no longer than its field', () => {
		const { registration } = stars('★3');
		const withRegistration = (given: object) =>
			evidenceSchema.safeParse({ ...stars('★3'), registration: { ...registration, ...given } })
				.success;
		expect(withRegistration({})).toBe(true);
		expect(withRegistration({ number: '' })).toBe(false);
		expect(withRegistration({ level: '' })).toBe(false);
		expect(withRegistration({ level: '★'.repeat(fieldLimits.registrationLevel) })).toBe(true);
		expect(withRegistration({ level: '★'.repeat(fieldLimits.registrationLevel + 1) })).toBe(false);
		expect(withRegistration({ scheme: 'stars' })).toBe(false);
		expect(withRegistration({ expiresOn: '2029-03-31' })).toBe(false);
	});

	it.each([
		['without a last day', '2036-11-22', undefined, true],
		['long before it', '2026-11-22', '2029-03-31', true],
		['on the last day', '2029-03-31', '2029-03-31', true],
		['on the day after', '2029-04-01', '2029-03-31', false],
		['years after', '2036-11-22', '2029-03-31', false]
	])('%s, an assessment as of %s: they prove it? (%s)', (_, asOf, expiresOn, proves) => {
		const { supported, kinds } = provedOn(asOf, expiresOn);
		expect(isExpired(stars('★4', expiresOn), asOf)).toBe(!proves);
		expect(supported).toEqual([proves]);
		expect(kinds.includes('evidence-expired')).toBe(!proves);
	});

	it('that are over take nothing from the score, but from what of it is proved', () => {
		const [valid, over] = [
			provedOn('2029-03-31', '2029-03-31'),
			provedOn('2029-04-01', '2029-03-31')
		];
		expect([valid.figures.percent, over.figures.percent]).toEqual([100, 100]);
		expect([valid.figures.supportedPercent, over.figures.supportedPercent]).toEqual([100, 0]);
	});
});
