import { describe, expect, it } from 'vitest';
import { attachFiles, linkFiles } from '#lib/domain/assessment/attach-files.ts';
import { listLimits } from '#lib/domain/assessment/field-limits.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const authorship = { at: '2026-11-22T00:00:00.000Z' };
const key = { component: 'organisation', control: 'GOV-01' };
const limit = listLimits.evidenceOfAnswer;
const file = (n: number) => ({
	id: `n${String(n)}`,
	file: {
		name: `${String(n)}.pdf`,
		mediaType: 'application/pdf',
		size: 1,
		sha256: String(n).repeat(64)
	}
});
const linkedTo = (count: number) =>
	anAssessment({
		answers: {
			organisation: {
				'GOV-01': { evidence: Array.from({ length: count }, (_, i) => `e-${String(i)}`) }
			}
		}
	});

describe('files attached to an answer', () => {
	it('are linked as far as there is room; the rest is registered as evidence', () => {
		const city = linkedTo(limit - 1);
		const files = [file(1), file(2), file(3)];
		expect(linkFiles(city, files, key).unlinked).toBe(2);
		const after = attachFiles(city, files, { key, authorship });
		const links = after.answers['organisation']?.['GOV-01']?.evidence ?? [];
		expect(links.slice(limit - 1)).toEqual(['n1']);
		expect(after.evidence.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
	});

	it('take no room twice: what is linked already is no new link', () => {
		const city = attachFiles(linkedTo(limit - 1), [file(1)], { key, authorship });
		expect(linkFiles(city, [file(1)], key).unlinked).toBe(0);
	});

	it('leave a list that was too long before as it was', () => {
		const city = linkedTo(limit + 1);
		const after = attachFiles(city, [file(1)], { key, authorship });
		expect(after.answers['organisation']?.['GOV-01']?.evidence).toEqual(
			city.answers['organisation']?.['GOV-01']?.evidence
		);
	});
});
